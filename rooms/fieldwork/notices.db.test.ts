import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildApp } from '../../core/server/http/app.ts'
import { sentences } from '../texts.ts'
import { onSite } from './fixture.ts'
import { codeOf, mountSurveys } from './http.ts'

let here: Awaited<ReturnType<typeof onSite>>
beforeAll(async () => {
  here = await onSite()
})
afterAll(() => here.town.close())

const note = (kind: string, more: object = {}) => {
  const id = randomUUID()
  const said = { id, inspection: here.inspection, kind, subject: kind, heldOn: here.day, text: '内容', ...more }
  return here.one.does('noteSite', said).then(() => id)
}

test('a public notice names a channel, is issued once, and then shown to the body', async () => {
  const { leader, one, clerk, inspection, town, day } = here
  const text = { fromDay: day, untilDay: '2026-04-15', scope: '受理对领导班子及成员的反映。' }
  const write = (version: number | null, more: object = {}) =>
    one.does('writeNotice', { id: randomUUID(), inspection, kind: 'announcement', version, ...text, ...more })
  const { id } = await write(null)
  const issue = (version: number) => leader.does('issueNotice', { notice: id, version })
  await town.refused(issue(1), 'fieldwork.no-channel')
  await write(1, { phone: '0552-6010000', link: 'https://xuncha.example.cn/t/3' })
  expect((await clerk.asks('notices', { inspection })).notices).toEqual([])
  await issue(2)
  expect((await clerk.asks('notices', { inspection })).notices).toMatchObject([{ state: 'issued' }])
  await town.refused(write(3), 'fieldwork.issued-already')
})

test('what is noted on site: each with what it must say, the body sees its part, a demand holds the exit back until it is answered', async () => {
  const { leader, clerk, group, inspection, town } = here
  await town.refused(note('mobilisation'), 'fieldwork.no-superior')
  await note('mobilisation', { superior: '巡察工作领导小组成员 何某' })
  await note('publicity', { channel: 'loudspeaker', reach: 420 })
  await note('midterm')
  await town.refused(note('midterm'), 'fieldwork.midterm-there')
  await note('scope')
  const demand = await note('demand', { untilDay: '2026-03-20' })
  const open = async () =>
    (await leader.asks('coverage', { inspection })).lines.find((line: { item: string }) => line.item === 'demands').open
  expect(await open()).toBe(1)
  await leader.does('replyDemand', { siteRecord: demand, version: 1, reply: '路灯已由镇供电所修复，当面告知。' })
  expect(await open()).toBe(0)
  await town.refused(
    leader.does('replyDemand', { siteRecord: demand, version: 2, reply: '再答' }),
    'fieldwork.replied-already',
  )
  const counted = async (q: string) =>
    (await leader.asks('siteRecords', { inspection })).rows.filter((row: Record<string, string>) =>
      [row['number'], row['subject'], row['place'], row['text']].some((said) => said?.includes(q)),
    ).length
  const kinds = async (who: typeof clerk) =>
    (await who.asks('siteRecords', { inspection })).rows.map((row: { kind: string }) => row.kind).sort()
  expect(await kinds(clerk)).toEqual(['mobilisation'])
  expect(await kinds(group)).toEqual(['midterm', 'mobilisation'])
  const found = async (q: string) => (await leader.asks('siteRecords', { inspection, q })).count
  const [{ subject }] = (await leader.asks('siteRecords', { inspection, kind: 'demand' })).rows
  expect([await found(subject), await found(subject.slice(0, 1)), await found(`${subject}%`)]).toEqual([
    await counted(subject),
    await counted(subject.slice(0, 1)),
    0,
  ])
  expect(await leader.asks('notices', { inspection })).toMatchObject({ reached: 420, midterm: here.day })
})

test('papers wanted become requests in one step, and once', async () => {
  const { one, leader, inspection, town, clerk } = here
  for (const text of ['党委会会议记录', '“三公”经费明细账'])
    await one.does('addLine', { id: randomUUID(), inspection, list: 'paper', text })
  const ask = () => leader.does('askWanted', { inspection, dueOn: '2026-03-10', medium: 'paper' })
  await ask()
  const titles = (await clerk.asks('loans', { inspection })).rows.map((row: { title: string }) => row.title)
  expect(titles.sort()).toEqual(['“三公”经费明细账', '党委会会议记录'].sort())
  await town.refused(ask(), 'fieldwork.nothing-wanted')
})

test('a survey is filled in without a session; of a sheet there is no row, no record and no order, and results only once it is closed', async () => {
  const { one, leader, inspection, town, group } = here
  const survey = randomUUID()
  const questions = [{ text: '村务是否公开', options: ['公开', '不公开'] }]
  await one.does('draftSurvey', { id: survey, inspection, title: '民主测评', questions, groups: ['党员', '群众'] })
  const codes = Array.from({ length: 14 }, (_, n) => `CARD${n}`)
  const hashes = codes.map((typed) => codeOf(survey, typed))
  await one.does('openSurvey', { survey, version: 1, hashes })
  const app = await buildApp({
    ...{
      house: town.house,
      pool: town.pool,
      clock: town.clock,
      whoIs: async () => null as never,
      sentences,
      version: '',
    },
    mount: (instance) => mountSurveys(instance, { pool: town.pool }),
  })
  const post = (code: string, answers: Record<string, string>) =>
    app.inject({
      ...{ method: 'POST', url: `/survey/${survey}`, payload: new URLSearchParams({ code, ...answers }).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  const shown = await app.inject({ method: 'GET', url: `/survey/${survey}` })
  expect(shown.body).toContain('村务是否公开')
  expect(shown.headers['set-cookie']).toBeUndefined()
  const records = async () => (await town.above.query('select count(*)::int as n from ledger_record')).rows[0].n
  const before = await records()
  for (const [n, code] of codes.slice(0, 12).entries())
    expect(
      (await post(` ${code.toLowerCase()} `, { q0: n < 4 ? '1' : '0', group: n < 10 ? '0' : '1' })).statusCode,
    ).toBe(200)
  expect((await post('CARD0', { q0: '0' })).statusCode).toBe(409)
  expect((await post('CARD12', { q0: '7' })).statusCode).toBe(409)
  expect(await records()).toBe(before)
  const pile = (await town.above.query('select * from fieldwork_pile')).rows
  expect(Object.keys(pile[0]).sort()).toEqual(['codes', 'sheets', 'survey'])
  expect(pile[0].sheets).toEqual([...pile[0].sheets].sort())
  expect(pile[0].codes).toEqual([...hashes.slice(12)].sort())
  expect((await leader.asks('surveyPage', { survey })).results).toBe(null)
  await one.does('closeSurvey', { survey, version: 2 })
  expect((await town.above.query('select codes, sheets from fieldwork_pile')).rows).toEqual([{ codes: [], sheets: [] }])
  const { results } = await group.asks('surveyPage', { survey })
  expect(results).toMatchObject({ sheets: 12, all: [{ counts: [8, 4], blank: 0 }], groups: [] })
  expect((await post('CARD13', { q0: '0' })).statusCode).toBe(409)
  await app.close()
})

test('a sample is drawn once from a list laid down before, with a seed that is kept', async () => {
  const { one, leader, inspection, town } = here
  const sample = randomUUID()
  const list = Array.from({ length: 60 }, (_, n) => `低保户 ${n + 1}`).join('\n')
  await one.does('laySample', { id: sample, inspection, title: '低保户入户核查', list, size: 8 })
  await one.does('drawSample', { sample, version: 1 })
  await town.refused(one.does('drawSample', { sample, version: 2 }), 'flow.not-now')
  const shown = await leader.asks('samplePage', { sample })
  expect(shown.chosen).toHaveLength(8)
  expect(shown.sample.seed).toMatch(/^[0-9a-f]{64}$/)
  await expect(
    town.above.query('update fieldwork_sample set seed = $1 where id = $2', ['0'.repeat(64), sample]),
  ).rejects.toThrow('drawn once')
})
