import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import * as say from '../contract.ts'
import { finish } from '../rules.ts'
import { arrivalOf, saveFile } from '../store.ts'
import * as rule from './rules.ts'

const facts = ({ kind, about, hash, file, signedOn }: say.SignedCopy) => ({ kind, thing: about, hash, file, signedOn })

export const filingSignedCopy = act(say.fileSignedCopy, async ({ tx, see, may, actor, input, today, enqueue }) => {
  const found = await see(say.file, input.file)
  await may('signedCopy.file', found)
  const arrived = found.state === 'receiving'
  const scan = arrived ? accept(finish(found, actor.person, await arrivalOf(tx, found.id))) : found
  if (scan.refusal !== null) throw new Refused(refuse(scan.refusal))
  const noted = await tx
    .selectFrom('documentsArrival')
    .select(['paper', 'paperNumber as number', 'paperTitle as title'])
    .where('file', '=', scan.id)
    .executeTakeFirst()
  accept(rule.mayFile(scan, noted?.paper ?? null, input, today))
  const { authority, inspection, body, circle, opened } = scan
  const copy = {
    ...{ ...input, authority, inspection, body, circle, opened, state: 'filed' },
    ...{ number: noted?.number ?? '', title: noted?.title ?? '' },
    ...{ filedBy: actor.person, filedOn: today, reason: '', version: 1 },
  } as say.SignedCopy
  if (arrived) {
    await saveFile(tx, scan)
    enqueue('read-files')
  }
  await tx.insertInto('documentsSignedCopy').values(copy).execute()
  const { sha256, size, kind } = scan
  const kept = { kind: 'file.kept' as const, about: reached(scan), facts: { sha256: sha256 ?? '', size, kind } }
  return {
    result: { id: copy.id, version: 1 },
    record: [{ kind: filedAs[heardBy(copy)], about: reached(copy), facts: facts(copy) }, ...(arrived ? [kept] : [])],
  }
})

export const withdrawingSignedCopy = act(say.withdrawSignedCopy, async ({ tx, see, may, actor, input }) => {
  const copy = await see(say.signedCopy, input.signedCopy, input.version)
  await may('signedCopy.file', copy)
  const withdrawn = accept(rule.withdraw(copy, actor.person, actor.hat, input.reason))
  const kept = await saveSeen(tx, 'documentsSignedCopy', withdrawn, ['state', 'reason'])
  return {
    result: { id: kept.id, version: kept.version },
    record: { kind: withdrawnAs[heardBy(kept)], about: reached(kept), facts: facts(kept) },
  }
})

type Heard = 'team' | 'held' | 'shared' | 'office'

/** Whose record of a copy it is: of whoever sees the copy. */
const heardBy = ({ circle, opened }: say.SignedCopy): Heard => {
  if (circle === 'team' || circle === 'office') return circle
  return opened ? 'shared' : 'held'
}

const filedAs = {
  team: say.copyFiled.kind,
  held: say.copyFiledHeld.kind,
  shared: say.copyFiledShared.kind,
  office: say.copyFiledOffice.kind,
} as const
const withdrawnAs = {
  team: say.copyWithdrawn.kind,
  held: say.copyWithdrawnHeld.kind,
  shared: say.copyWithdrawnShared.kind,
  office: say.copyWithdrawnOffice.kind,
} as const

/** A record of a copy reaches the body only where the copy does. */
const reached = <T extends Pick<say.SignedCopy, 'opened' | 'circle' | 'body'> | say.File>(one: T): T =>
  one.opened && (one.circle === 'rectification' || one.circle === 'opinion') ? one : { ...one, body: null }
