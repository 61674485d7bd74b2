import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { saveSeen } from '../../../core/server/seen.ts'
import * as say from '../contract.ts'
import * as rule from './rules.ts'

const facts = ({ kind, about, hash, file, signedOn }: say.SignedCopy) => ({ kind, thing: about, hash, file, signedOn })

export const filingSignedCopy = act(say.fileSignedCopy, async ({ tx, see, may, actor, input, today }) => {
  const scan = await see(say.file, input.file)
  await may('signedCopy.file', scan)
  const read = await tx.selectFrom('documentsArrival').select('paper').where('file', '=', scan.id).executeTakeFirst()
  accept(rule.mayFile(scan, read?.paper ?? null, input, today))
  const { authority, inspection, body, circle, opened } = scan
  // What goes with a report has no printed form of its own.
  if (circle === 'report') throw new Refused(refuse('documents.other-circle'))
  const copy: say.SignedCopy = {
    ...{ ...input, authority, inspection, body, circle, opened, state: 'filed' },
    ...{ filedBy: actor.person, filedOn: today, reason: '', version: 1 },
  }
  await tx.insertInto('documentsSignedCopy').values(copy).execute()
  return {
    result: { id: copy.id, version: 1 },
    record: { kind: 'signedCopy.filed', about: reached(copy), facts: facts(copy) },
  }
})

export const withdrawingSignedCopy = act(say.withdrawSignedCopy, async ({ tx, see, may, actor, input }) => {
  const copy = await see(say.signedCopy, input.signedCopy, input.version)
  await may('signedCopy.file', copy)
  const withdrawn = accept(rule.withdraw(copy, actor.person, input.reason))
  const kept = await saveSeen(tx, 'documentsSignedCopy', withdrawn, ['state', 'reason'])
  return {
    result: { id: kept.id, version: kept.version },
    record: { kind: 'signedCopy.withdrawn', about: reached(kept), facts: facts(kept) },
  }
})

/** A record of a copy reaches the body only where the copy does. */
const reached = (copy: say.SignedCopy): say.SignedCopy =>
  copy.opened && (copy.circle === 'rectification' || copy.circle === 'opinion') ? copy : { ...copy, body: null }
