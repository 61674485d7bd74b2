import { createHash } from 'node:crypto'
import type { Locator } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { note, pdf } from '../../apps/town/papers.ts'
import { newId } from '../../core/web/id.ts'
import { finishUpload, startUpload } from '../../rooms/documents/contract.ts'
import {
  addEvidence,
  adoptSheet,
  checkSheet,
  draftSheet,
  setSheetAside,
  sheetPage,
  signedSheet,
  signSheet,
  supportSheet,
} from '../../rooms/findings/contract.ts'
import { theDay } from '../folk.ts'
import { chooses, confirms, fillsIn, mayNot, quiet, reasonOf, sends, sendsBytes, writesDay } from '../hands.ts'
import { at, idIn, page, sits, who } from './story.ts'

/** The original behind the sheet that is analysed; its digest must be found again in the trace of the closed task. */
export const voucher = pdf(['Invented material: payment vouchers', '23 late payments, 18 400 yuan'])
export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const analysis = {
  surface: '违反群众纪律，补贴迟发一至四个月。',
  cause: '镇党委落实惠民政策的主体责任不到位。',
  focus: '锁定分管负责人和经办岗位的审核环节。',
}
const wording = (title: string) => ({
  title,
  category: 'style',
  subcategory: '',
  source: 'papers',
  overview: `${title}，抽查发现十七批次。`,
  facts: '逐笔核对清单、公函、审批单和发票。',
  basis: '《党政机关国内公务接待管理规定》第五条',
  responsible: '镇党委及分管负责人',
  explanation: '',
  opinion: '建议限期整改。',
  proposal: 'report',
  ...analysis,
  content: '',
  disciplines: '',
  root: '',
  key: '',
  power: '',
  actedOn: '',
  nature: '',
  consequence: '',
  spread: '',
})
const stateIs = (state: string) => page.locator('.mc-page-line .mc-state', { hasText: state }).waitFor()

/** 撤离清单: what only a person can say is confirmed, what is counted and open is accepted with a reason, until nothing holds the team back. */
async function settlesTheChecklist(): Promise<void> {
  const open = page.locator('li').filter({ has: page.getByRole('button', { name: '办理', exact: true }) })
  await open.first().waitFor()
  for (let left = await open.count(); left > 0; left--) {
    const line = open.first()
    if ((await line.textContent())?.includes('还没有确认。')) await confirms(page, '办理', line)
    else await fillsIn(page, '办理', (form) => form.getByLabel('理由').fill('已另行了解，不影响全面判断。'), line)
    await expect.poll(() => open.count()).toBe(left - 1)
  }
  await page.getByText('清单已全部办理').waitFor()
}

/** A sheet that others have brought as far as the leader's table, over the API. */
async function checkedSheet(title: string): Promise<string> {
  const sheet = newId()
  const { version } = await who.first.does(draftSheet, {
    id: sheet,
    inspection: at.inspection,
    handlerTwo: who.second.id,
    ...wording(title),
  })
  const bytes = note(title, '佐证')
  const file = newId()
  await who.first.does(startUpload, {
    id: file,
    inspection: at.inspection,
    circle: 'team',
    noun: 'sheet',
    about: sheet,
    name: `${title}.txt`,
    size: bytes.length,
  })
  await sendsBytes(who.first, file, bytes)
  await who.first.does(finishUpload, { file, version: 1 })
  const added = await who.first.does(addEvidence, {
    id: newId(),
    sheet,
    version,
    file,
    title: '清单',
    page: '1页',
    form: 'original',
    singleWitness: false,
  })
  const supported = await who.second.does(supportSheet, { sheet, version: added.version })
  await who.deputy.does(checkSheet, { sheet, version: supported.version, comment: '事实清楚。' })
  return sheet
}

/** Sheets from draft to decision, with evidence, four eyes, a signature on paper and one that is set aside. */
export const theSheets = () =>
  describe('the sheets', () => {
    test('a member drafts a sheet for his unit, and puts a real PDF beneath it', async () => {
      await sits(who.first, `/sheets/new?inspection=${at.inspection}`)
      const form = page.locator('form.mc-form')
      await form.getByLabel('问题名称').fill('惠民补贴发放不及时')
      await chooses(form, '问题类别', '履职与民生')
      await chooses(form, '问题来源', '调阅')
      await form.getByRole('radio', { name: who.second.name }).check()
      await form.getByLabel('问题概述').fill('谷阳镇残疾人两项补贴中，23人次迟发一至四个月，共1.84万元。')
      await form.getByLabel('了解情况').fill('比对系统台账与银行回单，逐笔列出迟发人次；走访其中6户核实。')
      await form.getByLabel('定性依据').fill('残疾人两项补贴发放管理规定')
      await form.getByLabel('责任主体（初步）').fill('镇党委及分管负责人')
      await sends(page, () => form.getByRole('button', { name: '保存' }).click())
      await page.getByRole('heading', { level: 1, name: '惠民补贴发放不及时' }).waitFor()
      at.analysed = idIn(page.url())
      await page
        .locator('.mc-upload input[type=file]')
        .setInputFiles({ name: '发放凭证.pdf', mimeType: 'application/pdf', buffer: voucher })
      await page.locator('.mc-kept').getByText('已留存').waitFor()
      await fillsIn(page, '添加佐证', (evidence) => evidence.getByLabel('页码').fill('1—3页'))
      await page.locator('.mc-pieces').getByText('发放凭证', { exact: true }).waitFor()
    })

    test('outside the team nobody sees it: not the body, not the office, not the discipline body', async () => {
      for (const person of [who.principal, who.discipline, who.office]) {
        const { status } = await person.tries(signSheet, { sheet: at.analysed, version: 1, comment: '' })
        expect([403, 404]).toContain(status)
        await expect(person.asks(sheetPage, { sheet: at.analysed })).rejects.toThrow(/40[34]/)
      }
    })

    test('who drafted it does not hand it in alone: the second handler stands for it too', async () => {
      expect(await reasonOf(page, '佐证齐备，提交审核')).toContain('须由第二承办人提交审核')
      const { body } = await who.first.tries(supportSheet, { sheet: at.analysed, version: 2 })
      expect(body.code).toBe('findings.second-handler')
      await sits(who.second, `/sheets/${at.analysed}`)
      await confirms(page, '佐证齐备，提交审核')
      await stateIs('佐证齐备')
    })

    test('the deputy checks it, and no member may', async () => {
      await mayNot(page, who.second, '审核通过', checkSheet, { sheet: at.analysed, version: 3, comment: '' })
      await sits(who.deputy, `/sheets/${at.analysed}`)
      await fillsIn(page, '审核通过', (form) => form.getByLabel('意见').fill('事实清楚，依据适用。'))
      await stateIs('已审核')
      await mayNot(page, who.deputy, '审签', signSheet, { sheet: at.analysed, version: 4, comment: '' })
    })

    test('without an analysis the leader cannot sign: the button says what is missing, and he sends it back', async () => {
      await sits(who.leader, `/sheets/${at.analysed}`)
      const reason = await reasonOf(page, '审签')
      for (const missing of ['分析没有写完', '表象', '根源', '锁定']) expect(reason).toContain(missing)
      const { status, body } = await who.leader.tries(signSheet, { sheet: at.analysed, version: 4, comment: '' })
      expect([status, body.code]).toEqual([409, 'findings.no-analysis'])
      await fillsIn(page, '退回修改', (form) => form.getByLabel('意见').fill('请补写表象、根源、锁定。'))
      await stateIs('编制中')
    })

    test('the analysis is written, the way to the leader gone once more, and he signs', async () => {
      await sits(who.first, `/sheets/${at.analysed}/edit`)
      const form = page.locator('form.mc-form')
      await form.getByLabel('表象（违反纪律情况）').fill(analysis.surface)
      await form.getByLabel('根源（三大问题）').fill(analysis.cause)
      await form.getByLabel('锁定（三个重点）').fill(analysis.focus)
      await sends(page, () => form.getByRole('button', { name: '保存' }).click())
      await sits(who.second, `/sheets/${at.analysed}`)
      await confirms(page, '佐证齐备，提交审核')
      await sits(who.deputy, `/sheets/${at.analysed}`)
      await fillsIn(page, '审核通过', async () => undefined)
      await sits(who.leader, `/sheets/${at.analysed}`)
      await fillsIn(page, '审签', (comment) => comment.getByLabel('意见').fill('同意。'))
      await stateIs('已签字')
    })

    test('another is signed on paper: a scan, filed by a handler and read by somebody who handled nothing', async () => {
      at.onPaper = await checkedSheet('公务接待审批单事后补签')
      await sits(who.first, `/sheets/${at.onPaper}`)
      const scan = pdf(['Signed working sheet', 'Scan of paper'])
      await page
        .locator('.mc-upload input[type=file]')
        .setInputFiles({ name: '签字扫描.pdf', mimeType: 'application/pdf', buffer: scan })
      await page.locator('.mc-kept').getByText('签字扫描.pdf').waitFor()
      await fillsIn(page, '登记纸质签字', async (form) => {
        await form.getByLabel('纸上所签姓名').fill(who.leader.name)
        await writesDay(form, '纸上所签日期', theDay)
      })
      expect(await reasonOf(page, '核对签字')).toContain('不能自己核对')
      const reads = async (form: Locator) => {
        await form.getByLabel('纸上所签姓名').fill(who.leader.name)
        await writesDay(form, '纸上所签日期', theDay)
      }
      await sits(who.second, `/sheets/${at.onPaper}`)
      expect(await page.locator('.mc-paper').textContent()).not.toContain('纸上所签姓名')
      await expect(fillsIn(page, '核对签字', reads)).rejects.toThrow('findings.handler-confirms')
      await page.locator('.mc-drawer').getByText('您承办过这份底稿').waitFor()
      await sits(who.deputy, `/sheets/${at.onPaper}`)
      await fillsIn(page, '核对签字', reads)
      await stateIs('已签字')
      await page.locator('.mc-versions').getByText('纸质签字').waitFor()
    })

    test('the team adopts two and sets one aside, with a reason that stays', async () => {
      at.aside = await checkedSheet('工作群过多、重复报表')
      const signed = await who.leader.does(signSheet, {
        sheet: at.aside,
        version: (await who.leader.asks(sheetPage, { sheet: at.aside })).sheet.version,
        comment: '同意。',
      })
      await sits(who.deputy, `/sheets/${at.aside}`)
      await mayNot(page, who.deputy, '组务会未采用', setSheetAside, {
        sheet: at.aside,
        version: signed.version,
        reason: '不采用',
      })
      await mayNot(page, who.deputy, '组务会采用', adoptSheet, {
        sheet: at.aside,
        version: signed.version,
        comment: '',
      })
      const reason = '属个别情形且已当场纠正，不写入报告。'
      await sits(who.leader, `/sheets/${at.aside}`)
      await fillsIn(page, '组务会未采用', (form) => form.getByLabel('理由').fill(reason))
      await stateIs('未采用')
      await page.locator('.mc-facts').getByText(reason).waitFor()
      for (const sheet of [at.analysed, at.onPaper]) {
        await sits(who.leader, `/sheets/${sheet}`)
        await fillsIn(page, '组务会采用', (form) => form.getByLabel('意见').fill('组务会一致同意采用。'))
        await stateIs('已采用')
      }
    })

    test('the team leaves, and the secretary hears the report and decides', async () => {
      await sits(who.leader, `/inspections/${at.inspection}`)
      await expect(fillsIn(page, '登记撤离', async () => undefined)).rejects.toThrow('fieldwork.exit-open')
      await sits(who.leader, `/coverage/${at.inspection}`)
      await settlesTheChecklist()
      await sits(who.leader, `/inspections/${at.inspection}`)
      await fillsIn(page, '登记撤离', async () => undefined)
      await stateIs('已撤离')
      await sits(who.secretary, `/rounds/${at.round}`)
      await fillsIn(page, '登记听取决定', async () => undefined)
      await stateIs('已听取决定')
    })

    test('the printed sheet carries the hash of the version that was signed', async () => {
      const { revisions } = await who.first.asks(signedSheet, { sheet: at.onPaper })
      await sits(who.first, `/sheets/${at.onPaper}/print`)
      await quiet(page)
      expect(await page.locator('.mc-sheet-paper .mc-hash').first().textContent()).toBe(revisions[0].hash)
    })
  })
