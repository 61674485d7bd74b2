import { expect, test } from 'vitest'
import { flawsOf } from '../../../core/pure/flow.ts'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { FactSheet, Sheet } from '../nouns.ts'
import * as rule from './fact-sheets.ts'

const day = '2026-03-02' as Day
const signed = { state: 'signed', proposal: 'report', handlerOne: 'a', handlerTwo: 'b', factCheck: '' } as Sheet
const one = { state: 'drafted', draftedBy: 'a', answer: null } as FactSheet
const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')
const says = (answer: 'confirmed' | 'explained' | 'objected', text: string) => ({ answer, text })
const issued = { ...one, state: 'issued' } as FactSheet
const answered = { ...one, state: 'answered' } as FactSheet
const objected = { ...answered, answer: 'objected' } as FactSheet
const stands = { outcome: 'stands' as const, reply: '' }

test('its life has no dead end but conclusion and withdrawal', () => {
  expect(flawsOf(rule.lifeOfFactSheet, 'drafted', ['concluded', 'withdrawn'])).toEqual([])
})

test.each([
  ['begun by a handler', rule.begin(signed, 'b'), 'done'],
  ['begun by another of the team', rule.begin(signed, 'c'), 'findings.not-your-sheet'],
  ['begun of a lead', rule.begin({ ...signed, proposal: 'lead' }, 'a'), 'findings.lead-not-shown'],
  ['begun before the signature', rule.begin({ ...signed, state: 'checked' }, 'a'), 'flow.not-now'],
  ['begun once more', rule.begin({ ...signed, factCheck: 'open' }, 'a'), 'findings.fact-check-open'],
  ['taken back by its drafter', rule.withdraw(one, 'a', 'member'), 'done'],
  ['taken back by the leader', rule.withdraw(one, 'l', 'leader'), 'done'],
  ['taken back by another', rule.withdraw(one, 'b', 'member'), 'findings.not-your-sheet'],
  ['taken back once it was shown', rule.withdraw(issued, 'a', 'member'), 'flow.not-now'],
  ['issued', rule.issue(one, 'l', day, true), 'done'],
  ['issued though it stands on no approved list', rule.issue(one, 'l', day, false), 'findings.not-on-list'],
  ['issued by its drafter', rule.issue(one, 'a', day, true), 'findings.fact-second-person'],
  ['issued twice', rule.issue(issued, 'l', day, true), 'flow.not-now'],
  ['confirmed without a word', rule.answer(issued, says('confirmed', ''), 'p', day), 'done'],
  ['explained without a word', rule.answer(issued, says('explained', ' \n'), 'p', day), 'findings.answer-empty'],
  ['objected to without a word', rule.answer(issued, says('objected', ''), 'p', day), 'findings.answer-empty'],
  ['objected to', rule.answer(issued, says('objected', '数额不符'), 'p', day), 'done'],
  ['answered before it was issued', rule.answer(one, says('confirmed', ''), 'p', day), 'flow.not-now'],
  ['answered twice', rule.answer(answered, says('confirmed', ''), 'p', day), 'flow.not-now'],
  ['concluded', rule.conclude(answered, signed, stands, 'b', day), 'done'],
  ['concluded though nobody answered', rule.conclude(issued, signed, stands, 'b', day), 'done'],
  ['concluded by its drafter', rule.conclude(answered, signed, stands, 'a', day), 'findings.fact-second-person'],
  [
    'concluded without a reply to an objection',
    rule.conclude(objected, signed, stands, 'b', day),
    'findings.reply-empty',
  ],
  [
    'an objection replied to',
    rule.conclude(objected, signed, { ...stands, reply: '不采信，理由如下' }, 'b', day),
    'done',
  ],
  ['concluded before it was issued', rule.conclude(one, signed, stands, 'b', day), 'flow.not-now'],
])('%s', (_, said, expected) => expect(code(said)).toBe(expected))

test('the sheet says what came of it', () => {
  expect(rule.begin(signed, 'a')).toMatchObject({ state: 'signed', factCheck: 'open' })
  for (const outcome of ['stands', 'amend'] as const) {
    expect(rule.conclude(answered, { ...signed, factCheck: 'open' }, { outcome, reply: '' }, 'b', day)).toMatchObject({
      one: { state: 'concluded', concludedBy: 'b' },
      sheet: { state: 'factChecked', factCheck: outcome },
    })
  }
})
