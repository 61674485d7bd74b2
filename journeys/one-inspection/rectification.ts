import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { note, pdf } from '../../apps/town/papers.ts'
import { addDays, type Day } from '../../core/pure/days.ts'
import { readSheets } from '../../core/server/xlsx.ts'
import { newId } from '../../core/web/id.ts'
import { signedSheet } from '../../rooms/findings/contract.ts'
import {
  addMeasure,
  checkPlan,
  checkTask,
  claimDone,
  closeTask,
  countersignTask,
  planPage,
  plans,
  planTask,
  rectificationLedger,
  submitPlan,
  taskPage,
  tasks,
  trace,
} from '../../rooms/rectification/contract.ts'
import { theDay } from '../folk.ts'
import { chooses, confirms, fillsIn, mayNot, quiet, reasonOf, writesDay } from '../hands.ts'
import { digestOf, voucher } from './sheets.ts'
import { at, page, sits, who } from './story.ts'

const stateIs = (state: string) => page.locator('.mc-page-line .mc-state', { hasText: state }).first().waitFor()
const versionOf = async (task: string) => (await who.office.asks(taskPage, { task })).task.version as number
const dueOn = addDays(theDay as Day, 40)

/** From the two tasks an acknowledged opinion opens to the closure of one, its line in the ledger, and the way back to its sheet. */
export const theRectification = () =>
  describe('the rectification', () => {
    test('every acknowledged item has become a task; the body plans the first', async () => {
      const { rows } = await who.principal.asks(tasks, { inspection: at.inspection })
      at.task = rows.find((row: { title: string }) => row.title.startsWith('惠民')).id
      at['second task'] = rows.find((row: { title: string }) => row.title.startsWith('公务')).id
      at.plan = (await who.principal.asks(plans, { inspection: at.inspection })).rows[0].id
      await sits(who.principal, `/plans/${at.plan}`)
      expect(await reasonOf(page, '报送方案')).toContain('还有2项任务没有准备好')
      await page
        .getByRole('link', { name: /惠民补贴发放不及时/ })
        .first()
        .click()
      await page.getByRole('heading', { level: 1, name: /惠民补贴发放不及时/ }).waitFor()
      await quiet(page)
      await fillsIn(page, '填报方案', async (form) => {
        await form.getByLabel('整改目标').fill('补贴按月足额发放，建立复核机制。')
        await form.getByLabel('责任领导', { exact: true }).fill('镇长 郑某')
        await form.getByRole('radio', { name: '班子成员' }).check()
        await form.getByRole('radio', { name: new RegExp(who.inCharge.name) }).check()
        await form.getByLabel('责任单位').fill('民政办')
        await form.getByLabel('责任人', { exact: true }).fill('民政办主任')
        await writesDay(form, '完成时限', dueOn)
        await form.getByLabel('是否集中整改期完成').check()
      })
      for (const [kind, text] of [
        ['完善制度', '修订补贴审核发放办法'],
        ['挽回损失', '补发迟发款项'],
      ] as const) {
        await fillsIn(page, '添加措施', async (form) => {
          await chooses(form, '措施类型', kind)
          await form.getByLabel('整改措施').fill(text)
        })
      }
      await stateIs('已填报')
    })

    test('the plan is handed in by the principal alone, once every task is planned', async () => {
      const task = at['second task']
      const { version } = await who.clerk.does(planTask, {
        task,
        version: await versionOf(task),
        goal: '接待审批单先批后办。',
        charge: who.inCharge.id,
        leaderKind: 'principal',
        leaderName: '杜长河',
        unit: null,
        unitName: '党政办',
        responsibleName: '办公室主任',
        dueOn,
        concentrated: true,
        lasting: true,
        longDueOn: null,
      })
      await who.clerk.does(addMeasure, {
        task,
        version,
        id: newId(),
        kind: 'rules',
        text: '修订接待管理办法',
        dueOn: null,
      })
      const now = (await who.clerk.asks(planPage, { plan: at.plan })).plan.version
      await sits(who.clerk, `/plans/${at.plan}`)
      await mayNot(page, who.clerk, '报送方案', submitPlan, { plan: at.plan, version: now })
      await sits(who.principal, `/plans/${at.plan}`)
      await confirms(page, '报送方案')
      await stateIs('待审核')
    })

    test('three departments check it, each once; only then does the work begin', async () => {
      const version = (await who.office.asks(planPage, { plan: at.plan })).plan.version
      await sits(who.leader, `/plans/${at.plan}`)
      await mayNot(page, who.leader, '审核', checkPlan, {
        plan: at.plan,
        version,
        id: newId(),
        verdict: 'pass',
        comment: '',
      })
      for (const person of [who.office, who.discipline, who.organisation]) {
        await sits(person, `/plans/${at.plan}`)
        await stateIs('待审核')
        await fillsIn(page, '审核', (form) => form.getByLabel('意见').fill('措施具体，同意。'))
        if (person === who.organisation) break
        expect(await reasonOf(page, '审核')).toContain('已经审核过')
      }
      await stateIs('已通过')
    })

    test('what is counted is proven: the clerk reports with files, then the principal may claim it done', async () => {
      await sits(who.principal, `/tasks/${at.task}`)
      expect(await reasonOf(page, '报完')).toContain('缺少佐证：完善制度、挽回损失')
      const early = await who.principal.tries(claimDone, {
        task: at.task,
        version: await versionOf(at.task),
        summary: '已完成',
      })
      expect(early.body.code).toBe('rectification.no-evidence')
      await sits(who.clerk, `/tasks/${at.task}`)
      await fillsIn(page, '报告进展', async (form) => {
        await form.getByLabel('进展情况').fill('修订办法1项，补发18400元。')
        await form.getByRole('radio', { name: '已完成' }).first().check()
        await form.getByLabel('完善制度（项）').fill('1')
        await form.getByLabel('挽回损失·追缴').fill('1.84')
        await form.locator('input[type=file]').setInputFiles([
          { name: '发放办法.pdf', mimeType: 'application/pdf', buffer: pdf(['Invented: rules for payments']) },
          { name: '补发凭证.txt', mimeType: 'text/plain', buffer: note('补发凭证', '补发18400元') },
        ])
        await chooses(form, '发放办法.pdf 措施类型', '完善制度')
        await chooses(form, '补发凭证.txt 措施类型', '挽回损失')
      })
      await page.locator('.mc-rows').getByText('修订办法1项，补发18400元。').waitFor()
      await mayNot(page, who.clerk, '报完', claimDone, {
        task: at.task,
        version: await versionOf(at.task),
        summary: '已完成',
      })
      await sits(who.principal, `/tasks/${at.task}`)
      expect(await reasonOf(page, '报完')).toContain('填报完善制度1项，台账登记0项')
      await sits(who.clerk, `/tasks/${at.task}`)
      await fillsIn(page, '登记制度', async (form) => {
        await form.getByLabel('制度名称').fill('惠农补贴发放规定（试行）')
        await form.getByRole('radio', { name: '发放办法.pdf' }).check()
      })
      await page.locator('.mc-rows').getByText('惠农补贴发放规定（试行）').waitFor()
      await sits(who.principal, `/tasks/${at.task}`)
      await fillsIn(page, '报完', (form) =>
        form.getByLabel('完成概述').fill('办法已印发，补贴已补发，同类问题已自查。'),
      )
      await stateIs('已报完')
    })

    test('the leader in charge countersigns it, and nobody in his stead', async () => {
      const version = await versionOf(at.task)
      await sits(who.office, `/tasks/${at.task}`)
      await mayNot(page, who.office, '签字', countersignTask, { task: at.task, version, comment: '' })
      await sits(who.inCharge, `/tasks/${at.task}`)
      await fillsIn(page, '签字', (form) => form.getByLabel('意见').fill('已实地查看，情况属实。'))
      await stateIs('领导已签字')
    })

    test('the discipline body checks it on the spot', async () => {
      const version = await versionOf(at.task)
      await sits(who.organisation, `/tasks/${at.task}`)
      await mayNot(page, who.organisation, '核查通过', checkTask, { task: at.task, version, comment: '到位' })
      await sits(who.discipline, `/tasks/${at.task}`)
      await fillsIn(page, '核查通过', (form) => form.getByLabel('意见').fill('抽查凭证5份，走访2户，整改到位。'))
      await stateIs('已核查')
    })

    test('another person of the office closes it', async () => {
      const version = await versionOf(at.task)
      const input = { task: at.task, version, opinion: '同意销号。', publicText: '' }
      await mayNot(page, who.discipline, '销号', closeTask, input)
      await sits(who.closer, `/tasks/${at.task}`)
      await fillsIn(page, '销号', async (form) => {
        await form.getByLabel('销号意见').fill('同意销号。')
        await form.getByLabel('公开意见').fill('已完成整改。')
      })
      await stateIs('已销号')
    })

    test('the ledger shows it among the closed, and the spreadsheet is exactly the list', async () => {
      await sits(who.office, '/rectification/ledger?state=closed')
      await page.getByText('共 1 条').waitFor()
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: '导出表格' }).click(),
      ])
      const [sheet] = await readSheets(readFileSync(await download.path()))
      const { rows } = await who.office.asks(rectificationLedger, { state: 'closed' })
      const head = sheet?.rows.findIndex((row) => row.includes('具体问题')) ?? -1
      const heads = sheet?.rows[head] as readonly string[]
      const lines = (sheet?.rows.slice(head + 1) ?? []).filter((row) => row.some((cell) => cell !== ''))
      const column = (name: string) => lines.map((line) => line[heads.indexOf(name)])
      expect(column('具体问题')).toEqual(rows.map((row: { title: string }) => row.title))
      expect(column('责任领导')).toEqual(['镇长 郑某'])
      expect(column('完成时限')).toEqual([dueOn])
      const shown = await page.locator('.mc-list tbody tr').allTextContents()
      expect(shown).toHaveLength(lines.length)
      for (const text of ['惠民补贴发放不及时', '镇长 郑某', '民政办', '已销号', '1.84'])
        expect(shown[0]).toContain(text)
    })

    test('from the closed task the way leads back to the sheet, its evidence and every signature', async () => {
      await sits(who.leader, `/tasks/${at.task}`)
      const steps = page.locator('.mc-trace > li')
      await steps.first().waitFor()
      const said = await steps.allTextContents()
      const order = [
        '发现来源',
        '编制底稿',
        '底稿佐证',
        '副组长审核',
        '组长审签',
        '组务会采用',
        '反馈意见审定',
        '反馈意见送达',
        '签收',
        '认领',
        '报送方案',
        '分管领导签字',
        '核查',
        '销号',
      ]
      const places = order.map((step) => said.findIndex((text) => text.startsWith(step)))
      expect(places, said.join('\n')).toEqual([...places].sort((a, b) => a - b))
      expect(places).not.toContain(-1)
      const { revisions } = await who.leader.asks(signedSheet, { sheet: at.analysed })
      expect(said[places[2] as number]).toContain(digestOf(voucher))
      expect(said[places[4] as number]).toContain(revisions[0].hash)
      expect(said[places[4] as number]).toContain(who.leader.name)
      expect(said.at(-1)).toContain(who.closer.name)
      await steps.getByRole('link', { name: '编制底稿' }).click()
      await page.getByRole('heading', { level: 1, name: '惠民补贴发放不及时' }).waitFor()
    })

    test('the body sees its own part of that way and not the sheet behind it', async () => {
      await sits(who.principal, `/tasks/${at.task}`)
      await page.locator('.mc-trace').getByText('销号').first().waitFor()
      expect(await page.locator('.mc-trace').textContent()).not.toContain('编制底稿')
      const { hops } = await who.principal.asks(trace, { task: at.task })
      expect(hops.map((hop: { noun: string }) => hop.noun)).not.toContain('sheet')
      expect(
        (await who.stranger.tries(closeTask, { task: at.task, version: 1, opinion: '某', publicText: '' })).status,
      ).toBe(403)
      await expect(who.stranger.asks(taskPage, { task: at.task })).rejects.toThrow('404')
    })
  })
