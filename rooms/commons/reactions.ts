import type { Day } from '../../core/pure/days.ts'
import { reaction } from '../../core/server/act.ts'
import { sheetAdopted, sheetRouted } from '../findings/contract.ts'
import { leadRegistered } from '../transfers/contract.ts'
import { findingLeft } from './contract.ts'
import * as keep from './store.ts'

/** What the meeting adopted can be found by what it says. */
export const indexing = reaction(sheetAdopted, 'commons', [], async ({ tx, asRoom, said }) => {
  const sheet = await asRoom('findings')
    .selectFrom('findingsSheet')
    .select(['id', 'authority', 'title', 'overview', 'proposal'])
    .where('id', '=', said.about.id)
    .executeTakeFirstOrThrow()
  if (sheet.proposal !== 'lead') await keep.keepSketch(tx, sheet)
  return []
})

/** A finding that goes as a lead leaves its group and is suggested to none: who reads a group reads no leads (3.2). */
async function leaves(tx: keep.Hand, sheet: string, by: string, on: Day) {
  await keep.forgetSketch(tx, sheet)
  const member = await keep.memberOf(tx, sheet)
  if (!member) return []
  const group = await keep.lockGroup(tx, member.group)
  await keep.takeOut(tx, member, by, on, '转为问题线索')
  const saved = await keep.saveGroup(tx, group)
  return [{ kind: 'problemGroup.left' as const, about: saved, facts: { sheet, asLead: true } }]
}

export const leavingAsRouted = reaction(sheetRouted, 'commons', [findingLeft], ({ tx, said, actor, today }) =>
  said.facts.ways.includes('lead') ? leaves(tx, said.about.id, actor.person, today) : Promise.resolve([]),
)

export const leavingAsRegistered = reaction(
  leadRegistered,
  'commons',
  [findingLeft],
  async ({ tx, asRoom, said, actor, today }) => {
    const lead = await asRoom('transfers')
      .selectFrom('transfersLead')
      .select('sheet')
      .where('id', '=', said.about.id)
      .executeTakeFirstOrThrow()
    return lead.sheet === null ? [] : leaves(tx, lead.sheet, actor.person, today)
  },
)
