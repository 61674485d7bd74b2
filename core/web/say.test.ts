import { expect, test } from 'vitest'
import { daysLeft, sayDay, sayInstant, sayMoney } from './say.ts'

const words = { yuan: '元', wan: '万元' }

test('days as offices write them', () => {
  expect(sayDay('2026-11-01', 'zh')).toBe('2026年11月1日')
  expect(sayDay('2026-11-01', 'en')).toBe('1 Nov 2026')
})

test('an instant is said in the office’s time: after 16:00 UTC it is the next day', () => {
  expect(sayInstant('2026-11-21T16:05:00.000Z', 'zh')).toBe('2026年11月22日 00:05')
})

test('money says its unit and loses no fen', () => {
  expect(sayMoney('5', words)).toBe('0.05 元')
  expect(sayMoney('999999', words)).toBe('9,999.99 元')
  expect(sayMoney('1000000', words)).toBe('1.00 万元')
  expect(sayMoney('1234567', words)).toBe('1.234567 万元')
  expect(sayMoney('123456789000000', words)).toBe('123,456,789.00 万元')
})

test('days left count whole days, negative when past', () => {
  expect(daysLeft('2026-11-25', '2026-11-22')).toBe(3)
  expect(daysLeft('2026-11-20', '2026-11-22')).toBe(-2)
})
