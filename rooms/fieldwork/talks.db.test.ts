import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { enter } from '../../core/server/enter.ts'
import { aTeam } from '../teams/fixture.ts'
import { onSite } from './fixture.ts'

let here: Awaited<ReturnType<typeof onSite>>
beforeAll(async () => {
  here = await onSite()
})
afterAll(() => here.town.close())

describe('个别谈话', () => {
  test('is planned, written down by two and stands once both have confirmed it', async () => {
    const talk = await here.planned({ outline: '“三重一大”如何决定？' })
    await here.recorded(talk, here.one, here.two.person)
    await here.confirmed(talk, here.one)
    expect((await here.one.asks('talkPage', { talk })).talk.state).toBe('recorded')
    await here.town.refused(here.confirmed(talk, here.one), 'fieldwork.confirmed-already')
    await here.town.refused(here.confirmed(talk, here.deputy), 'fieldwork.not-your-talk')
    await here.confirmed(talk, here.two)
    const { talk: now, partner } = await here.deputy.asks('talkPage', { talk })
    expect(now).toMatchObject({ state: 'confirmed', number: expect.stringMatching(/^谈-\d{3}$/), heldOn: here.day })
    expect(now.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(partner).toMatchObject({ name: '王某', outline: '“三重一大”如何决定？' })
    await here.town.refused(here.recorded(talk, here.one, here.two.person), 'flow.not-now')
  })

  test('is held alone only by whom the leader has allowed it', async () => {
    const talk = await here.planned()
    await here.town.refused(here.recorded(talk, here.one, null), 'fieldwork.alone')
    await here.town.refused(here.recorded(talk, here.one, here.one.person), 'fieldwork.two-persons')
    await here.town.refused(here.recorded(talk, here.one, randomUUID()), 'fieldwork.not-in-team')
    const leave = { talk, version: 1, person: here.one.person, reason: '对方只愿单独反映。' }
    await here.town.refused(here.deputy.does('allowTalkAlone', leave), 'doorway.not-yours')
    await here.leader.does('allowTalkAlone', leave)
    await here.town.refused(here.recorded(talk, here.two, null), 'fieldwork.alone')
    await here.recorded(talk, here.one, null)
    await here.confirmed(talk, here.one)
    expect((await here.leader.asks('talkPage', { talk })).talk.state).toBe('confirmed')
  })

  test('written anew, it must be confirmed anew; and only by its talkers', async () => {
    const talk = await here.planned()
    await here.recorded(talk, here.one, here.two.person)
    await here.confirmed(talk, here.two)
    await here.town.refused(here.recorded(talk, here.deputy, here.two.person), 'fieldwork.not-your-talk')
    await here.recorded(talk, here.one, here.two.person, { text: '补充：2024年起无记录。' })
    const page = await here.one.asks('talkPage', { talk })
    expect(page.talk).toMatchObject({ confirmedOneOn: null, confirmedTwoOn: null })
    expect(page.words.text).toBe('补充：2024年起无记录。')
  })

  test('before the entry or after today nothing was said; a post is one of the body', async () => {
    const talk = await here.planned()
    const held = (heldOn: string) => here.recorded(talk, here.one, here.two.person, { heldOn })
    await here.town.refused(held('2026-03-01'), 'fieldwork.before-entry')
    await here.town.refused(held('2026-03-03'), 'fieldwork.in-future')
    await here.town.refused(here.planned({ post: randomUUID() }), 'doorway.not-found')
    await here.one.does('dropTalk', { talk, version: 1, reason: '本人已调离。' })
    await here.town.refused(held(here.day), 'flow.not-now')
  })
})

describe('who reads a talk', () => {
  let talk: string
  beforeAll(async () => {
    talk = await here.planned()
    await here.recorded(talk, here.one, here.two.person)
  })

  test('while it is written its talkers; the rest of the team once they have opened it', async () => {
    expect((await here.one.asks('talkPage', { talk })).words).not.toBeNull()
    expect((await here.two.asks('talkPage', { talk })).words).not.toBeNull()
    expect((await here.leader.asks('talkPage', { talk })).words).toBeNull()
    await here.opened(talk, here.leader)
    const page = await here.leader.asks('talkPage', { talk })
    expect(page.words.text).toContain('从不记录')
    expect(page.openUntil).not.toBeNull()
    expect((await here.deputy.asks('talkPage', { talk })).words).toBeNull()
  })

  test('the office sees no talk before it stands, then only that there was one, and with whom only after saying why', async () => {
    await here.town.refused(here.office.asks('talkPage', { talk }), 'doorway.not-found')
    await here.confirmed(talk, here.one)
    await here.confirmed(talk, here.two)
    const line = (await here.office.asks('talks')).rows.find((one: { id: string }) => one.id === talk)
    expect(line).toMatchObject({ partnerName: '', partnerTitle: '' })
    expect(await here.office.asks('talkPage', { talk })).toMatchObject({ partner: null, words: null })
    await here.opened(talk, here.office)
    expect(await here.office.asks('talkPage', { talk })).toMatchObject({ partner: { name: '王某' }, words: { talk } })
  })

  test('its talkers too must say why once it stands', async () => {
    expect((await here.one.asks('talkPage', { talk })).words).toBeNull()
    await here.opened(talk, here.one)
    expect((await here.one.asks('talkPage', { talk })).words).not.toBeNull()
  })

  test('the leader sees who opened it and why; others their own readings', async () => {
    const all = (await here.leader.asks('talkPage', { talk })).readings
    expect(all).toHaveLength(3)
    expect(all[0].purpose).toBe('核实底稿所述事实')
    const { readings } = await here.one.asks('talkPage', { talk })
    expect(readings.map((one: { openedBy: string }) => one.openedBy)).toEqual([here.one.person])
  })

  test('each reading stands in the log, before the auditor too, and says no purpose there', async () => {
    const audit = here.town.as(here.town.audit_admin, 'audit_admin')
    const { rows } = await audit.asks('records', { kind: 'talk.opened' })
    expect(rows).toHaveLength(3)
    expect(Object.keys(rows[0].facts)).toEqual(['reading'])
  })

  test('after a quarter of an hour it is closed again', async () => {
    const left = await here.town.above.query(
      `select extract(epoch from opened_until - now())::int as left from fieldwork_reading order by opened_until desc limit 1`,
    )
    expect(left.rows[0].left).toBeGreaterThan(14 * 60)
    expect(left.rows[0].left).toBeLessThanOrEqual(15 * 60)
    await here.town.above.query(`update fieldwork_reading set opened_until = now() where opened_by = $1`, [
      here.one.person,
    ])
    expect((await here.one.asks('talkPage', { talk })).words).toBeNull()
  })

  test('it is open to the session that opened it, and to no other', async () => {
    await here.opened(talk, here.two)
    const seen = () => here.two.asks('talkPage', { talk }).then((page) => page.words !== null)
    expect(await seen()).toBe(true)
    await here.town.above.query(`update fieldwork_reading set opened_for = 'another' where opened_by = $1`, [
      here.two.person,
    ])
    expect(await seen()).toBe(false)
  })

  test('body, leading group and another team see nothing of it, and cannot open it', async () => {
    const id = randomUUID()
    for (const other of [here.clerk, here.group]) {
      await here.town.refused(other.asks('talks'), 'doorway.not-yours')
      await here.town.refused(other.does('openTalk', { id, talk, purpose: '想看' }), 'doorway.not-yours')
    }
    const others = await aTeam(here.town)
    expect((await others.leader.asks('talks')).count).toBe(0)
    await here.town.refused(others.leader.does('openTalk', { id, talk, purpose: '想看' }), 'doorway.not-found')
  })

  test('who is recused sees it no longer, though he talked and has it open', async () => {
    const mine = await here.planned()
    await here.recorded(mine, here.two, here.one.person)
    await here.opened(mine, here.two)
    const { round, inspection } = here
    const why = { kind: 'kinship', reason: '配偶在该单位任职。' }
    const input = { id: randomUUID(), round, inspection, person: here.two.person, ...why }
    await here.two.does('declareRecusal', input)
    const wearer = { person: here.two.person, hat: 'member' }
    const left = await enter(here.town.pool, wearer, 'read only', here.day as never, async (tx) =>
      tx.run('mingcha_eye_member', 'select from fieldwork_words'),
    )
    expect(left.rowCount).toBe(0)
    await here.town.refused(here.two.asks('talkPage', { talk: mine }), 'doorway.not-found')
  })

  test('nothing is opened that was not written down', async () => {
    const empty = await here.planned()
    await here.town.refused(here.opened(empty, here.one), 'fieldwork.nothing-recorded')
  })
})
