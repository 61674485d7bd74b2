import { createHash } from 'node:crypto'
import { canonical } from '../../core/pure/canonical.ts'
import { accept, Refused, refuse } from '../../core/pure/refusal.ts'
import { act, reaction } from '../../core/server/act.ts'
import { file } from '../documents/contract.ts'
import { inspectionExited, inspection } from '../planning/contract.ts'
import { drawNumber, dueDay } from '../policies/store.ts'
import { approveAlong } from '../registry/routing.ts'
import * as say from './contract.ts'
import * as keep from './immediate-store.ts'
import * as rule from './rules/immediate.ts'
import { seated } from './seated.ts'

const blank = {
  number: '',
  state: 'proposed',
  approvedBy: null,
  approvedOn: null,
  issuedBy: null,
  issuedOn: null,
  receivedBy: null,
  receivedOn: null,
  firstDueOn: null,
  dueReason: '',
  draftMeasure: '',
  draftResult: '',
  measure: '',
  result: '',
  pledged: false,
  reportedBy: null,
  reportedOn: null,
  visitedOn: null,
  place: '',
  seen: '',
  met: null,
  verifierOne: null,
  verifierTwo: null,
  verifiedOn: null,
  opinion: '',
  closedBy: null,
  closedOn: null,
  reason: '',
  returns: 0,
  version: 1,
} as const satisfies Partial<say.Immediate>

export const proposingImmediate = act(
  say.proposeImmediate,
  async ({ tx, see, look, may, asRoom, actor, input, today }) => {
    const sheet = await see(say.sheet, input.sheet)
    await may('immediate.propose', sheet)
    const unit = await look(inspection, sheet.inspection)
    const { day: until } = await dueDay(asRoom('policies'), unit.authority, 'T05', unit.exitOn)
    accept(rule.propose(sheet, input, { entered: unit.state === 'entered', until }, today))
    const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
    const made: say.Immediate = { ...blank, ...input, ...walls, proposedBy: actor.person, proposedOn: today }
    await keep.addImmediate(tx, made)
    const { channel, touches, dueOn } = made
    return {
      result: made,
      record: { kind: 'immediate.proposed', about: made, facts: { sheet: sheet.id, channel, touches, dueOn } },
    }
  },
)

export const approvingImmediate = act(say.approveImmediate, async (context) => {
  const { tx, counting, see, may, actor, input, today } = context
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.approve', one)
  const approved = await counting(one.id, (by) => rule.approve(one, by, actor.hat, today))
  const saved = await keep.saveImmediate(tx, approved)
  const facts = await approveAlong(context, 'immediate', saved)
  return { result: saved, record: { kind: 'immediate.approved', about: saved, facts } }
})

export const droppingImmediate = act(say.dropImmediate, async ({ tx, see, may, actor, input }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.drop', one)
  const saved = await keep.saveImmediate(tx, accept(rule.drop(one, input.reason, actor.hat)))
  return { result: saved, record: { kind: 'immediate.dropped', about: saved, facts: {} } }
})

export const redatingImmediate = act(
  say.redateImmediate,
  async ({ tx, see, look, may, asRoom, actor, input, today }) => {
    const one = await see(say.immediate, input.immediate, input.version)
    await may('immediate.redate', one)
    const unit = await look(inspection, one.inspection)
    const { day: until } = await dueDay(asRoom('policies'), unit.authority, 'T05', unit.exitOn)
    const redated = accept(rule.redate(one, input.dueOn, input.reason, actor.hat, until, today))
    const saved = await keep.saveImmediate(tx, redated)
    const kind = one.issuedOn === null ? ('immediate.redated' as const) : ('immediate.prolonged' as const)
    return { result: saved, record: { kind, about: saved, facts: { from: one.dueOn, until: saved.dueOn } } }
  },
)

export const issuingImmediate = act(say.issueImmediate, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.issue', one)
  accept(rule.sendOut(one, '', actor.person, today))
  const { text } = await drawNumber(tx, one.authority, 'immediate', Number(today.slice(0, 4)))
  const saved = await keep.saveImmediate(tx, accept(rule.sendOut(one, text, actor.person, today)))
  const { channel, dueOn } = saved
  return { result: saved, record: { kind: 'immediate.issued', about: saved, facts: { channel, dueOn } } }
})

export const receivingImmediate = act(say.receiveImmediate, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.receive', one)
  const saved = await keep.saveImmediate(tx, accept(rule.receive(one, actor.person, today)))
  return { result: saved, record: { kind: 'immediate.received', about: saved, facts: {} } }
})

export const preparingImmediate = act(say.prepareImmediate, async ({ tx, see, may, input }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.prepare', one)
  const saved = await keep.saveImmediate(tx, accept(rule.prepare(one, input)))
  return { result: saved, record: { kind: 'immediate.prepared', about: saved, facts: {} } }
})

/** With files that were kept, of this body's own and open to those who read the item. */
export const reportingImmediate = act(say.reportImmediate, async ({ tx, see, look, may, actor, input, today }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.report', one)
  const reported = accept(rule.report(one, input, actor.person, today))
  const { authority, inspection: at, body, id } = one
  const proofs: say.ImmediateProof[] = []
  for (const { id: proof, file: wanted } of input.proofs) {
    const kept = await look(file, wanted)
    if (kept.inspection !== at || kept.body !== body || kept.circle !== 'rectification') {
      throw new Refused(refuse('findings.foreign-file'))
    }
    if (kept.state !== 'kept' || kept.sha256 === null) throw new Refused(refuse('findings.file-not-ready'))
    const by = { by: actor.person, onDay: today }
    const { name, sha256 } = kept
    proofs.push({
      id: proof,
      authority,
      inspection: at,
      body,
      immediate: id,
      report: one.returns + 1,
      file: kept.id,
      name,
      sha256,
      ...by,
    })
  }
  await keep.addProofs(tx, proofs)
  const saved = await keep.saveImmediate(tx, reported)
  const { number, measure, result, pledged } = saved
  const files = proofs.map(({ sha256 }) => sha256)
  const hash = createHash('sha256').update(canonical({ number, measure, result, pledged, files })).digest('hex')
  const facts = { hash, proofs: proofs.length }
  return { result: saved, record: { kind: 'immediate.reported', about: saved, facts } }
})

export const visitingImmediate = act(say.visitImmediate, async ({ tx, eyes, counting, see, may, input, today }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.visit', one)
  const sits = await seated(eyes, one.inspection, input.other, today)
  const visited = await counting(one.id, (by) => rule.visit(one, input, by, sits, today))
  const saved = await keep.saveImmediate(tx, visited)
  const { on, met } = input
  return { result: saved, record: { kind: 'immediate.visited', about: saved, facts: { on, met } } }
})

export const confirmingVisit = act(say.confirmVisit, async ({ tx, counting, see, may, actor, input, today }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.visit', one)
  const saved = await keep.saveImmediate(tx, await counting(one.id, (by) => rule.confirm(one, by, today, actor.person)))
  const kind = saved.state === 'verified' ? ('immediate.verified' as const) : ('immediate.returned' as const)
  return { result: saved, record: { kind, about: saved, facts: {} } }
})

export const returningImmediate = act(say.returnImmediate, async ({ tx, see, may, input }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.return', one)
  const saved = await keep.saveImmediate(tx, accept(rule.sendBack(one, input.reason)))
  return { result: saved, record: { kind: 'immediate.returned', about: saved, facts: {} } }
})

export const closingImmediate = act(say.closeImmediate, async ({ tx, counting, see, may, input, today }) => {
  const one = await see(say.immediate, input.immediate, input.version)
  await may('immediate.close', one)
  const closed = await counting(one.id, (by) => rule.close(one, input.opinion, by, today))
  const saved = await keep.saveImmediate(tx, closed)
  return { result: saved, record: { kind: 'immediate.closed', about: saved, facts: { inTime: rule.inTime(saved) } } }
})

/** The team leaves the unit: what is not closed is carried into the feedback (domain 2.4). */
export const leavingImmediates = reaction(
  inspectionExited,
  'findings',
  [say.immediateCarried, say.immediateDropped],
  async ({ tx, said }) => {
    const left: say.Immediate[] = []
    for (const one of await keep.lockOpen(tx, said.about.id)) left.push(await keep.saveImmediate(tx, rule.leave(one)))
    return left.map((one) => ({ kind: `immediate.${one.state}`, about: one, facts: {} }))
  },
)
