import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import type { Opening, Tip } from './nouns.ts'
import { mayCheck, oneDone } from './rules/checks.ts'
import { confirm, listOf, mayDestroy } from './rules/destroying.ts'
import { isHeld, thresholds } from './rules/flood.ts'
import { tellingIn, without } from './rules/found.ts'
import { decline, grant, open } from './rules/openings.ts'
import { isScan, largestScan, mayScan, mostScans, scanOf } from './rules/scans.ts'
import { mayHold } from './rules/seats.ts'
import { shuffled } from './rules/shuffle.ts'
import { answer, close, instruct, mayGoTo, mayOpen, register, release, retriage, type Triage, triage } from './rules.ts'

const day = '2026-03-02' as Day
const tip = {
  ...{ id: 't', inspection: 'i', body: 'b', against: 'unit', named: true, state: 'received', aboutPersons: [] },
  ...{ withTeam: false, toldOn: null, resultToldOn: null },
} as unknown as Tip
const said: Triage = {
  ...{
    way: 'inScope',
    reason: '属于受理范围',
    discipline: '',
    against: 'unit',
    body: null,
    aboutPersons: [],
    into: null,
    kind: null,
  },
}
const refusalOf = (value: unknown) => (isRefusal(value) ? value.refused : 'none')
const did = <T>(value: T) => {
  if (isRefusal(value)) throw new Error(value.refused)
  return value as Exclude<T, { refused: string }>
}

describe('triage', () => {
  test('gives the team what is about its unit, and never what is about itself', () => {
    expect(did(triage(tip, said, 'p', day))).toMatchObject({ state: 'inScope', withTeam: true, triagedBy: 'p' })
    expect(did(triage(tip, { ...said, way: 'immediate' }, 'p', day)).withTeam).toBe(true)
    for (const way of ['inScope', 'immediate'] as const)
      expect(did(triage(tip, { ...said, way, against: 'team' }, 'p', day)).withTeam).toBe(false)
    expect(did(triage({ ...tip, inspection: null }, said, 'p', day)).withTeam).toBe(false)
  })

  test('wants a place for what is passed on, the superior for what is forwarded, another tip for what is merged', () => {
    const no = (more: Partial<Triage>) => refusalOf(triage(tip, { ...said, ...more }, 'p', day))
    expect(no({ way: 'referred' })).toBe('tips.to-whom')
    expect(no({ kind: 'department' })).toBe('tips.to-whom')
    expect(no({ way: 'referred', kind: 'superior' })).toBe('tips.to-whom')
    expect(no({ way: 'forwarded', kind: 'department' })).toBe('tips.to-whom')
    expect(no({ way: 'merged' })).toBe('tips.into-which')
    expect(no({ way: 'merged', into: 't' })).toBe('tips.into-which')
    expect(no({ into: 'u' })).toBe('tips.into-which')
    expect(did(triage(tip, { ...said, way: 'referred', kind: 'discipline' }, 'p', day))).toMatchObject({
      ...{ state: 'referred', withTeam: false, withDiscipline: true, withOrganisation: false },
    })
  })

  test('is not done by whom it is about, who does not open it either', () => {
    expect(refusalOf(triage({ ...tip, aboutPersons: ['p'] }, said, 'p', day))).toBe('tips.about-you')
    expect(refusalOf(triage(tip, { ...said, aboutPersons: ['p'] }, 'p', day))).toBe('tips.about-you')
    expect(refusalOf(mayOpen({ ...tip, aboutPersons: ['p'] }, 'p'))).toBe('tips.about-you')
    expect(mayOpen({ ...tip, aboutPersons: ['q'] }, 'p')).toBe(true)
  })

  test('never sends a tip to the body it is about, nor above or below it', () => {
    expect(refusalOf(mayGoTo('c/t', 'c/t'))).toBe('tips.to-the-accused')
    expect(refusalOf(mayGoTo('c/t', 'c/t/v'))).toBe('tips.to-the-accused')
    expect(refusalOf(mayGoTo('c/t/v', 'c/t'))).toBe('tips.to-the-accused')
    expect(refusalOf(mayGoTo('c', 'c'))).toBe('tips.to-the-accused')
    expect([mayGoTo('c/t', 'c/u'), mayGoTo('c/t', 'c/tt'), mayGoTo(null, 'c'), mayGoTo('c/t', null)]).toEqual([
      ...[true, true, true, true],
    ])
    // The authority itself is above everybody in the register, and it is the office's own.
    expect(mayGoTo('c/t', 'c')).toBe(true)
  })

  test('a leader says what he thinks of one that stands, never of his own nor of what is about him; taken back, it is unsaid', () => {
    const given = did(triage(tip, { ...said, discipline: 'integrity' }, 'p', day))
    expect(given.discipline).toBe('integrity')
    expect(refusalOf(instruct(tip, '同意。', 'q', day))).toBe('flow.not-now')
    expect(refusalOf(instruct(given, '同意。', 'p', day))).toBe('tips.another-instructs')
    expect(refusalOf(instruct({ ...given, aboutPersons: ['q'] }, '同意。', 'q', day))).toBe('tips.about-you')
    const instructed = did(instruct(given, '同意，抓紧了解。', 'q', day))
    expect(instructed).toMatchObject({ state: 'inScope', instruction: '同意，抓紧了解。', instructedBy: 'q' })
    expect(did(retriage(instructed, '归口有误'))).toMatchObject({
      instruction: '',
      instructedBy: null,
      instructedOn: null,
    })
  })

  test('taken back, is seen by nobody but the office', () => {
    const given = did(triage(tip, said, 'p', day))
    expect(did(retriage(given, '归口有误'))).toMatchObject({ state: 'received', withTeam: false, reason: '归口有误' })
    expect(refusalOf(retriage(tip, '归口有误'))).toBe('flow.not-now')
  })

  test('of a flood begins when somebody has looked', () => {
    expect(refusalOf(triage({ ...tip, state: 'held' }, said, 'p', day))).toBe('flow.not-now')
    expect(did(release({ ...tip, state: 'held' })).state).toBe('received')
  })
})

describe('answers and the end', () => {
  const given = did(triage(tip, said, 'p', day))

  test('a real-name tip is not closed before its writer was told (T21), and then its result is due (T22)', () => {
    expect(refusalOf(close(given, '属实', day, day))).toBe('tips.tell-first')
    const told = did(answer(given, 'accepted', day))
    expect(refusalOf(answer(told, 'accepted', day))).toBe('tips.told-already')
    expect(refusalOf(answer(told, 'result', day))).toBe('tips.not-closed')
    const closed = did(close(told, '属实', day, '2026-03-23' as Day))
    expect(closed).toMatchObject({ state: 'closed', closedOn: day, resultBy: '2026-03-23' })
    expect(did(answer(closed, 'result', day)).resultToldOn).toBe(day)
  })

  test('an anonymous one is closed as it is, and nothing is due', () => {
    expect(did(close({ ...given, named: false }, '属实', day, day)).resultBy).toBeNull()
  })

  test('visitors are received by two, and nothing tomorrow', () => {
    const visit = { channel: 'visit', other: null, receivedOn: day }
    expect(refusalOf(register(visit, 'p', day))).toBe('tips.two-receive')
    expect(refusalOf(register({ ...visit, other: 'p' }, 'p', day))).toBe('tips.two-receive')
    expect(register({ ...visit, other: 'q' }, 'p', day)).toBe(true)
    expect(refusalOf(register({ ...visit, channel: 'letter', receivedOn: '2026-03-03' as Day }, 'p', day))).toBe(
      'tips.in-future',
    )
  })
})

test('an identity is opened by who asked, after another of the three has handed over his share', () => {
  const asked = { state: 'asked', askedBy: 'a' } as Opening
  expect(refusalOf(grant(asked, 's', 'a', true, day))).toBe('tips.not-alone')
  expect(refusalOf(grant(asked, 's', 'd', false, day))).toBe('tips.not-holder')
  expect(refusalOf(open(asked, 'a', day))).toBe('flow.not-now')
  const granted = did(grant(asked, 's', 'b', true, day))
  expect(refusalOf(open(granted, 'b', day))).toBe('tips.not-asker')
  expect(did(open(granted, 'a', day))).toMatchObject({ state: 'opened', openedOn: day })
  expect(refusalOf(open(did(decline(asked, 'c', true, day)), 'a', day))).toBe('flow.not-now')
})

test('numbers of phones and identity cards and one’s own name are found in a text and moved out of it', () => {
  const text =
    '我叫周小安，电话13812345678（也可打 0552-6012345），身份证340323199003071234，村里账号62170001234567890。'
  const found = tellingIn(text, ' 周小安 ')
  expect(found).toEqual([
    { kind: 'name', text: '周小安' },
    { kind: 'phone', text: '13812345678' },
    { kind: 'phone', text: '0552-6012345' },
    { kind: 'idNumber', text: '340323199003071234' },
  ])
  const rest = without(text, found)
  expect(rest).not.toMatch(/周小安|138|6012345|3403/)
  expect(rest).toContain('62170001234567890')
  expect(tellingIn('补贴少发 1380 元，共 12 户', '王')).toEqual([])
})

test('a day is shuffled so that every place is as likely for every tip', () => {
  let state = 20261122
  const chance = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  const places = [0, 1, 2, 3].map(() => [0, 0, 0, 0])
  for (let n = 0; n < 4000; n++)
    for (const [at, one] of shuffled([0, 1, 2, 3], chance).entries()) {
      const row = places[one] as number[]
      row[at] = (row[at] as number) + 1
    }
  for (const count of places.flat()) expect(Math.abs(count - 1000)).toBeLessThan(150)
})

describe('how tips are kept', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

  test('a scan is a photo or a whole PDF by its bytes, whatever it is called', () => {
    expect(scanOf(bytes('\xff\xd8\xff\xe0'))).toBe('jpeg')
    expect(scanOf(bytes('%PDF-1.7\n…\n%%EOF\n'))).toBe('pdf')
    for (const other of ['%PDF-1.7 without its end', 'MZ a program', 'a text', '', 'RIFF0000WEBP'])
      expect([other, refusalOf(scanOf(bytes(other)))]).toEqual([other, 'tips.not-a-scan'])
    expect(refusalOf(scanOf(new Uint8Array(largestScan + 1)))).toBe('tips.scan-too-large')
    expect([isScan(bytes('\xff\xd8\xff'), 'jpeg'), isScan(bytes('\xff\xd8\xff'), 'pdf')]).toEqual([true, false])
  })

  test('scans stand with what the office entered, until it is closed, twenty at most', () => {
    const of = (channel: string, state = 'received') => ({ channel, state }) as unknown as Tip
    expect(mayScan(of('letter'), mostScans - 1)).toBe(true)
    expect(refusalOf(mayScan(of('letter'), mostScans))).toBe('tips.scans-full')
    expect(refusalOf(mayScan(of('web'), 0))).toBe('tips.not-entered')
    expect(refusalOf(mayScan(of('visit', 'closed'), 0))).toBe('tips.closed')
  })

  test('all are held from the same number on as proof is asked for, or later', () => {
    expect([thresholds({ floodAt: 5, most: 5 }), refusalOf(thresholds({ floodAt: 5, most: 4 }))]).toEqual([
      true,
      'tips.gate-order',
    ])
  })

  test('a tip is held by how many came on its whole day: of a flood what proved nothing, of a great one all', () => {
    const gate = { floodAt: 3, most: 5 }
    const held = (cameThatDay: number) => [true, false].map((proven) => isHeld({ proven, cameThatDay }, gate))
    expect([2, 3, 4, 5].map(held)).toEqual([
      [false, false],
      [false, true],
      [false, true],
      [true, true],
    ])
  })

  test('a key goes when nothing is left to do, by two persons, and the list tells nothing of what was said', () => {
    const closed = { state: 'closed', resultBy: null, resultToldOn: null } as const
    expect(mayDestroy(closed, false)).toBe(true)
    expect(refusalOf(mayDestroy({ ...closed, state: 'inScope' }, false))).toBe('tips.close-first')
    expect(refusalOf(mayDestroy({ ...closed, resultBy: day }, false))).toBe('tips.tell-result-first')
    expect(refusalOf(mayDestroy(closed, true))).toBe('tips.opening-under-way')
    const one = { state: 'proposed', proposedBy: 'a', number: '信-2026-0001' } as never
    expect(refusalOf(confirm(one, 'a', day, '信-2026-0001'))).toBe('tips.destruction-by-two')
    expect(refusalOf(confirm(one, 'b', day, '信-2026-0002'))).toBe('tips.typed-otherwise')
    expect(confirm(one, 'b', day, ' 信-2026-0001 ')).toMatchObject({ state: 'destroyed', decidedBy: 'b' })
    const gone = [
      { kind: 'first', day, files: [{ kind: 'pdf', size: 9 }] },
      { kind: 'answer', day, files: [] },
    ]
    expect(listOf('h', gone)).toBe(`h\n${day} answer\n${day} first pdf:9\n`)
    expect(listOf('h', gone.toReversed())).toBe(listOf('h', gone))
  })
})

describe('work on a tip (S1-10)', () => {
  test('is noted while the team has it, and no more once it is closed or taken back', () => {
    const states = ['held', 'received', 'inScope', 'immediate', 'referred', 'forwarded', 'merged', 'closed'] as const
    expect(states.filter((state) => mayCheck({ state }) === true)).toEqual(['inScope', 'immediate'])
    expect(refusalOf(mayCheck({ state: 'closed' }))).toBe('tips.check-closed')
  })

  test('is only what was done at that unit', () => {
    const done = [{ about: 'a' }, { about: 'b' }]
    expect(oneDone(done, 'b')).toBe(done[1])
    expect(refusalOf(oneDone(done, 'c'))).toBe('tips.check-not-made')
  })
})

test.each([
  ['one of the office beside two others', { person: 'o', seat: 1, ofOffice: true }, [], 'none'],
  ['somebody who is not of the office', { person: 'd', seat: 2, ofOffice: false }, [1], 'none'],
  ['another of the office in the place of the first', { person: 'o', seat: 1, ofOffice: true }, [1], 'none'],
  ['a second of the office', { person: 'o', seat: 2, ofOffice: true }, [1], 'tips.holder-two-of-office'],
  ['oneself', { person: 'me', seat: 1, ofOffice: true }, [], 'tips.holder-yourself'],
  ['who sits in another seat', { person: 'h3', seat: 2, ofOffice: false }, [], 'tips.holds-already'],
  ['oneself, though under another hat', { person: 'me', seat: 3, ofOffice: false }, [], 'tips.holder-yourself'],
] as const)('a seat of the three is given to: %s', (_, named, ofOffice: readonly number[], code) => {
  const sitting = [1, 2, 3].map((seat) => ({ person: `h${seat}`, seat, ofOffice: ofOffice.includes(seat) }))
  expect(refusalOf(mayHold(named, 'me', sitting))).toBe(code)
})
