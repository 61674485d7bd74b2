import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../core/pure/days.ts'
import { newId } from '../../core/web/id.ts'
import { approveRound, draftRound, setObjects } from '../../rooms/planning/contract.ts'
import { theDay } from '../folk.ts'
import { chooses, confirms, fillsIn, mayNot, writesDay } from '../hands.ts'
import { at, idIn, page, sits, who } from './story.ts'

/** Term, round, topics, unit; the objects set by the leading group, the plan approved by the secretary. */
export const thePlan = () =>
  describe('the plan', () => {
    const startsOn = addDays(theDay as Day, -20)
    const endsOn = addDays(theDay as Day, 200)

    test('the office opens a term and drafts its first round', async () => {
      await sits(who.office, '/terms')
      await fillsIn(page, '新建届次', async (form) => {
        await form.getByLabel('第几届').fill('14')
        await form.getByLabel('名称').fill('第十四届')
        await writesDay(form, '开始日期', '2024-01-01')
        await writesDay(form, '结束日期', '2028-12-31')
      })
      await page.getByRole('heading', { name: '第十四届' }).waitFor()
      await sits(who.office, '/rounds')
      await fillsIn(page, '新建轮次', async (form) => {
        await form.getByText('第十四届').click()
        await form.getByLabel('第几轮').fill('1')
        await form.getByLabel('名称').fill('第十四届县委第一轮巡察')
        await writesDay(form, '开始日期', startsOn)
        await writesDay(form, '结束日期', endsOn)
        await form.getByLabel('工作方案').fill('采取“一托二”方式，集中时间约四十五天。')
      })
      await page.getByRole('heading', { level: 1, name: '第十四届县委第一轮巡察' }).waitFor()
      at.round = idIn(page.url())
    })

    test('nobody but the office drafts a round', async () => {
      await sits(who.secretary, '/rounds')
      const input = {
        id: newId(),
        term: newId(),
        number: 2,
        name: '另一轮',
        kind: 'regular',
        startsOn,
        endsOn,
        plan: '',
      }
      await mayNot(page, who.secretary, '新建轮次', draftRound, input)
    })

    test('topics and the unit are listed; a unit in this round cannot be listed again', async () => {
      await sits(who.office, `/rounds/${at.round}`)
      await fillsIn(page, '增加重点', (form) => form.getByLabel('监督重点').fill('群众身边不正之风和腐败'))
      await fillsIn(page, '列入单位', async (form) => {
        await chooses(form, '党组织', '谷阳镇', 'gyz')
        await form.getByLabel('名称').fill('谷阳镇党委')
      })
      const link = page.getByRole('link', { name: '谷阳镇党委' }).first()
      at.inspection = idIn((await link.getAttribute('href')) as string)
      await page.getByRole('button', { name: '列入单位' }).click()
      const form = page.locator('.mc-drawer form')
      await chooses(form, '党组织', '谷阳镇', 'gyz')
      await form.getByRole('button', { name: '提交' }).click()
      await form.getByRole('alert').filter({ hasText: '该单位已在另一个尚未结束的轮次中' }).waitFor()
      await form.getByRole('button', { name: '取消' }).click()
    })

    test('the leading group sets the objects; the office may not', async () => {
      await mayNot(page, who.office, '审定对象', setObjects, { round: at.round, version: 1 })
      await sits(who.group, `/rounds/${at.round}`)
      await confirms(page, '审定对象')
      await page.locator('.mc-page-line .mc-state', { hasText: '对象已审定' }).waitFor()
    })

    test('the secretary approves with an instruction, which stands on the page of the round for everybody who sees it', async () => {
      const instruction = '同意。盯住惠民资金和“三资”管理，查深查透，不搞照顾情面。'
      await sits(who.discipline, `/rounds/${at.round}`)
      await mayNot(page, who.discipline, '审批方案', approveRound, {
        round: at.round,
        version: 1,
        verdict: 'approve',
        instruction: '同意',
      })
      await sits(who.secretary, `/rounds/${at.round}`)
      await fillsIn(page, '审批方案', async (form) => {
        await form.getByText('同意', { exact: true }).click()
        await form.getByLabel('批示内容').fill(instruction)
      })
      await sits(who.office, `/rounds/${at.round}`)
      const quoted = page.locator('.mc-instruction')
      expect(await quoted.textContent()).toContain(instruction)
      expect(await quoted.textContent()).toContain('梁永康')
    })
  })
