import type { RecordKind, Said } from '../../core/pure/contract.ts'
import { type Following, type Reaction, reaction } from '../../core/server/act.ts'
import type { RoomName } from '../../core/server/tables.ts'
import { inspectionEntered } from '../planning/contract.ts'
import {
  holderAssigned,
  organisationAbolished,
  organisationMerged,
  type Post,
  postAdded,
  postEdited,
  postEnded,
  registerImported,
} from '../registry/contract.ts'
import { talkRecorded, visitRecorded } from './contract.ts'
import { onSite } from './site-coverage.ts'

type Units = (asRoom: Following<RecordKind, RoomName>['asRoom'], about: Said<RecordKind>['about']) => Promise<string[]>

const entered: Units = async (_, { id }) => [id]
const itsUnit: Units = async (_, { inspection }) => (inspection ? [inspection] : [])
const unitsOfPost: Units = (asRoom, about) => onSite(asRoom, about as unknown as Post)
const unitsOfBody: Units = (asRoom, { authority, id: body }) => onSite(asRoom, { authority, body })
const unitsOfAuthority: Units = (asRoom, { authority }) => onSite(asRoom, { authority, body: null })

const moves: readonly (readonly [RecordKind, Units])[] = [
  [inspectionEntered, entered],
  [talkRecorded, itsUnit],
  [visitRecorded, itsUnit],
  [postAdded, unitsOfPost],
  [postEdited, unitsOfPost],
  [holderAssigned, unitsOfPost],
  [postEnded, unitsOfPost],
  [organisationMerged, unitsOfBody],
  [organisationAbolished, unitsOfBody],
  [registerImported, unitsOfAuthority],
]

/**
 * What a room does whenever the coverage on site of some units may have changed (S0-12, domain 6.1): a talk or visit was held, or, while a team is there, the
 * posts of the body changed. `does` is given the units, each once; it says nothing further.
 */
export const whereCoverageMoves = <M extends RoomName>(
  room: M,
  does: (at: Following<RecordKind, M>, units: readonly string[]) => Promise<void>,
): readonly Reaction<RecordKind, M>[] =>
  moves.map(([record, unitsOf]) =>
    reaction<RecordKind, M>(record, room, [], async (at) => {
      await does(at, await unitsOf(at.asRoom, at.said.about))
      return []
    }),
  )
