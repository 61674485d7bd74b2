import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { leftOver, misfits, photoOf, type Said, sayingOf } from './phone.ts'

const [inspection, id, other] = [randomUUID(), randomUUID(), randomUUID()]
const commands = (said: readonly Said[]) => said.flatMap((one) => ('command' in one ? [one] : []))
const fits = (said: readonly Said[]) => commands(said).flatMap(({ command, input }) => misfits(command, input))

const talk = { name: '赵某', heldOn: '2026-11-20', place: '村部', text: '账目由一人保管。', other, leads: '' }
const visit = {
  kind: 'household',
  subject: '冯某家',
  place: '三组',
  other,
  heldOn: '2026-11-20',
  seen: '住房与登记不符。',
}
const paper = {
  title: '会议记录',
  medium: 'paper',
  form: 'original',
  copies: 1,
  dueOn: '2026-11-20',
  askedOn: '2026-11-20',
}
const received = { receivedOn: '2026-11-20', provider: '秦某', returnBy: '2026-11-25' }

describe('what a form on a phone becomes', () => {
  test('a new talk is put on the list and written down after that, both with ids of the phone', () => {
    const { about, said } = sayingOf('talk', inspection, talk, id)
    expect(about).toEqual({ noun: 'talk', id })
    expect(commands(said).map(({ command, follows }) => [command, follows])).toEqual([
      ['planTalk', []],
      ['recordTalk', [0]],
    ])
    expect(fits(said)).toEqual([])
  })

  test('a planned one is written down upon the version that was taken along', () => {
    const { said } = sayingOf('talk', inspection, { ...talk, planned: { id: other, version: 3 } }, id)
    expect(commands(said)).toHaveLength(1)
    expect(commands(said)[0]?.input).toMatchObject({ talk: other, version: 3 })
    expect(fits(said)).toEqual([])
  })

  test('a talk alone says so', () => {
    const { said } = sayingOf('talk', inspection, { ...talk, other: '' }, id)
    expect(commands(said)[1]?.input['other']).toBeNull()
    expect(fits(said)).toEqual([])
  })

  test('a paper is asked for, received with it or later, and given back', () => {
    const names = (values: object) =>
      commands(sayingOf('loan', inspection, values as never, id).said).map(({ command }) => command)
    expect(names({ ...paper, doing: 'asked' })).toEqual(['askLoan'])
    expect(names({ ...paper, ...received, doing: 'received' })).toEqual(['askLoan', 'receiveLoan'])
    expect(names({ ...received, copies: 1, doing: 'received', loan: { id: other, version: 1 } })).toEqual([
      'receiveLoan',
    ])
    expect(names({ on: '2026-11-25', taker: '秦某', doing: 'returned', loan: { id: other, version: 2 } })).toEqual([
      'returnLoan',
    ])
    const both = sayingOf('loan', inspection, { ...paper, ...received, doing: 'received' }, id)
    expect(fits(both.said)).toEqual([])
  })

  test('visit, note of the site and photo fit their commands', () => {
    expect(fits(sayingOf('visit', inspection, visit, id).said)).toEqual([])
    const note = { kind: 'demand', subject: '路灯不亮', heldOn: '2026-11-20', reach: 3 }
    expect(fits(sayingOf('site', inspection, note, id).said)).toEqual([])
    const photo = photoOf(inspection, { noun: 'visit', id }, { name: '照片1.jpg', size: 10 }, other)
    expect(photo.said.map((one) => ('command' in one ? one.command : 'bytes'))).toEqual([
      'startUpload',
      'bytes',
      'finishUpload',
    ])
    expect(fits(photo.said)).toEqual([])
  })
})

describe('a changed form', () => {
  test('what misses a field, or has one more, is named and not sent', () => {
    const { said } = sayingOf('visit', inspection, { ...visit, seen: '' }, id)
    expect(fits(said)).toEqual(['seen'])
    expect(
      misfits('noteVisit', { ...commands(sayingOf('visit', inspection, visit, id).said)[0]?.input, weather: '晴' }),
    ).toEqual(['weather'])
    expect(misfits('signSheet', {})).toEqual([''])
  })

  test('what was typed and has no field any more can still be read', () => {
    expect(leftOver({ seen: '…', weather: '晴', planned: { id } }, ['seen'])).toEqual([['weather', '晴']])
  })
})
