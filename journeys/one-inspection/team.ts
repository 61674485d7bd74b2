import { describe, expect, test } from 'vitest'
import { newId } from '../../core/web/id.ts'
import type { Round } from '../../rooms/planning/contract.ts'
import { mobiliseRound } from '../../rooms/planning/contract.ts'
import {
  acceptLack,
  appoint,
  conductPage,
  fileDeclaration,
  holdTraining,
  readiness,
  recordAttendance,
  signPledge,
  type Team,
} from '../../rooms/teams/contract.ts'
import { theDay } from '../folk.ts'
import { chooses, confirms, fillsIn, mayNot, reasonOf, sends } from '../hands.ts'
import { at, idIn, page, sits, who } from './story.ts'

/** A team with its unit and its people, each appointed for this round. */
export const theTeam = () =>
  describe('the team', () => {
    test('a team is formed and given its unit on the board', async () => {
      await sits(who.office, `/rounds/${at.round}/teams`)
      await fillsIn(page, '组建巡察组', (form) => form.getByLabel('名称').fill('第一巡察组'))
      await sends(page, () => chooses(page.locator('main'), '分给 谷阳镇党委', '第一巡察组'))
      await page.getByText('所有单位都已分组。').waitFor()
      await page.getByRole('link', { name: '第一巡察组' }).click()
      await page.getByRole('heading', { level: 1, name: '第一巡察组' }).waitFor()
      at.team = idIn(page.url())
    })

    test('its people are appointed for this round, one by one, each found by name', async () => {
      const seats = [
        ['leader', '组长'],
        ['deputy', '副组长'],
        ['first', '组员'],
        ['second', '组员'],
      ] as const
      for (const [name, role] of seats) {
        await fillsIn(page, '授权任职', async (form) => {
          await chooses(form, '人员', who[name].name, who[name].name)
          await form.getByRole('radio', { name: role, exact: true }).check()
          await form.getByLabel('依据文件').fill('一次一授权')
        })
        await page.getByRole('cell', { name: who[name].name }).waitFor()
      }
      who.leader.wears('leader')
      who.deputy.wears('deputy')
      who.first.wears('member')
      who.second.wears('member')
    })

    test('nobody appoints himself', async () => {
      await sits(who.leader, `/teams/${at.team}`)
      await mayNot(page, who.leader, '授权任职', appoint, {
        id: newId(),
        round: at.round,
        team: at.team,
        person: who.leader.id,
        role: 'deputy',
        fromDay: theDay,
        untilDay: theDay,
        origin: 'seconded',
        skill: 'general',
        basis: '',
      })
    })

    test('each declares what he keeps out of and pledges secrecy; the office checks and trains them', async () => {
      await sits(who.office, `/rounds/${at.round}`)
      expect(await reasonOf(page, '组队授权完成')).toContain('没有申报回避')
      for (const one of [who.leader, who.deputy, who.first, who.second]) {
        const { mine } = await one.asks(conductPage, {})
        const appointment = mine[0]?.appointment as string
        await one.does(fileDeclaration, { id: newId(), appointment, nothing: true, text: '' })
        await one.does(signPledge, { id: newId(), appointment, kind: 'secrecy' })
      }
      await sits(who.office, `/rounds/${at.round}/readiness`)
      await confirms(page, '核实回避申报')
      const { teams } = await who.office.asks(readiness, { round: at.round as Round['id'] })
      const short = { team: at.team as Team['id'], version: teams[0]?.version as number }
      const lack = { round: at.round as Round['id'], ...short, reason: '由审计局派员支持' }
      await who.office.does(acceptLack, lack)
      const training = newId()
      const about = { title: '动员培训', onDay: theDay, hours: 8, place: '', text: '' }
      await who.office.does(holdTraining, { id: training as never, round: at.round as never, ...about })
      const people = [who.leader, who.deputy, who.first, who.second].map(({ id }) => ({
        person: id as never,
        hours: 8,
      }))
      await who.office.does(recordAttendance, { training: training as never, version: 1, people })
    })

    test('staffed and mobilised, the round is ready', async () => {
      await sits(who.group, `/rounds/${at.round}`)
      await mayNot(page, who.group, '登记动员培训', mobiliseRound, { round: at.round, version: 1, on: theDay })
      await sits(who.office, `/rounds/${at.round}`)
      await confirms(page, '组队授权完成')
      await fillsIn(page, '登记动员培训', async () => undefined)
      await page.locator('.mc-page-line .mc-state', { hasText: '已动员培训' }).waitFor()
    })
  })
