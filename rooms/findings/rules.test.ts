import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Day } from '../../core/pure/days.ts'
import { type Hat, team } from '../../core/pure/hats.ts'
import { SheetText, type Sheet, sheetStates, textFields } from './contract.ts'
import * as rule from './rules.ts'

const day = '2026-03-02' as Day
const [A, B, C, D] = ['a', 'b', 'c', 'd'] as const
const full = {
  overview: '概述',
  facts: '事实',
  basis: '依据',
  responsible: '责任',
  surface: '表象',
  cause: '根源',
  focus: '锁定',
}

const sheet = (more: Partial<Sheet> = {}): Sheet =>
  ({
    ...Object.fromEntries(textFields.map((field) => [field, ''])),
    ...{ actedFrom: null, actedUntil: null, rules: [], themes: '', topics: [] },
    id: 's',
    number: '1巡-2组-001',
    serial: 1,
    state: 'drafted',
    title: '问题',
    ...full,
    handlerOne: A,
    handlerTwo: B,
    everHandled: [A, B],
    draftedBy: A,
    checkedBy: null,
    checkedOn: null,
    signedBy: null,
    signedOn: null,
    reason: '',
    evidenceCount: 1,
    revision: 1,
    factCheck: '',
    ways: '',
    shownToLeading: false,
    version: 1,
    ...more,
  }) as Sheet

const code = (value: unknown) => (isRefusal(value) ? value.refused : 'done')

describe('each step, each reason to refuse it', () => {
  test.each([
    ['support', () => rule.support(sheet(), B, 1), 'done'],
    ['support by the one who drafted', () => rule.support(sheet(), A, 1), 'findings.second-handler'],
    ['support by a stranger', () => rule.support(sheet(), C, 1), 'findings.not-your-sheet'],
    ['support by one handler alone', () => rule.support(sheet({ handlerTwo: null }), A, 1), 'findings.two-handlers'],
    ['support without an original', () => rule.support(sheet(), B, 0), 'findings.no-original'],
    ['support with a blank ground', () => rule.support(sheet({ basis: ' \n' }), B, 1), 'findings.incomplete'],
    ['support of what is supported', () => rule.support(sheet({ state: 'supported' }), B, 1), 'flow.not-now'],
    ['check', () => rule.check(sheet({ state: 'supported' }), C, day), 'done'],
    ['check by a handler', () => rule.check(sheet({ state: 'supported' }), B, day), 'findings.handled-by-you'],
    [
      'check by one who handled it before',
      () => rule.check(sheet({ state: 'supported', everHandled: [A, B, C] as never }), C, day),
      'findings.handled-by-you',
    ],
    [
      'sign by one who handled it before',
      () => rule.sign(sheet({ state: 'checked', checkedBy: C as never, everHandled: [A, B, D] as never }), D, day),
      'findings.handled-by-you',
    ],
    [
      'confirm a scan by one who handled it before',
      () => rule.confirmOnPaper(sheet({ everHandled: [C] as never }), C),
      'findings.handler-confirms',
    ],
    ['adopt', () => rule.adopt(sheet({ state: 'signed' }), day), 'done'],
    ['adopt what was talked over', () => rule.adopt(sheet({ state: 'factChecked', factCheck: 'stands' }), day), 'done'],
    [
      'adopt what must be amended',
      () => rule.adopt(sheet({ state: 'factChecked', factCheck: 'amend' }), day),
      'findings.to-amend',
    ],
    ['revise what must be amended', () => rule.revise(sheet({ state: 'factChecked', factCheck: 'amend' })), 'done'],
    ...(
      [
        ['adopt', (s: Sheet) => rule.adopt(s, day)],
        ['set aside', (s: Sheet) => rule.setAside(s, day, '理由')],
        ['revise', rule.revise],
      ] as const
    ).map(
      ([name, does]) =>
        [
          `${name} in the middle of the talk`,
          () => does(sheet({ state: 'signed', factCheck: 'open' })),
          'findings.fact-check-open',
        ] as const,
    ),
    ['route', () => rule.route(sheet({ state: 'adopted' }), ['report', 'lead']), 'done'],
    ['route what was not adopted', () => rule.route(sheet({ state: 'signed' }), ['report']), 'flow.not-now'],
    [
      'route the same way again',
      () => rule.route(sheet({ state: 'routed', ways: 'report,advice' }), ['advice']),
      'findings.routed-already',
    ],
    ['check of a draft', () => rule.check(sheet(), C, day), 'flow.not-now'],
    ['sign', () => rule.sign(sheet({ state: 'checked', checkedBy: C }), D, day), 'done'],
    [
      'sign by a handler',
      () => rule.sign(sheet({ state: 'checked', checkedBy: C }), A, day),
      'findings.handled-by-you',
    ],
    [
      'sign by the checker',
      () => rule.sign(sheet({ state: 'checked', checkedBy: C }), C, day),
      'findings.checked-by-you',
    ],
    [
      'sign without cause',
      () => rule.sign(sheet({ state: 'checked', checkedBy: C, cause: '　' }), D, day),
      'findings.no-analysis',
    ],
    ['sign unchecked', () => rule.sign(sheet({ state: 'supported' }), D, day), 'flow.not-now'],
    ['edit by a handler', () => rule.edit(sheet(), B), 'done'],
    ['edit by another', () => rule.edit(sheet(), C), 'findings.not-your-sheet'],
    ...(['supported', 'checked', 'signed', 'adopted', 'notAdopted', 'dropped'] as const).map(
      (state) => [`edit of ${state}`, () => rule.edit(sheet({ state }), A), 'findings.frozen'] as const,
    ),
    ['drop a suspicion of one’s own', () => rule.drop(sheet({ state: 'suspected' }), A, 'member', '查无'), 'done'],
    [
      'drop another’s suspicion',
      () => rule.drop(sheet({ state: 'suspected' }), C, 'deputy', '查无'),
      'findings.leader-drops',
    ],
    ['drop a draft of one’s own', () => rule.drop(sheet(), A, 'member', '查无'), 'findings.leader-drops'],
    ['drop a draft as leader', () => rule.drop(sheet(), D, 'leader', '查无'), 'done'],
    ['drop what was signed once', () => rule.drop(sheet({ revision: 2 }), D, 'leader', '查无'), 'findings.signed-once'],
    ['a pair', () => rule.pairOf(A, B, true), 'done'],
    ['a pair of one', () => rule.pairOf(A, A, true), 'findings.two-handlers'],
    ['a second from elsewhere', () => rule.pairOf(A, C, false), 'findings.not-in-team'],
    ['more evidence', () => rule.addPiece(sheet(), A, 2), 'done'],
    ['too much evidence', () => rule.addPiece(sheet({ evidenceCount: 200 }), A, 201), 'findings.too-much-evidence'],
    ['show', () => rule.show(sheet({ state: 'signed' })), 'done'],
    ['show twice', () => rule.show(sheet({ state: 'signed', shownToLeading: true })), 'findings.shown-already'],
  ] as const)('%s', (_, does, expected) => expect(code(does())).toBe(expected))
})

test('a sheet handed on remembers everybody who had it, and its present handlers', () => {
  const handed = rule.handedTo(rule.handedTo(sheet(), A, C), A, D)
  expect(handed).toMatchObject({ handlerOne: A, handlerTwo: D, everHandled: [A, B, C, D] })
  expect([A, B, C, D, 'e'].map((who) => rule.everHandledBy(handed, who))).toEqual([true, true, true, true, false])
})

test('ways stand in their order, once each, and none is lost by routing again', () => {
  const once = rule.route(sheet({ state: 'adopted' }), ['advice', 'report']) as Sheet
  expect(once).toMatchObject({ state: 'routed', ways: 'report,advice' })
  expect(rule.route(once, ['lead', 'advice'])).toMatchObject({ ways: 'report,lead,advice' })
})

describe('a signature on paper', () => {
  const checked = sheet({ state: 'checked', checkedBy: C, checkedOn: day })
  const paper = { hash: 'h', person: D, signedOn: '2026-03-03' as Day, leads: true }
  test.each([
    ['of the leader, after the check', checked, paper, 'done'],
    ['on the day of the check', checked, { ...paper, signedOn: day }, 'done'],
    ['before the check', checked, { ...paper, signedOn: '2026-03-01' as Day }, 'findings.before-check'],
    ['for another version', checked, { ...paper, hash: 'g' }, 'findings.other-version'],
    ['of somebody else', checked, { ...paper, leads: false }, 'findings.not-the-leader'],
    ['of a leader who handled it', checked, { ...paper, person: A }, 'findings.handled-by-you'],
    ['of a leader who checked it', checked, { ...paper, person: C }, 'findings.checked-by-you'],
    ['under a blank analysis', { ...checked, focus: '' }, paper, 'findings.no-analysis'],
    ['sent back meanwhile', { ...checked, state: 'drafted' as const }, paper, 'flow.not-now'],
  ])('%s', (_, of, said, expected) => expect(code(rule.signOnPaper(of, 'h', said))).toBe(expected))

  test('changes what a signature in the system changes', () => {
    expect(rule.signOnPaper(checked, 'h', paper)).toEqual(rule.sign(checked, D, paper.signedOn))
  })
})

type Step = Readonly<{ does: (s: Sheet) => unknown; name: string }>
const person = fc.constantFrom(A, B, C, D)
const mostly = (usual: string) => fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, fc.constant(' '))
const edited = fc.record({ overview: mostly('概述'), cause: mostly('根源') })
const likely = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary })
const step = fc.oneof(
  likely(
    2,
    fc.record({ by: person, second: fc.option(person) }).map(({ by, second }) => ({
      name: 'takeUp',
      does: (s) => (isRefusal(rule.pairOf(by, second, true)) ? s : rule.takeUp(s, by, second)),
    })),
  ),
  likely(
    1,
    fc.record({ by: person, more: edited }).map(({ by, more }) => ({
      name: 'edit',
      does: (s) => (isRefusal(rule.edit(s, by)) ? s : { ...s, ...more }),
    })),
  ),
  likely(
    6,
    fc.record({ by: person, originals: fc.nat(2) }).map(({ by, originals }) => ({
      name: 'support',
      does: (s) => {
        const next = rule.support(s, by, originals)
        return isRefusal(next) ? next : { ...next, originals, supportedBy: by }
      },
    })),
  ),
  likely(
    6,
    person.map((by) => ({ name: 'check', does: (s) => rule.check(s, by, day) })),
  ),
  likely(1, fc.constant({ name: 'sendBack', does: rule.sendBack })),
  likely(
    8,
    person.map((by) => ({ name: 'sign', does: (s) => rule.sign(s, by, day) })),
  ),
  likely(2, fc.constant({ name: 'revise', does: rule.revise })),
  likely(1, fc.constant({ name: 'adopt', does: (s) => rule.adopt(s, day) })),
  likely(1, fc.constant({ name: 'route', does: (s) => rule.route(s, ['report']) })),
  likely(1, fc.constant({ name: 'setAside', does: (s) => rule.setAside(s, day, '理由') })),
  likely(
    1,
    fc.record({ by: person, hat: fc.constantFrom<Hat>(...team) }).map(({ by, hat }) => ({
      name: 'drop',
      does: (s) => rule.drop(s, by, hat, '理由'),
    })),
  ),
)

describe('whatever is done in whatever order', () => {
  test('nothing is signed without two handlers who both stand for it, an original, an analysis, a check, and four persons', () => {
    let signed = 0
    fc.assert(
      fc.property(
        fc.constantFrom('suspected', 'drafted'),
        fc.array(step, { maxLength: 60, size: 'max' }),
        (state, steps) => {
          let now = sheet({ state: state as Sheet['state'] })
          for (const { does } of steps) {
            const before = now
            const next = does(now)
            if (isRefusal(next)) continue
            now = next as Sheet
            if (now.state !== 'signed' || before.state === 'signed') continue
            signed++
            const { originals, supportedBy } = now as unknown as { originals: number; supportedBy: string }
            const four = new Set([now.handlerOne, now.handlerTwo, now.checkedBy, now.signedBy])
            expect(four.size, 'four persons').toBe(4)
            expect(four.has(null)).toBe(false)
            expect(supportedBy).toBe(now.handlerTwo)
            expect(originals).toBeGreaterThan(0)
            for (const field of [...rule.neededForSupport, ...rule.neededForSignature])
              expect(now[field].trim()).not.toBe('')
          }
        },
      ),
      { numRuns: 3000 },
    )
    expect(signed, 'the walk gets there at all').toBeGreaterThan(100)
  })

  test('the text of a signed sheet never changes but by a new version', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        let now = sheet({ state: 'signed', checkedBy: C, signedBy: D })
        const kept = JSON.stringify(rule.textOf(now))
        for (const { does } of steps) {
          const next = does(now)
          if (!isRefusal(next)) now = next as Sheet
          if (now.revision > 1) return
          expect(JSON.stringify(rule.textOf(now))).toBe(kept)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('what a signature stands for', () => {
  const piece = {
    place: 1,
    title: '记录',
    page: '1',
    form: 'original',
    singleWitness: false,
    sha256: 'x',
    file: 'f',
    name: 'n',
    kind: 'pdf',
    size: 1,
  } as const
  const said = (s: Sheet, pieces = [piece] as never[]) => JSON.stringify(rule.wordingOf(s, pieces))
  test.each([...textFields])('another %s is another wording', (field) => {
    expect(said(sheet({ [field]: '另' }))).not.toBe(said(sheet()))
  })
  test.each([
    ['revision', sheet({ revision: 2 })],
    ['second handler', sheet({ handlerTwo: C })],
    ['number', sheet({ number: '1巡-2组-002' })],
  ])('another %s is another wording', (_, other) => expect(said(other)).not.toBe(said(sheet())))
  test('another scan under the same title is another wording, the order of rows is not', () => {
    const two = { ...piece, place: 2, sha256: 'y' }
    expect(said(sheet(), [piece, two] as never[])).toBe(said(sheet(), [two, piece] as never[]))
    expect(said(sheet(), [{ ...piece, sha256: 'z' }] as never[])).not.toBe(said(sheet()))
  })
  test('who signed and when is no part of it', () => {
    expect(said(sheet({ signedBy: D, signedOn: day, state: 'signed' }))).toBe(said(sheet()))
  })
})

test('a piece bears no day after it was received; its day is part of what a signature stands for, and no day changes nothing', () => {
  expect(rule.dated(null, day)).toBe(true)
  expect(rule.dated(day, day)).toBe(true)
  expect(rule.dated('2026-03-03' as Day, day)).toMatchObject({ refused: 'findings.dated-after-receipt' })
  const piece = { place: 1, title: '凭证', page: '', form: 'original', singleWitness: false, sha256: 'h' }
  const wording = (more: object) => JSON.stringify(rule.wordingOf(sheet(), [{ ...piece, ...more } as never]))
  expect(wording({ datedOn: null })).toBe(wording({}))
  expect(wording({ datedOn: day })).not.toBe(wording({}))
})

test('a number names round, team and sheet', () => {
  expect(rule.numberOf(3, 2, 1)).toBe('3巡-2组-001')
  expect(rule.numberOf(12, 10, 1234)).toBe('12巡-10组-1234')
})

test('disciplines are some of the list, each once, in its order', () => {
  const takes = (text: string) => SheetText.disciplines.safeParse(text).success
  expect(['', 'work', 'political,work'].map(takes)).toEqual([true, true, true])
  expect(['work,political', 'work,work', 'other', 'work,', ','].map(takes)).toEqual(Array(5).fill(false))
})

test('every state is worded', async () => {
  const { zh } = await import('./texts/zh.ts')
  expect(sheetStates.filter((state) => !(`state.${state}` in zh.words) || !(`next.${state}` in zh.words))).toEqual([])
})
