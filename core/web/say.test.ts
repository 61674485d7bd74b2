import { expect, test } from 'vitest'
import { daysLeft, readDay, sayDay, sayInstant, sayMoney, sayMonths, signs } from './say.ts'

const words = { yuan: '元', wan: '万元' }

test('days as offices write them', () => {
  expect(sayDay('2026-11-01', 'zh')).toBe('2026年11月1日')
  expect(sayDay('2026-11-01', 'en')).toBe('1 Nov 2026')
})

test('a day is read as one types it; what is none is not', () => {
  const ways = ['2026年11月1日', '2026-11-01', '20261101', '2026/11/1', ' 2026.11.1 ', '1 Nov 2026']
  expect(ways.map(readDay)).toEqual(ways.map(() => '2026-11-01'))
  const none = ['', '2026', '2026-02-30', '2026年13月1日', '31 Feb 2026', '1 Nox 2026', '明天', '2026-11-01T00:00']
  expect(none.map(readDay)).toEqual(none.map(() => null))
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

test('signs are those of the language: English has no wide ones', () => {
  const said = (of: (typeof signs)['zh'] | (typeof signs)['en']) =>
    `${['甲', '乙'].join(of.pause)}${of.comma}丙${of.colon}丁${of.aside(3)}${of.semicolon}戊${of.stop}`
  expect(said(signs.zh)).toBe('甲、乙，丙：丁（3）；戊。')
  expect(said(signs.en)).toBe('甲, 乙, 丙: 丁 (3); 戊. ')
})

test('months and quarters are written out, days are left alone', () => {
  expect(sayMonths('2025-01—2025-12', 'zh')).toBe('2025年1月—2025年12月')
  expect(sayMonths('2025-Q3', 'zh')).toBe('2025年第3季度')
  expect(sayMonths('2025-01—2025-12', 'en')).toBe('Jan 2025—Dec 2025')
  expect(sayMonths('2025-Q3', 'en')).toBe('Q3 2025')
  expect(sayMonths('2025', 'zh')).toBe('2025')
  expect(sayMonths('2025-11-23', 'zh')).toBe('2025-11-23')
})
