import { execFileSync, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addDays, type Day, type Instant } from '../../core/pure/days.ts'
import { todayOf } from '../../core/server/clock.ts'
import { type Task, tasks, type Work, work } from '../../core/server/jobs.ts'
import { passwords } from '../../core/test/as.ts'
import { order } from '../order.ts'
import { atTheBox } from '../tips/fixture.ts'
import { gather } from '../tips/gather.ts'
import { noteClimbs } from './clocks/climbing.ts'
import { sumOf } from './rules.ts'
import { desksOf, sendReminders } from './sending.ts'
import { hookSink, mailSink, wordsOf } from './sink.fixture.ts'
import { call, signatureOf } from './ways/hook.ts'
import { type Out, waysIn } from './ways/settings.ts'
import { mail } from './ways/smtp.ts'

let box: Awaited<ReturnType<typeof atTheBox>>
let post: Awaited<ReturnType<typeof mailSink>>
let gateway: Awaited<ReturnType<typeof hookSink>>
let out: Out
const key = 'the key of the gateway, 32 signs long'

beforeAll(async () => {
  box = await atTheBox(...order)
  ;[post, gateway] = await Promise.all([mailSink(), hookSink()])
  out = waysIn({
    ...{ MINGCHA_SMTP: `smtp://127.0.0.1:${post.port}`, MINGCHA_MAIL_FROM: 'mingcha@qingjiang.gov.cn' },
    ...{ MINGCHA_HOOK: `http://127.0.0.1:${gateway.port}/in`, MINGCHA_HOOK_KEY: key, MINGCHA_HOOK_PRIVATE: 'yes' },
    MINGCHA_ADDRESS: 'https://mingcha.qingjiang.gov.cn',
  })
})
afterAll(async () => {
  post?.close()
  gateway?.close()
  await box?.leave()
})

const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const send = () => sendReminders({ ...box.town, out })
const nextDay = () => box.town.clock.moveTo(`${addDays(todayOf(box.town.clock), 1)}T00:00:00.000Z` as Instant)
const setting = async (person: string, hat: 'office' | 'security_admin', more: object) => {
  const by = box.town.as(person, hat)
  const { setting: there } = await by.asks('ownReminders')
  const said = { days: everyDay, ways: ['mail'], mail: 'someone@qingjiang.gov.cn', hook: '', ...more }
  await by.does('setReminders', {
    reminderSetting: there?.id ?? randomUUID(),
    version: there?.version ?? null,
    ...said,
  })
  return by
}
/** An account the security administrator has to decide about: one thing on one desk. */
const applied = async () => {
  const [id, account, person] = [randomUUID(), randomUUID(), await box.town.someone()]
  const system = box.town.as(box.town.system_admin, 'system_admin')
  await system.does('applyForAccount', { id, account, person, username: `u${id.slice(0, 8)}` })
  return () =>
    box.town
      .as(box.town.security_admin, 'security_admin')
      .does('refuseAccountChange', { change: id, version: 1, reason: '重复' })
}

test('both ways tell how much waits and where to sign in, and no word of what; a tip counts only after the batch of its day', async () => {
  const { town } = box
  const office = await setting(town.office, 'office', { ways: ['mail', 'hook'], hook: 'lin.xun' })
  const desks = () => desksOf(town, town.office)
  const tips = async () => (await desks()).filter(({ room }) => room === 'tips').map(({ count }) => count)
  await box.put('王家湾的路修了三年')
  expect(await tips()).toEqual([])
  await gather(town, '2999-01-01' as Day)
  expect(await tips()).toEqual([1])
  const much = sumOf(await desks())
  expect(much.waiting).toBeGreaterThan(0)
  expect(await send()).toBe(2)
  expect(await send()).toBe(0)
  expect(post.taken).toMatchObject([{ to: 'RCPT TO:<someone@qingjiang.gov.cn>' }])
  const { subject, text } = wordsOf(post.taken[0]?.said as string)
  expect(subject).toBe(`明察：您有${much.waiting}件事项待办`)
  expect(text).toContain('https://mingcha.qingjiang.gov.cn/digest')
  const [{ headers, body } = { headers: {}, body: '' }] = gateway.taken
  const said = JSON.parse(body)
  expect(said).toMatchObject({ to: 'lin.xun', ...much, link: 'https://mingcha.qingjiang.gov.cn/digest' })
  expect(headers['mingcha-signature']).toBe(
    signatureOf(key, Number(/^t=(\d+)/.exec(String(headers['mingcha-signature']))?.[1]), body),
  )
  const { rows: names } = await town.above.query(
    'select name from registry_organisation union select name from identity_person union select name from planning_round',
  )
  // Every byte that left the house: the letter as it stood on the wire and as it reads, the call with its headers.
  const wire = `${post.taken[0]?.said}\n${JSON.stringify(headers)}\n${body}`
  const told = `${subject}\n${text}\n${wire}`
  expect(names.filter(({ name }) => told.includes(name))).toEqual([])
  const listed = (await desks()).flatMap(({ rows }) => rows)
  expect(listed.length).toBeGreaterThan(0)
  const contents = listed.flatMap(({ title, note, id, link }) => [title, note ?? '', id, link])
  expect(contents.filter((one) => one !== '' && told.includes(one))).toEqual([])
  expect(Object.keys(said).sort()).toEqual(['id', 'late', 'link', 'text', 'to', 'waiting'])
  const { rows } = await office.asks('reminders', { state: 'sent' })
  expect(rows).toMatchObject([
    { way: 'hook', waiting: much.waiting },
    { way: 'mail', tries: 1 },
  ])
  await setting(town.office, 'office', { ways: [] })
})

test('who is done is not told; whose day it is not is not told; another’s setting is nobody’s to see', async () => {
  const { town } = box
  const by = await setting(town.security_admin, 'security_admin', {})
  const settle = await applied()
  nextDay()
  const sent = post.taken.length
  expect(await send()).toBe(1)
  await settle()
  nextDay()
  expect(await send()).toBe(0)
  expect((await by.asks('reminders')).rows[0]).toMatchObject({ state: 'nothing', waiting: 0, tries: 0 })
  await applied()
  await setting(town.security_admin, 'security_admin', { days: [], ways: [] })
  nextDay()
  expect(await send()).toBe(0)
  expect(post.taken.length).toBe(sent + 1)
  const { setting: there } = await by.asks('ownReminders')
  const { id: reminderSetting, version } = there
  const stolen = { reminderSetting, version, days: everyDay, ways: ['mail'], mail: 'x@y.cn', hook: '' }
  await town.refused(town.as(town.office, 'office').does('setReminders', stolen), 'doorway.not-found')
  await town.refused(
    by.does('setReminders', { ...stolen, version: null, reminderSetting: randomUUID() }),
    'notices.set-already',
  )
  expect((await town.as(town.audit_admin, 'audit_admin').asks('reminders')).count).toBe(0)
})

test('what is not taken is tried again by the queue, what is refused is not', async () => {
  const { town } = box
  const by = await setting(town.security_admin, 'security_admin', {})
  nextDay()
  post.says.rcpt = '451 later'
  const config = { ...town.database, user: 'mingcha_jobs', password: passwords.mingcha_jobs }
  const unheard = async () => undefined
  let tries = 0
  const does = Object.fromEntries(tasks.map((task) => [task, unheard])) as unknown as Readonly<Record<Task, Work>>
  const runner = await work(config, {
    ...does,
    'send-notices': async () => {
      tries++
      if (tries === 2) post.says.rcpt = '250 yes'
      await send()
    },
  })
  await town.above.query("select jobs.add_job('send-notices', '{}'::json)")
  await vi.waitFor(async () => expect((await by.asks('reminders')).rows[0].state).toBe('sent'), { timeout: 30_000 })
  await runner.stop()
  expect((await by.asks('reminders')).rows[0]).toMatchObject({ tries: 2, answer: '' })
  nextDay()
  post.says.rcpt = '550 nobody here'
  expect(await send()).toBe(0)
  expect((await by.asks('reminders')).rows[0]).toMatchObject({ state: 'refused', answer: '550' })
  post.says.rcpt = '250 yes'
  out = { ...out, mail: null }
  nextDay()
  await send()
  expect((await by.asks('reminders')).rows[0]).toMatchObject({ state: 'refused', answer: 'not-open' })
}, 60_000)

test('a gateway is told no more than once where to, in no private network unless the office said so, and follows nowhere', async () => {
  const said = { id: randomUUID(), to: 'a', waiting: 1, late: 0, text: 'x', link: null }
  const at = (url: string, inside: boolean) => ({ url: new URL(url), key, inside, ca: undefined })
  const before = gateway.taken.length
  const local = `http://127.0.0.1:${gateway.port}/in`
  expect(await call(at(local, false), said, 0)).toEqual({ was: 'never', answer: 'private' })
  expect(await call(at(local.replace('127.0.0.1', 'localhost'), false), said, 0)).toEqual({
    was: 'never',
    answer: 'private',
  })
  expect(gateway.taken.length).toBe(before)
  const answers = []
  for (const status of [204, 302, 403, 429, 500]) {
    gateway.says.status = status
    answers.push((await call(at(local, true), said, 0)).was)
  }
  expect(answers).toEqual(['taken', 'never', 'never', 'later', 'later'])
  expect(gateway.taken.length).toBe(before + 5)
  expect(await call(at('http://127.0.0.1:9', true), said, 0)).toEqual({ was: 'later', answer: 'econnrefused' })
})

test('over TLS from the first byte or after STARTTLS, with a certificate that holds; a password never in the open', async (context) => {
  context.skip(spawnSync('openssl', ['version']).status !== 0, 'no openssl here')
  const folder = mkdtempSync(join(tmpdir(), 'mingcha-mail-'))
  const at = (name: string) => join(folder, name)
  const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '36500']
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', at('key'), '-out', at('pem'), ...named],
    { stdio: 'ignore' },
  )
  const pem = { cert: readFileSync(at('pem')), key: readFileSync(at('key')) }
  const [after, first] = await Promise.all([mailSink({ pem }), mailSink({ pem, first: true })])
  const office = { user: 'office', password: '芦苇荡', from: 'm@gov.cn', domains: ['gov.cn'], host: 'localhost' }
  const letter = { to: 'a@gov.cn', subject: '明察：您有12件事项待办，其中3件已逾期', lines: ['.', '正文'] }
  const say = (port: number, more: object) => mail({ ...office, secure: false, ca: at('pem'), port, ...more }, letter)
  expect(await say(after.port, {})).toEqual({ was: 'taken', answer: '' })
  expect(await say(first.port, { secure: true })).toEqual({ was: 'taken', answer: '' })
  for (const [{ said, secure, auth } = { said: '', secure: false, auth: '' }] of [after.taken, first.taken]) {
    expect([secure, auth]).toEqual([true, '\0office\0芦苇荡'])
    expect(wordsOf(said)).toEqual({ subject: letter.subject, text: '.\r\n正文' })
  }
  expect((await say(after.port, { ca: undefined })).was).toBe('later')
  expect(await say(post.port, {})).toEqual({ was: 'later', answer: 'no-tls' })
  expect(await say(after.port, { domains: ['elsewhere.cn'] })).toEqual({ was: 'never', answer: 'domain' })
  expect(after.taken.length).toBe(1)
  for (const sink of [after, first]) sink.close()
  rmSync(folder, { recursive: true })
})

test('who is named in a tip after its clock climbed sees nothing of that; where nobody of the office can be asked, no climb ends', async () => {
  const { town } = box
  const { filing } = await box.put('有人打听巡察组的行程。')
  for (let n = 0; n < 16; n++) nextDay()
  await gather(town, '2999-01-01' as Day)
  const came = `update tips_tip set received_on = '2026-03-02', forward_by = '2026-03-09' where hash = $1 returning id`
  const [{ id: tip }] = (await town.above.query(came, [filing.hash])).rows
  expect(await noteClimbs(town, ['T23'])).toBeGreaterThan(0)
  const named = await town.someone('office', { name: '后来被反映的同事' })
  const climbed = async (by: string) =>
    (await town.as(by, 'office').asks('climbs', { climbed: 'T23', size: 200 })).rows.filter(
      (row: { about: string }) => row.about === tip,
    )
  expect(await climbed(named)).not.toEqual([])
  await town.above.query('update tips_tip set about_persons = $2 where id = $1', [tip, [named]])
  expect(await climbed(named)).toEqual([])
  expect(await climbed(town.office)).not.toEqual([])
  const until = (sense: string) =>
    town.above.query(
      `update identity_grant set ended_at = ${sense} where hat = 'office' and ended_at is ${sense === 'null' ? 'not null' : 'null'}`,
    )
  await until('now()')
  await noteClimbs(town, ['T23'])
  await until('null')
  expect((await climbed(town.office)).every(({ endedOn }: { endedOn: string | null }) => endedOn === null)).toBe(true)
})
