import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Lead, LeadTransfer } from './nouns.ts'
import { leadLetter } from './papers.ts'
import * as rule from './rules.ts'
import { alike, nearlyTheSame } from './rules/doubles.ts'
import { lastOf, restate, stated } from './rules/outcomes.ts'
import * as step from './rules/transfers.ts'

const on = '2026-03-02' as Day
const later = '2026-06-20' as Day
const lead = (more: Partial<Lead> = {}) =>
  ({ id: 'l', state: 'registered', nature: 'discipline', early: false, superior: false, ...more }) as Lead
const transfer = (more: Partial<LeadTransfer> = {}) =>
  ({
    ...{
      id: 't',
      state: 'sealed',
      receiver: 'discipline',
      pages: 20,
      sealedBy: 'a',
      opinionDue: null,
      resultDue: null,
    },
    ...{ urgedOn: null, urgeDue: null, escalatedOn: null, explainedOn: null, clarifiedOn: null, finding: '', ...more },
  }) as LeadTransfer
const code = (said: unknown) => (isRefusal(said) ? said.refused : 'done')

describe('a lead', () => {
  test('comes out of a signed sheet or a tip taken in, of the same unit', () => {
    const sheet = (state: string, inspection = 'i') => code(rule.fromSheet({ inspection, state }, 'i'))
    expect(['drafted', 'suspected', 'checked'].map((state) => sheet(state))).toEqual(
      Array(3).fill('transfers.no-such-origin'),
    )
    expect(['signed', 'adopted', 'routed'].map((state) => sheet(state))).toEqual(Array(3).fill('done'))
    expect(sheet('signed', 'another')).toBe('transfers.no-such-origin')
    const tip = (more: object) =>
      code(rule.fromTip({ inspection: 'i', state: 'inScope', against: 'unit', ...more }, 'i'))
    expect([tip({}), tip({ state: 'received' }), tip({ against: 'team' }), tip({ inspection: null })]).toEqual([
      ...['done', 'transfers.no-such-origin', 'transfers.no-such-origin', 'transfers.no-such-origin'],
    ])
    expect([code(rule.origin('observation', null)), code(rule.origin('sheet', null))]).toEqual([
      ...['done', 'transfers.no-such-origin'],
    ])
  })

  test('goes early only with a reason and while the team is on site (S1-19)', () => {
    const said = { leadClass: 'further', superior: false, early: true, earlyReason: '正在转移账册' } as const
    expect(code(rule.grade(lead(), said, true, 'p', on))).toBe('done')
    expect(code(rule.grade(lead(), said, false, 'p', on))).toBe('transfers.left-already')
    expect(code(rule.grade(lead(), { ...said, earlyReason: ' ' }, true, 'p', on))).toBe('transfers.why-early')
    const early = lead({ state: 'graded', early: true, toDiscipline: true })
    expect(code(rule.approve(early, false, true, [], 'p', on))).toBe('done')
    expect(code(rule.approve(early, false, false, [], 'p', on))).toBe('transfers.left-already')
    expect(code(rule.approve({ ...early, early: false }, false, true, [], 'p', on))).toBe('transfers.review-first')
  })

  test('is meant for who is responsible by nature, alone or with the other, never for the other alone (S0-21)', () => {
    const to = (nature: Lead['nature'], toDiscipline: boolean, toOrganisation: boolean) =>
      code(
        rule.review(lead({ state: 'graded' }), { nature, toDiscipline, toOrganisation, priority: false }, [], 'p', on),
      )
    expect([to('discipline', true, false), to('discipline', true, true), to('personnel', false, true)]).toEqual(
      Array(3).fill('done'),
    )
    expect([to('discipline', false, true), to('personnel', true, false), to('discipline', false, false)]).toEqual(
      Array(3).fill('transfers.wrong-receiver'),
    )
    const routing = { nature: 'personnel', toDiscipline: false, toOrganisation: true, priority: false } as const
    expect(code(rule.review(lead({ state: 'graded' }), routing, ['discipline'], 'p', on))).toBe(
      'transfers.gone-already',
    )
  })

  test('of somebody managed above goes up and nowhere else', () => {
    const above = lead({ state: 'approved', superior: true, toDiscipline: true })
    expect(code(rule.forward(above))).toBe('done')
    expect(code(rule.forward({ ...above, superior: false }))).toBe('transfers.not-superior')
    expect(code(step.maySeal(above, 'discipline', 20, [20]))).toBe('transfers.superior-route')
  })

  test('is handed over once everybody it is meant for has it, and comes back whole or to be addressed anew', () => {
    const both = lead({ state: 'approved', toDiscipline: true, toOrganisation: true })
    const first = rule.handedOver(both, 'discipline', [], on) as Lead
    expect(first).toMatchObject({ state: 'approved', withDiscipline: true, transferredOn: on })
    const second = rule.handedOver(first, 'organisation', ['discipline'], later) as Lead
    expect(second).toMatchObject({ state: 'transferred', withOrganisation: true, transferredOn: on })
    expect(rule.givenBack(second, 'organisation', 'supplement')).toMatchObject({
      ...{ state: 'approved', withOrganisation: false, withDiscipline: true },
    })
    const wrong = rule.givenBack(second, 'organisation', 'wrongReceiver') as Lead
    expect(wrong).toMatchObject({ state: 'graded', withOrganisation: false })
    const again = { ...wrong, state: 'reviewed', toOrganisation: false } as Lead
    expect(rule.approve(again, false, false, ['discipline'], 'p', later)).toMatchObject({ state: 'transferred' })
  })

  test('is closed when all have fed back and who was cleared was told so', () => {
    const sent = lead({ state: 'transferred' })
    const answered = (finding: string, clarifiedOn: Day | null, state = 'fedBack') => ({ state, finding, clarifiedOn })
    expect(code(rule.close(sent, [], 'p', on))).toBe('transfers.not-fed-back')
    expect(code(rule.close(sent, [answered('founded', null), answered('', null, 'handling')], 'p', on))).toBe(
      'transfers.not-fed-back',
    )
    expect(code(rule.close(sent, [answered('unfounded', null)], 'p', on))).toBe('transfers.clarify-first')
    expect(code(rule.close(sent, [answered('unfounded', on), answered('partly', null)], 'p', on))).toBe('done')
  })

  test('is nobody’s business whom it is about', () => {
    expect([code(rule.notAbout(['a'], 'a')), code(rule.notAbout(['a'], 'b'))]).toEqual(['transfers.about-you', 'done'])
  })
})

describe('a package', () => {
  test('is sealed with the pages its list says, and counted again at receipt', () => {
    const approved = lead({ state: 'approved', toDiscipline: true })
    expect(code(step.maySeal(approved, 'discipline', 20, [12, 8]))).toBe('done')
    expect(step.maySeal(approved, 'discipline', 21, [12, 8])).toMatchObject({ facts: { counted: 21, listed: 20 } })
    expect(code(step.maySeal(approved, 'discipline', 1, []))).toBe('transfers.nothing-enclosed')
    expect(code(step.maySeal(approved, 'organisation', 20, [20]))).toBe('transfers.wrong-receiver')
    expect(code(step.maySeal({ ...approved, state: 'graded' }, 'discipline', 20, [20]))).toBe('transfers.not-approved')
    const due = { opinionDue: later, resultDue: later }
    expect(code(step.receive(transfer({ state: 'sent' }), 19, due, 'd', on))).toBe('transfers.pages-differ')
    expect(step.receive(transfer({ state: 'sent' }), 20, due, 'd', on)).toMatchObject({ state: 'received', ...due })
  })

  test('leaves by two persons, and before exit only if it may go early', () => {
    const hand = (by: string, onSite: boolean, early: boolean) =>
      code(step.handOver(transfer(), lead({ early }), onSite, by, on))
    expect([hand('b', false, false), hand('b', true, true)]).toEqual(['done', 'done'])
    expect(hand('a', false, false)).toBe('transfers.two-hand-over')
    expect(hand('b', true, false)).toBe('transfers.on-site')
  })

  test('is answered in the receiver’s own ways, with both reviews where it holds (S1-20)', () => {
    const way = (receiver: LeadTransfer['receiver'], said: 'verify' | 'organisational') =>
      code(step.opine(transfer({ state: 'received', receiver }), said, on))
    expect([way('discipline', 'verify'), way('organisation', 'organisational')]).toEqual(['done', 'done'])
    expect([way('discipline', 'organisational'), way('organisation', 'verify')]).toEqual(
      Array(2).fill('transfers.not-your-way'),
    )
    const result = (finding: 'founded' | 'unfounded', direct: string, leadership: string) =>
      code(step.feedBack(transfer({ state: 'handling' }), { finding, direct, leadership }, on))
    expect(result('founded', '警告', '提醒')).toBe('done')
    expect([result('founded', '警告', ' '), result('founded', '', '提醒')]).toEqual(
      Array(2).fill('transfers.two-reviews'),
    )
    expect(result('unfounded', '', '')).toBe('done')
  })

  test('is overdue after its day, urged, and only then told upwards', () => {
    const held = transfer({ state: 'handling', opinionDue: on, resultDue: '2026-06-02' as Day })
    expect(step.dueOf(held)).toBe('2026-06-02')
    expect(step.isOverdue(held, '2026-06-02' as Day)).toBe(false)
    expect(code(step.urge(held, '2026-06-02' as Day, later))).toBe('transfers.not-overdue')
    expect(code(step.escalate(held, '2026-06-03' as Day))).toBe('transfers.urge-first')
    const urged = step.urge(held, '2026-06-03' as Day, '2026-06-13' as Day) as LeadTransfer
    expect(code(step.urge(urged, '2026-06-13' as Day, later))).toBe('transfers.urging-runs')
    expect(code(step.escalate(urged, '2026-06-13' as Day))).toBe('transfers.urging-runs')
    const told = step.escalate(urged, '2026-06-14' as Day) as LeadTransfer
    expect(code(step.escalate(told, later))).toBe('transfers.told-already')
    expect(step.explain(told, later, '2026-07-04' as Day, later)).toMatchObject({
      ...{ resultDue: '2026-07-04', urgedOn: null, escalatedOn: null },
    })
    expect(code(step.explain({ ...held, explainedOn: on }, later, null, on))).toBe('transfers.explained-already')
    expect(step.dueOf(transfer({ state: 'fedBack' }))).toBeNull()
  })

  test('found untrue leaves the look-up when nobody says it holds', () => {
    const one = (finding: LeadTransfer['finding'], state: LeadTransfer['state'] = 'fedBack') => ({ finding, state })
    expect(step.isUnfounded([one('unfounded'), one('unfounded')])).toBe(true)
    expect(step.isUnfounded([one('unfounded'), one('partly')])).toBe(false)
    expect(step.isUnfounded([one('unfounded'), one('', 'handling')])).toBe(false)
    expect(step.isUnfounded([])).toBe(false)
  })
})

describe('doubles', () => {
  const said = (lead: string, objectName: string, problem: string) => ({ lead, objectName, problem })
  const mine = said('1', '苗广德', '反映其在危房改造审核中涉嫌优亲厚友，将亲属列入补助名单。')

  test('are told by the same name or nearly the same words, with the reason and nothing else', () => {
    const others = [
      mine,
      said('2', ' 苗 广德', '反映其公车私用。'),
      said('3', '左长贵', '反映其在危房改造审核中涉嫌优亲厚友，把亲属列入补助名单。'),
      said('4', '苗广', '反映其收受礼金。'),
    ]
    expect(alike(mine, others)).toEqual([
      { lead: '2', reasons: ['person'] },
      { lead: '3', reasons: ['matter'] },
    ])
  })

  test('words alone, of one sign or none, are no likeness', () => {
    expect([nearlyTheSame('', ''), nearlyTheSame('账', '账')]).toEqual([false, false])
    expect(nearlyTheSame('虚开发票', '虚开发票')).toBe(true)
  })
})

test('a letter names nobody while the lead is not open, and bears the fields of domain 4.17', () => {
  const words = {
    objectName: '苗广德',
    objectPost: '所长',
    objectLevel: '股级',
    problem: '反映的问题',
    classReason: '具体',
  }
  const base = {
    transfer: transfer({ handedBy: 'b', number: '线索移交〔2026〕1号', sealedOn: on, handedOn: on, receivedBy: null }),
    lead: { ...lead({ toDiscipline: true, toOrganisation: true, registeredOn: on, number: '线索〔2026〕1号' }) },
    enclosures: [{ place: 1, title: '凭证', form: 'copy', pages: 20 }] as never,
    ...{ termName: '第十四届', roundName: '第二轮', teamName: '第一组', unitName: '新马桥镇', officeName: '县委' },
    outcome: null,
    names: { a: '方以宁', b: '罗素秋' },
  }
  const closed = leadLetter({ ...base, matter: null })
  expect(JSON.stringify(closed)).not.toMatch(/苗广德|反映的问题/)
  const open = leadLetter({ ...base, matter: words as never })
  expect(open.form.object).toEqual({
    ...{ name: '苗广德', post: '所长', level: '股级', problem: '反映的问题', classReason: '具体' },
  })
  expect(open).toMatchObject({ handedBy: ['方以宁', '罗素秋'], pages: 20, form: { handing: 'both', year: '2026' } })
  expect(Object.keys(open.form).sort()).toEqual(
    ['leadNumber', 'termName', 'year', 'roundName', 'teamName', 'unitName', 'source', 'object', 'disciplineTag']
      .concat(['nature', 'leadClass', 'early', 'raised', 'handing'])
      .sort(),
  )
})

describe('what came of a lead in numbers (domain 6.1)', () => {
  const none = { cases: 0, persons: 0, formOne: 0, formTwo: 0, formThree: 0, formFour: 0 }
  const told = (more: Partial<LeadTransfer>, numbers: Partial<typeof none>) =>
    code(stated(transfer({ finding: 'founded', ...more }), { ...none, ...numbers }))

  test('a person counts once, under the gravest form; cases are the discipline body’s; of the untrue nothing came', () => {
    expect(told({}, { cases: 2, persons: 3, formOne: 2, formFour: 1 })).toBe('done')
    expect(told({}, { persons: 2, formOne: 2, formTwo: 1 })).toBe('transfers.more-than-persons')
    expect(told({ receiver: 'organisation' }, { persons: 1, formOne: 1 })).toBe('done')
    expect(told({ receiver: 'organisation' }, { cases: 1, persons: 1 })).toBe('transfers.cases-not-yours')
    expect(told({ finding: 'unfounded' }, { persons: 4 })).toBe('done')
    expect(told({ finding: 'unfounded' }, { cases: 1, persons: 1 })).toBe('transfers.nothing-of-untrue')
    expect(told({ finding: 'unfounded' }, { persons: 1, formOne: 1 })).toBe('transfers.nothing-of-untrue')
  })

  test('is corrected once the result is fed back, never by the same again; the last statement counts', () => {
    const fedBack = transfer({ state: 'fedBack', finding: 'founded' })
    expect(code(restate(transfer({ state: 'handling' }), none, undefined))).toBe('flow.not-now')
    expect(code(restate(fedBack, none, none))).toBe('transfers.stated-already')
    expect(code(restate(fedBack, none, undefined))).toBe('done')
    expect(code(restate(fedBack, { ...none, persons: 1 }, none))).toBe('done')
    expect([lastOf([{ place: 2 }, { place: 3 }, { place: 1 }])?.place, lastOf([])]).toEqual([3, undefined])
  })
})
