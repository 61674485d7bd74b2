import { describe, expect, test } from 'vitest'
import { newId } from '../../core/web/id.ts'
import {
  acknowledgeItem,
  answerObjection,
  approveOpinion,
  deliverOpinion,
  draftOpinion,
  objectToItem,
  opinionPage,
  signReceipt,
} from '../../rooms/feedback/contract.ts'
import { theDay } from '../folk.ts'
import { chooses, fillsIn, mayNot, reasonOf, sends } from '../hands.ts'
import { at, idIn, page, sits, who } from './story.ts'

const versionNow = async () => (await who.office.asks(opinionPage, { opinion: at.opinion })).opinion.version as number
const itemCalled = (title: string) => page.locator('.mc-item', { hasText: title })
const stateIs = (state: string) => page.locator('.mc-page-line .mc-state', { hasText: state }).waitFor()

/** The opinion from its draft to the last answer: drafted, approved, delivered, received, acknowledged, objected to, answered. */
export const theOpinion = () =>
  describe('the opinion', () => {
    test('the office drafts it out of the adopted sheets alone', async () => {
      await sits(who.group, '/opinions')
      await mayNot(page, who.group, '拟制反馈意见', draftOpinion, { id: newId(), inspection: at.inspection })
      await sits(who.office, '/opinions')
      await fillsIn(page, '拟制反馈意见', (form) => chooses(form, '被巡察单位', '谷阳镇党委'))
      await page.getByRole('heading', { level: 1, name: /反馈意见/ }).waitFor()
      at.opinion = idIn(page.url())
      await itemCalled('惠民补贴发放不及时').waitFor()
      await itemCalled('公务接待审批单事后补签').waitFor()
      expect(await page.locator('.mc-items .mc-item').count()).toBe(2)
    })

    test('unfinished it is not approved; the office writes it, the leading group approves it', async () => {
      await sits(who.group, `/opinions/${at.opinion}`)
      expect(await reasonOf(page, '审定')).toContain('还没有写：总体评价、整改要求')
      await sits(who.office, `/opinions/${at.opinion}`)
      await fillsIn(page, '修改', async (form) => {
        await form.getByLabel('总体评价').fill('镇党委能够贯彻上级部署；在落实惠民政策、财务管理方面还存在问题。')
        await form.getByLabel('整改要求').fill('逐条认领，制定方案，按期整改，举一反三。')
        await form.getByLabel('联系人及电话').fill('县委巡察办督办科')
      })
      await mayNot(page, who.office, '审定', approveOpinion, {
        opinion: at.opinion,
        version: await versionNow(),
        comment: '',
      })
      await page.getByRole('button', { name: '检查', exact: true }).click()
      await page.getByText('与您此刻打开着的信访、线索没有相同之处').waitFor()
      await sits(who.group, `/opinions/${at.opinion}`)
      await fillsIn(page, '审定', (form) => form.getByLabel('意见').fill('同意反馈。'))
      await stateIs('已审定')
    })

    test('before delivery the body sees nothing; the leader delivers it on two occasions', async () => {
      await sits(who.principal, '/opinions')
      await page.getByText('还没有记录').waitFor()
      const input = {
        opinion: at.opinion,
        version: await versionNow(),
        principalOn: theDay,
        principalPlace: '会议室',
        bodyOn: theDay,
        bodyPlace: '会议室',
      }
      expect((await who.principal.tries(deliverOpinion, input)).status).toBe(403)
      await sits(who.leader, `/opinions/${at.opinion}`)
      await fillsIn(page, '送达', async (form) => {
        await form.getByLabel('向主要负责人反馈地点').fill('县委小会议室')
        await form.getByLabel('向领导班子反馈地点').fill('谷阳镇三楼会议室')
      })
      await stateIs('已送达')
    })

    test('the principal signs the receipt; neither the clerk nor another body can', async () => {
      const input = {
        opinion: at.opinion,
        version: await versionNow(),
        id: newId(),
        signedName: '某人',
        signedOn: theDay,
      }
      await sits(who.clerk, `/opinions/${at.opinion}`)
      await mayNot(page, who.clerk, '签收', signReceipt, input)
      expect((await who.stranger.tries(signReceipt, input)).status).toBe(404)
      await expect(who.stranger.asks(opinionPage, { opinion: at.opinion })).rejects.toThrow('404')
      await sits(who.principal, `/opinions/${at.opinion}`)
      await fillsIn(page, '签收', async () => undefined)
      await stateIs('已签收')
      await page.getByText('整改方案报送期限').waitFor()
    })

    test('it acknowledges one item and objects to the other', async () => {
      const [first, second] = [itemCalled('惠民补贴发放不及时'), itemCalled('公务接待审批单事后补签')]
      await sends(page, () => first.getByRole('button', { name: '认领' }).click())
      await first.getByText('已认领').waitFor()
      await fillsIn(
        page,
        '提出异议',
        (form) => form.getByLabel('异议理由').fill('其中2批次有公函，附复印件，请予核减。'),
        second,
      )
      await second.getByText('有异议').waitFor()
      const { items } = await who.principal.asks(opinionPage, { opinion: at.opinion })
      const objected = items.find((item: { state: string }) => item.state === 'objected')
      await sits(who.clerk, `/opinions/${at.opinion}`)
      await mayNot(page, who.clerk, '提出异议', objectToItem, {
        item: objected.id,
        version: objected.version,
        id: newId(),
        text: '再提',
      })
      expect((await who.office.tries(acknowledgeItem, { item: objected.id, version: objected.version })).status).toBe(
        403,
      )
    })

    test('the office answers, the answer stands beneath the item, and the item is acknowledged after all', async () => {
      const { items, objections } = await who.principal.asks(opinionPage, { opinion: at.opinion })
      const objected = items.find((item: { state: string }) => item.state === 'objected')
      const answer = '经会同财政部门核对，2批次公函为事后补办，问题维持不变。'
      await sits(who.leader, `/opinions/${at.opinion}`)
      await mayNot(page, who.leader, '答复异议', answerObjection, {
        item: objected.id,
        version: objected.version,
        objection: objections[0].id,
        verdict: 'rejected',
        outcome: 'stands',
        answer,
      })
      await sits(who.office, `/opinions/${at.opinion}`)
      await fillsIn(page, '答复异议', (form) => form.getByLabel('答复', { exact: true }).fill(answer))
      await sits(who.principal, `/opinions/${at.opinion}`)
      const item = itemCalled('公务接待审批单事后补签')
      await item.getByText(answer).waitFor()
      await sends(page, () => item.getByRole('button', { name: '认领' }).click())
      await item.getByText('已认领').waitFor()
    })
  })
