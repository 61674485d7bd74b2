import { describe, expect, test } from 'vitest'
import { enterInspection, notifyInspection } from '../../rooms/planning/contract.ts'
import { theDay } from '../folk.ts'
import { confirms, fillsIn, mayNot } from '../hands.ts'
import { at, page, sits, who } from './story.ts'

/** Preparation, notice, entry. */
export const onSite = () =>
  describe('on site', () => {
    test('before the notice the body sees nothing of it', async () => {
      await sits(who.principal, '/inspections')
      await page.getByText('还没有记录').waitFor()
      expect(
        (await who.principal.tries(notifyInspection, { inspection: at.inspection, version: 1, on: theDay })).status,
      ).toBe(403)
    })

    test('the leader prepares, the office sends the notice, the leader enters', async () => {
      await sits(who.leader, `/inspections/${at.inspection}`)
      await confirms(page, '开始巡前准备')
      await mayNot(page, who.leader, '发出通知', notifyInspection, {
        inspection: at.inspection,
        version: 2,
        on: theDay,
      })
      await sits(who.office, `/inspections/${at.inspection}`)
      await fillsIn(page, '发出通知', async () => undefined)
      await mayNot(page, who.office, '登记进驻', enterInspection, { inspection: at.inspection, version: 3, on: theDay })
      await sits(who.leader, `/inspections/${at.inspection}`)
      await fillsIn(page, '登记进驻', async () => undefined)
      await page.locator('.mc-page-line .mc-state', { hasText: '已进驻' }).waitFor()
    })

    test('after the notice the body sees that it is inspected, and another body does not', async () => {
      await sits(who.principal, '/inspections')
      await page.getByRole('link', { name: '谷阳镇党委' }).waitFor()
      await sits(who.stranger, '/inspections')
      await page.getByText('还没有记录').waitFor()
    })
  })
