import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import { tieKinds } from './contract.ts'
import { readPoolFile } from './rules/pool-import.ts'
import { bearing, heaviest, weights } from './rules/ties.ts'
import { isAway, mayBeAdmitted, mayNominate, within } from './rules/pool.ts'

const today = '2026-03-02' as Day
const town = { path: 'county/town', rural: true }
const bureau = { path: 'county/bureau', rural: false }

describe('which recusal follows from which tie (3.4)', () => {
  test.each([
    ['blood', null, bureau, 'kinship', true],
    ['spouse', null, town, 'kinship', true],
    ['inLaw', null, bureau, 'kinship', true],
    ['collateral', null, bureau, 'kinship', true],
    ['hometown', null, town, 'locality', true],
    ['hometown', null, bureau, 'locality', false],
    ['longWork', null, town, 'locality', false],
    ['earlierPost', '2023-03-03', bureau, 'duty', true],
    ['earlierPost', '2023-03-02', bureau, 'duty', false],
    ['earlierPost', null, bureau, 'duty', true],
    ['superior', '2025-01-01', bureau, 'duty', true],
    ['classmate', null, bureau, 'duty', false],
    ['clan', null, town, 'clan', true],
    ['clan', null, bureau, 'clan', false],
  ] as const)('%s ended %s at %o: %s, hard %s', (kind, until, place, recusal, hard) => {
    const body = place.path.split('/')[1] as string
    expect(bearing({ kind, body, untilDay: until as Day | null }, place, today)).toEqual({ recusal, hard })
    expect(bearing({ kind, body: 'another', untilDay: null }, place, today)).toBeNull()
  })

  test('every kind has its weight; what stands under the organisation is concerned; hard goes before soft', () => {
    expect(Object.keys(weights).sort()).toEqual([...tieKinds].sort())
    const above = { kind: 'classmate', body: 'county', untilDay: null } as const
    expect(bearing(above, bureau, today)).toEqual({ recusal: 'duty', hard: false })
    expect(heaviest([above, { ...above, kind: 'blood' }], bureau, today)).toEqual({ recusal: 'kinship', hard: true })
    expect(heaviest([], bureau, today)).toBeNull()
  })
})

describe('the way into the pool (S0-27)', () => {
  const open = { outcome: 'open' } as never
  const by = (hat: string, verdict = 'clear') => ({ hat, verdict }) as never
  test('both checks, both clear', () => {
    expect(mayBeAdmitted(open, [])).toMatchObject({
      refused: 'teams.not-vetted',
      facts: { by: ['vetter.discipline', 'vetter.organisation'] },
    })
    expect(mayBeAdmitted(open, [by('discipline')])).toMatchObject({ refused: 'teams.not-vetted' })
    expect(mayBeAdmitted(open, [by('discipline'), by('organisation', 'doubt')])).toMatchObject({
      refused: 'teams.in-doubt',
    })
    expect(mayBeAdmitted(open, [by('discipline'), by('organisation')])).toBe(true)
    expect(mayBeAdmitted({ outcome: 'refused' } as never, [by('discipline'), by('organisation')])).toMatchObject({
      refused: 'teams.nomination-decided',
    })
  })

  test('a unit puts forward its own people', () => {
    expect(mayNominate('principal', 'a', { active: true, homeUnit: 'b' })).toMatchObject({
      refused: 'teams.not-of-yours',
    })
    expect(mayNominate('clerk', 'a', { active: true, homeUnit: 'a' })).toBe(true)
    expect(mayNominate('office', 'a', { active: true, homeUnit: null })).toBe(true)
    expect(isRefusal(mayNominate('office', 'a', { active: false, homeUnit: null }))).toBe(true)
  })

  test('away and trained', () => {
    const away = { awayFrom: '2026-03-01' as Day, awayUntil: '2026-03-10' as Day }
    expect(isAway(away, '2026-03-10' as Day, '2026-04-10' as Day)).toBe(true)
    expect(isAway(away, '2026-03-11' as Day, '2026-04-10' as Day)).toBe(false)
    expect(isAway({ ...away, awayUntil: null }, '2027-03-11' as Day, '2027-04-10' as Day)).toBe(true)
    expect(isAway({ awayFrom: null, awayUntil: null }, today, today)).toBe(false)
    expect(within(8, [{ person: 'a', hours: 9 }])).toMatchObject({ refused: 'teams.too-many-hours' })
    expect(
      within(8, [
        { person: 'a', hours: 8 },
        { person: 'a', hours: 8 },
      ]),
    ).toMatchObject({ refused: 'teams.twice' })
  })
})

describe('a list of the pool from a file', () => {
  const known = {
    people: new Map([
      ['严守诚', [{ id: 'yan', homeUnit: 'finance' }]],
      [
        '李强',
        [
          { id: 'one', homeUnit: 'finance' },
          { id: 'two', homeUnit: 'finance' },
        ],
      ],
    ]),
    units: new Map([
      ['县财政局', ['finance']],
      ['刘集镇', ['liuji']],
      ['王村', ['east', 'west']],
    ]),
  }
  const head = ['姓名', '单位（必填）', '来源', '层级', '特长', '可任职务', '籍贯', '亲属任职单位']

  test('reads people it knows and new ones, with words as offices write them', () => {
    const { rows, errors } = readPoolFile(
      [
        ['巡察人才库名册'],
        head,
        ['严守诚', '县财政局', '财政局', '县级', '财务、审计', '副组长', '刘集镇', '刘集镇'],
        [],
        ['新来', '县财政局', '', '', '', '', '', ''],
      ],
      known,
    )
    expect(errors).toEqual([])
    expect(rows).toMatchObject([
      {
        row: 3,
        person: 'yan',
        skills: ['finance', 'audit'],
        may: 'deputy',
        source: 'finance',
        home: 'liuji',
        ties: [{ body: 'liuji', kind: 'blood' }],
      },
      {
        row: 5,
        person: null,
        homeUnit: 'finance',
        skills: ['general'],
        may: 'member',
        source: 'other',
        level: 'county',
      },
    ])
  })

  test('names every wrong cell', () => {
    const { errors } = readPoolFile(
      [
        head,
        ['', '县财政局', '', '', '', '', '', ''],
        ['甲', '没有的局', '', '', '', '', '', ''],
        ['李强', '县财政局', '', '', '会飞', '', '王村', ''],
        ['严守诚', '县财政局', '天上', '', '', '', '', ''],
        ['严守诚', '县财政局', '', '', '', '', '', ''],
      ],
      known,
    )
    expect(errors.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      'A2 missing',
      'B3 no-unit',
      'A4 many-persons',
      'E4 unknown-word',
      'G4 many-units',
      'C5 unknown-word',
      'A6 twice',
    ])
  })
})
