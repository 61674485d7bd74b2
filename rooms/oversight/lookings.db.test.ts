import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Someone } from '../../core/test/as.ts'
import { onSite } from '../fieldwork/fixture.ts'

let here: Awaited<ReturnType<typeof onSite>>
let discipline: Someone
let talk: string
beforeAll(async () => {
  here = await onSite('tips', 'reports', 'feedback', 'transfers', 'rectification', 'oversight')
  discipline = here.town.as(await here.town.someone('discipline'), 'discipline')
  talk = await here.planned()
  await here.recorded(talk, here.at.one, here.at.two.person)
  await here.confirmed(talk, here.at.two)
})
afterAll(() => here.town.close())

const review = (by: Someone, more: object = {}) =>
  by.does('reviewAccess', {
    ...{ id: randomUUID(), round: here.at.round, untilDay: here.day, found: false, about: [], text: '', ...more },
  })

test('what is opened with a purpose is counted by person, kind and day, and says nothing of what it was (S2-17)', async () => {
  await here.opened(talk, here.leader)
  await here.opened(talk, here.leader)
  await here.opened(talk, here.at.deputy)
  const { rows, count } = await discipline.asks('lookings', { round: here.at.round, what: 'talk' })
  expect(count).toBe(2)
  expect(rows.map((row: { hat: string; times: number }) => [row.hat, row.times]).sort()).toEqual([
    ['deputy', 1],
    ['leader', 2],
  ])
  expect(Object.values(rows[0])).not.toContain(talk)
  expect((await here.office.asks('lookings', { what: 'lead,tip' })).count).toBe(0)
  expect((await here.office.asks('lookers', { hat: 'leader' })).rows).toMatchObject([
    { hat: 'leader', times: 2, units: 1, days: 1, mostOnDay: 2 },
  ])
  await here.town.refused(here.leader.asks('lookings'), 'doorway.not-yours')
  await here.town.refused(here.group.asks('lookings'), 'doorway.not-yours')
})

test('office and discipline each review it; what was found names whom, and never the reviewer', async () => {
  await review(here.office)
  const leader = here.at.leader.person
  await here.town.refused(review(discipline, { found: true, about: [leader], text: ' ' }), 'oversight.finding-untold')
  await review(discipline, { found: true, about: [leader], text: '同日两次打开，目的未写具体。' })
  await here.town.refused(
    review(here.office, { found: true, about: [here.town.office], text: '有' }),
    'oversight.not-of-yourself',
  )
  const { rows } = await here.group.asks('accessReviews', {})
  expect(rows.length).toBe(2)
  expect(rows.find((row: { hat: string }) => row.hat === 'office')).toMatchObject({
    ...{ coversReviewer: false, found: false, people: 2, times: 3 },
  })
  expect((await here.office.asks('accessReviews', { found: 'yes' })).rows).toMatchObject([
    { hat: 'discipline', coversReviewer: false, names: ['郭组长'] },
  ])
  await here.town.refused(here.leader.asks('accessReviews', {}), 'doorway.not-yours')
})
