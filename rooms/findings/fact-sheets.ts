import { createHash } from 'node:crypto'
import { canonical } from '../../core/pure/canonical.ts'
import { accept } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { inspection } from '../planning/contract.ts'
import { drawNumber } from '../policies/store.ts'
import * as say from './contract.ts'
import { listOf } from './fact-list-reads.ts'
import * as rule from './rules/fact-sheets.ts'
import { noteVerdict } from './signature.ts'
import * as keep from './store.ts'

/** SHA-256 of what was shown and of what was said to it: the records hold no text, and yet stand for this one and no other. */
const hashOf = ({ number, revision, shown, addressee, answer, answerText }: say.FactSheet): string =>
  createHash('sha256').update(canonical({ number, revision, shown, addressee, answer, answerText })).digest('hex')

const blank = {
  state: 'drafted',
  issuedBy: null,
  issuedOn: null,
  answer: null,
  answerText: '',
  reply: '',
  answeredBy: null,
  answeredOn: null,
  concludedBy: null,
  concludedOn: null,
  version: 1,
} as const satisfies Partial<say.FactSheet>

export const draftingFactSheet = act(say.draftFactSheet, async ({ tx, see, look, may, actor, input, today }) => {
  const sheet = await see(say.sheet, input.sheet, input.version)
  await may('factSheet.draft', sheet)
  const saved = await keep.saveSheet(tx, accept(rule.begin(sheet, actor.person)))
  const { authority, body } = await look(inspection, sheet.inspection)
  const one: say.FactSheet = {
    ...blank,
    id: input.id,
    authority,
    inspection: sheet.inspection,
    body,
    sheet: sheet.id,
    revision: sheet.revision,
    number: (await drawNumber(tx, authority, 'factSheet', Number(today.slice(0, 4)))).text,
    shown: input.shown,
    addressee: input.addressee,
    draftedBy: actor.person,
    draftedOn: today,
  }
  await keep.addFactSheet(tx, one)
  return {
    result: saved,
    record: [
      { kind: 'sheet.factCheckBegun' as const, about: saved, facts: { factSheet: one.id } },
      { kind: 'factSheet.drafted' as const, about: one, facts: {} },
    ],
  }
})

export const withdrawingFactSheet = act(say.withdrawFactSheet, async ({ tx, see, look, may, actor, input, today }) => {
  const sheet = await see(say.sheet, (await look(say.factSheet, input.factSheet)).sheet)
  const one = await see(say.factSheet, input.factSheet, input.version)
  await may('factSheet.withdraw', one)
  const gone = await keep.saveFactSheet(tx, accept(rule.withdraw(one, actor.person, actor.hat)))
  const saved = await keep.saveSheet(tx, { ...sheet, factCheck: '' })
  const said = { step: 'factCheck' as const, passed: false, comment: input.reason, by: actor.person, onDay: today }
  await noteVerdict(tx, saved, said)
  return {
    result: gone,
    record: [
      { kind: 'factSheet.withdrawn' as const, about: gone, facts: {} },
      { kind: 'sheet.factCheckDropped' as const, about: saved, facts: { factSheet: gone.id } },
    ],
  }
})

export const issuingFactSheet = act(say.issueFactSheet, async ({ tx, counting, see, may, input, today }) => {
  const one = await see(say.factSheet, input.factSheet, input.version)
  await may('factSheet.issue', one)
  const onList = (await listOf(tx, one.sheet, one.revision)) !== null
  const ended = await counting([one.id, one.sheet], (by) => rule.issue(one, by, today, onList))
  const issued = await keep.saveFactSheet(tx, ended)
  return { result: issued, record: { kind: 'factSheet.issued', about: issued, facts: { hash: hashOf(issued) } } }
})

export const answeringFactSheet = act(say.answerFactSheet, async ({ tx, see, may, actor, input, today }) => {
  const one = await see(say.factSheet, input.factSheet, input.version)
  await may('factSheet.answer', one)
  const answered = await keep.saveFactSheet(tx, accept(rule.answer(one, input, actor.person, today)))
  const facts = { answer: input.answer, hash: hashOf(answered) }
  return { result: answered, record: { kind: 'factSheet.answered', about: answered, facts } }
})

export const concludingFactSheet = act(
  say.concludeFactSheet,
  async ({ tx, counting, see, look, may, actor, input, today }) => {
    const sheet = await see(say.sheet, (await look(say.factSheet, input.factSheet)).sheet)
    const one = await see(say.factSheet, input.factSheet, input.version)
    await may('factSheet.conclude', one)
    const ended = await counting([one.id, sheet.id], (by) => rule.conclude(one, sheet, input, by, today))
    const concluded = await keep.saveFactSheet(tx, ended.one)
    const saved = await keep.saveSheet(tx, ended.sheet)
    const stands = input.outcome === 'stands'
    const said = { step: 'factCheck' as const, passed: stands, comment: input.comment, by: actor.person, onDay: today }
    await noteVerdict(tx, saved, said, true)
    return {
      result: concluded,
      record: [
        { kind: 'factSheet.concluded' as const, about: concluded, facts: {} },
        { kind: 'sheet.factChecked' as const, about: saved, facts: { factSheet: concluded.id, stands } },
      ],
    }
  },
)
