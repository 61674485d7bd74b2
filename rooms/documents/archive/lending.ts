import { move } from '../../../core/pure/flow.ts'
import { accept } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { noGrounds } from '../../policies/contract.ts'
import { approveAlong } from '../../registry/routing.ts'
import * as say from '../contract.ts'
import { breakSeal, type Hand } from '../store.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'

const result = ({ id, version }: { id: string; version: number }) => ({ id, version })

export const askingArchiveLoan = act(say.askArchiveLoan, async ({ tx, see, may, actor, input, today }) => {
  const piece = await see(say.archiveFile, input.archiveFile)
  await may('archive.lend', piece)
  accept(rule.mayBorrow(piece, input.dueOn, today))
  const { id, borrower, purpose, dueOn } = input
  const { authority, inspection } = piece
  const loan: say.ArchiveLoan = {
    ...{ id, authority, inspection, piece: piece.id, borrower, purpose, state: 'asked', dueOn },
    ...{ askedBy: actor.person, askedOn: today, decidedBy: null, decidedOn: null, returnedOn: null },
    ...{ remark: '', version: 1 },
  }
  await keep.add(tx, 'documentsArchiveLoan', loan)
  return { result: result(loan), record: { kind: 'archiveLoan.asked', about: loan, facts: { piece: piece.id } } }
})

export const decidingArchiveLoan = act(say.decideArchiveLoan, async (context) => {
  const { tx, see, may, actor, counting, input, today } = context
  const loan = await see(say.archiveLoan, input.archiveLoan, input.version)
  await may('archive.lend', loan)
  const { lend, remark } = input
  const decided = await counting(loan.id, (by) => rule.decideLoan(loan, lend, remark, by, today))
  const kept = await keep.save(tx, 'documentsArchiveLoan', { ...decided, decidedBy: actor.person })
  if (lend) {
    const piece = await see(say.archiveFile, loan.piece)
    const state = accept(move(rule.lifeOfArchiveFile, piece.state, 'lend'))
    await keep.save(tx, 'documentsArchiveFile', { ...piece, state })
  }
  const grounds = lend ? await approveAlong(context, 'archiveLoan', kept) : noGrounds
  const facts = { piece: kept.piece, lent: lend, ...grounds }
  return { result: result(kept), record: { kind: 'archiveLoan.decided', about: kept, facts } }
})

export const returningArchiveLoan = act(say.returnArchiveLoan, async ({ tx, see, may, input, today }) => {
  const loan = await see(say.archiveLoan, input.archiveLoan, input.version)
  await may('archive.lend', loan)
  const state = accept(move(rule.lifeOfArchiveLoan, loan.state, 'return'))
  const remark = input.remark === '' ? loan.remark : input.remark
  const kept = await keep.save(tx, 'documentsArchiveLoan', { ...loan, state, remark, returnedOn: today })
  const piece = await see(say.archiveFile, loan.piece)
  const back = accept(move(rule.lifeOfArchiveFile, piece.state, 'return'))
  await keep.save(tx, 'documentsArchiveFile', { ...piece, state: back })
  return { result: result(kept), record: { kind: 'archiveLoan.returned', about: kept, facts: { piece: kept.piece } } }
})

export const proposingAppraisal = act(say.proposeAppraisal, async ({ tx, see, may, actor, input, today }) => {
  const piece = await see(say.archiveFile, input.archiveFile)
  await may('appraisal.propose', piece)
  const { id, verdict, keepUntil, reason } = input
  accept(rule.mayAppraise(piece, verdict, keepUntil, today))
  const { authority, inspection, number, title } = piece
  const one: say.Appraisal = {
    ...{ id, authority, inspection, piece: piece.id, number, title, verdict, keepUntil, reason, state: 'proposed' },
    ...{ proposedBy: actor.person, proposedOn: today, decidedBy: null, decidedOn: null },
    ...{ witnessOne: null, witnessTwo: null, doneOn: null, version: 1 },
  }
  await keep.add(tx, 'documentsAppraisal', one)
  return {
    result: result(one),
    record: { kind: 'archiveAppraisal.proposed', about: one, facts: { piece: piece.id, verdict } },
  }
})

export const decidingAppraisal = act(say.decideAppraisal, async (context) => {
  const { tx, see, may, actor, counting, input, today } = context
  const one = await see(say.appraisal, input.archiveAppraisal, input.version)
  await may('appraisal.decide', one)
  const { approve } = input
  const decided = await counting(one.id, (by) => rule.decideAppraisal(one, approve, by, today))
  const kept = await keep.save(tx, 'documentsAppraisal', { ...decided, decidedBy: actor.person })
  const grounds = approve ? await approveAlong(context, 'appraisal', kept) : noGrounds
  const facts = { piece: kept.piece, verdict: kept.verdict, approved: approve, ...grounds }
  return { result: result(kept), record: { kind: 'archiveAppraisal.decided', about: kept, facts } }
})

/** Destroys what an electronic piece holds: its file's key is broken, the row of the file stays as removed (S1-27). */
async function destroyFile(tx: Hand, file: string): Promise<void> {
  await breakSeal(tx, file)
  await tx
    .updateTable('documentsFile')
    .set((e) => ({ state: 'removed' as const, version: e('version', '+', 1) }))
    .where('id', '=', file)
    .execute()
}

export const carryingOut = act(
  say.carryOutAppraisal,
  async ({ tx, see, may, actor, counting, input, today, enqueue }) => {
    const one = await see(say.appraisal, input.archiveAppraisal, input.version)
    await may('appraisal.carryOut', one)
    const piece = await see(say.archiveFile, one.piece)
    const carried = await counting(one.id, (by) => rule.carryOutAppraisal(one, by, today))
    const watched = {
      witnessOne: one.witnessOne === null && carried.witnessOne !== null ? actor.person : carried.witnessOne,
      witnessTwo: carried.witnessTwo === null ? null : actor.person,
    }
    const kept = await keep.save(tx, 'documentsAppraisal', { ...carried, ...watched })
    const facts = { piece: kept.piece, verdict: kept.verdict }
    if (kept.state !== 'carriedOut') {
      return { result: result(kept), record: { kind: 'archiveAppraisal.witnessed' as const, about: kept, facts } }
    }
    await keep.save(tx, 'documentsArchiveFile', accept(rule.appraised(piece, kept)))
    if (kept.verdict === 'destroy' && piece.file !== null) {
      await destroyFile(tx, piece.file)
      enqueue('sweep-uploads')
    }
    return { result: result(kept), record: { kind: 'archiveAppraisal.carriedOut' as const, about: kept, facts } }
  },
)
