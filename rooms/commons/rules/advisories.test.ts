import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import type { Advisory, Suggestion } from '../contract/advisories.ts'
import type { Campaign } from '../contract/campaigns.ts'
import type { Checklist, CheckPoint } from '../contract/checklists.ts'
import type { ProblemGroup } from '../contract/groups.ts'
import * as rule from './advisories.ts'
import * as follow from './campaigns.ts'

const on = '2026-03-02' as Day
const ahead = '2026-06-01' as Day
const code = (given: unknown) => (isRefusal(given) ? given.refused : given)
const letter = (more: object = {}) =>
  ({ state: 'drafted', draftedBy: 'a', opinion: '', effect: '', replyBy: null, ...more }) as Advisory
const list = [
  { id: 's1', place: 1, measures: '', verdict: '', reason: '', rulesMade: 0 },
  { id: 's2', place: 2, measures: '', verdict: '', reason: '', rulesMade: 0 },
] as Suggestion[]

/** S3-28: 47 letters with 68 suggestions, 1.45 each. */
const known = Array.from({ length: 47 }, (_, n) => {
  const many = n < 21 ? 2 : 1
  const verdict = (n < 30 ? 'adopted' : n < 40 ? 'partly' : n < 42 ? 'declined' : '') as Suggestion['verdict']
  const answeredOn = n < 42 ? on : null
  return { suggestions: many, answeredOn, list: Array.from({ length: many }, () => ({ verdict, rulesMade: n % 2 })) }
})

describe('letters and suggestions reconcile (S3-28, 6.1, 6.3)', () => {
  test('47 letters with 68 suggestions are 1.45 each, and the parts are the whole; the rate is of all 68, not of the 63 judged', () => {
    const given = rule.figuresOf(known)
    expect(given).toMatchObject({ letters: 47, suggestions: 68, each: '1.45', answered: 42, holds: true })
    expect(given).toMatchObject({ adopted: 51, partly: 10, declined: 2, waiting: 5, rate: '75.00' })
    expect(given.adopted + given.partly + given.declined + given.waiting).toBe(68)
  })

  test('a letter that says another number of suggestions than it has does not reconcile; where nothing was sent there is no rate', () => {
    expect(rule.figuresOf([{ ...(known[0] as never as (typeof known)[0]), suggestions: 3 }]).holds).toBe(false)
    expect(rule.figuresOf([])).toMatchObject({ letters: 0, each: '', rate: '', holds: true })
  })
})

describe('the life of a letter of advice (2.9)', () => {
  test('is decided by another than who drafted it, and only while it is before those who decide', () => {
    const consulted = rule.consult(letter(), '与农业农村局沟通，无不同意见。') as Advisory
    expect(consulted.state).toBe('consulted')
    expect(code(rule.approve(consulted, 'a', on))).toBe('commons.drafted-by-you')
    expect(rule.approve(consulted, 'b', on)).toMatchObject({ state: 'approved', approvedBy: 'b' })
    expect(rule.sendBack(consulted, '再改')).toMatchObject({ state: 'drafted', opinion: '再改' })
    expect(code(rule.approve(letter(), 'b', on))).toBe('flow.not-now')
    expect(code(rule.mayEdit(consulted))).toBe('commons.letter-out')
    expect(rule.drop(letter())).toMatchObject({ state: 'dropped' })
    const approved = letter({ state: 'approved', opinion: '只在内部说的' })
    expect(rule.issue(approved, '1号', 'o', on)).toMatchObject({ state: 'issued', number: '1号', opinion: '' })
  })

  test('names a day for its reply that lies ahead, also on the day it goes out (T29)', () => {
    expect([null, ahead].map((day) => code(rule.replyAhead(day, on)))).toEqual([true, true])
    expect([on, '2026-02-28' as Day].map((day) => code(rule.replyAhead(day, on)))).toEqual([
      'commons.reply-by-past',
      'commons.reply-by-past',
    ])
    expect(code(rule.issue(letter({ state: 'approved', replyBy: on }), '1号', 'o', on))).toBe('commons.reply-by-past')
  })

  test('is answered to every suggestion, judged of every one, with the reason where it was not wholly taken up', () => {
    const received = letter({ state: 'received' })
    const says = (ids: string[]) => ids.map((suggestion) => ({ suggestion, measures: '已修订办法。', rulesMade: 1 }))
    expect(code(rule.answer(received, list, says(['s1']), 'p', on))).toBe('commons.every-suggestion')
    expect(code(rule.answer(received, list, says(['s1', 's1']), 'p', on))).toBe('commons.every-suggestion')
    const answered = rule.answer(received, list, says(['s1', 's2']), 'p', on) as {
      letter: Advisory
      list: Suggestion[]
    }
    expect(answered.list.map(({ rulesMade }) => rulesMade)).toEqual([1, 1])
    const verdicts = (reason: string) => [
      { suggestion: 's1', verdict: 'adopted' as const, reason: '' },
      { suggestion: 's2', verdict: 'declined' as const, reason },
    ]
    expect(code(rule.judge(answered.letter, answered.list, verdicts(''), 'o', on))).toBe('commons.say-reason')
    const judged = rule.judge(answered.letter, answered.list, verdicts('无法律依据'), 'o', on) as { letter: Advisory }
    expect(judged.letter.state).toBe('judged')
    expect(code(rule.close(judged.letter, 'o', on))).toBe('flow.not-now')
    const seen = rule.supervise(rule.supervise(judged.letter, '第一次。') as Advisory, '第二次。') as Advisory
    expect(seen.effect).toBe('第一次。\n第二次。')
    expect(rule.close(seen, 'o', on)).toMatchObject({ state: 'closed', closedBy: 'o' })
    expect(rule.giveBack(letter({ state: 'answered', answeredOn: on }), '请补充')).toMatchObject({ answeredOn: null })
  })
})

describe('what else follows from a group', () => {
  const group = (more: object = {}) => ({ state: 'approved', kind: 'common', ...more }) as ProblemGroup
  const days = { startsOn: on, dueOn: ahead }

  test('a campaign from approved common problems alone; they are closed once one has ended and none is under way (S1-18, S3-20)', () => {
    expect(follow.mayOpen(group(), days, on)).toBe(true)
    expect(code(follow.mayOpen(group({ kind: 'typical' }), days, on))).toBe('commons.other-way')
    expect(code(follow.mayOpen(group({ state: 'forming' }), days, on))).toBe('commons.not-approved')
    expect(code(follow.mayOpen(group(), { ...days, dueOn: on }, on))).toBe('commons.day-ahead')
    expect(code(follow.mayClose('common', []))).toBe('commons.no-campaign')
    expect(code(follow.mayClose('common', [{ state: 'ended' }, { state: 'underWay' }]))).toBe('commons.campaign-open')
    expect(follow.mayClose('common', [{ state: 'ended' }, { state: 'stopped' }])).toBe(true)
    expect(follow.mayClose('general', [])).toBe(true)
    const one = { state: 'underWay' } as Campaign
    const says = { result: '已清理。', rulesMade: 2, rulesAmended: 1 }
    expect(follow.end(one, says, 'o', on)).toMatchObject({ state: 'ended', rulesMade: 2 })
    expect(code(follow.end({ ...one, state: 'stopped' }, says, 'o', on))).toBe('flow.not-now')
  })

  test('what goes out names nobody: no person, no unit; a name of one sign is none', () => {
    expect(follow.mayGoOut(['三资台账登记不全'], ['谷阳镇', '梁', '苗广德'])).toBe(true)
    expect(code(follow.mayGoOut(['请自查', '如谷阳镇鱼塘'], ['谷阳镇']))).toBe('commons.names-somebody')
    expect(code(follow.mayGoOut(['苗广德经手'], ['谷阳镇', '苗广德']))).toBe('commons.names-somebody')
  })

  test('a list is answered point by point, with measures where something was found', () => {
    const sent = { state: 'received' } as Checklist
    const points = [{ id: 'p1' }, { id: 'p2' }] as CheckPoint[]
    const says = (measures: string) => [
      { point: 'p1', found: 0, measures: '' },
      { point: 'p2', found: 3, measures },
    ]
    expect(code(follow.answer(sent, points, says('').slice(1), 'p', on))).toBe('commons.every-point')
    expect(code(follow.answer(sent, points, says(''), 'p', on))).toBe('commons.say-measures')
    const answered = follow.answer(sent, points, says('已补登'), 'p', on) as { list: Checklist; points: CheckPoint[] }
    expect(answered.points.map(({ found }) => found)).toEqual([0, 3])
    expect(follow.sendBack(answered.list, '再查')).toMatchObject({ state: 'received', answeredOn: null })
    expect(follow.settle(answered.list, '', 'o', on)).toMatchObject({ state: 'settled' })
  })

  test('a special report says of each unit what was found there, and is submitted with causes and proposals', () => {
    const chosen = [
      { body: 'g', unitName: '谷阳镇', title: '台账不清' },
      { body: 'w', unitName: '王庄镇', title: '未入账' },
      { body: 'g', unitName: '谷阳镇', title: '发包未公示' },
    ]
    expect(follow.situationOf(chosen)).toBe(
      '巡察发现同类问题3个，涉及2个单位。\n1.谷阳镇：台账不清；发包未公示。\n2.王庄镇：未入账。',
    )
    const drafted = { state: 'drafted', causes: '', proposals: 'x' } as never
    expect(code(follow.submit(drafted, 'a', on))).toBe('commons.special-incomplete')
    expect(follow.submit({ ...(drafted as object), causes: 'y' } as never, 'a', on)).toMatchObject({
      state: 'submitted',
    })
    expect(code(follow.mayEditSpecial({ state: 'submitted' } as never))).toBe('commons.special-out')
  })
})
