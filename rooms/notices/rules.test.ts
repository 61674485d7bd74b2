import { expect, test } from 'vitest'
import type { DeskGroup } from '../../core/pure/desk.ts'
import type { Day } from '../../core/pure/days.ts'
import { isRefusal } from '../../core/pure/refusal.ts'
import { reminderSetting, setReminders } from './contract.ts'
import { afterTry, inOrder, mostTries, sumOf, waysOn, weekdayOf, wordingOf } from './rules.ts'
import { isInside, signatureOf } from './ways/hook.ts'
import { waysIn } from './ways/settings.ts'

const group = (lights: DeskGroup['lights']): DeskGroup => ({
  ...{ room: 'a', key: 'b', light: 'red', lights, rows: [] },
  count: lights.red + lights.amber + lights.new + lights.plain,
})

test('days of the week, and ways on them', () => {
  expect(['2026-11-23', '2026-11-28', '2026-11-29', '2024-02-29'].map((day) => weekdayOf(day as Day))).toEqual([
    ...['mon', 'sat', 'sun', 'thu'],
  ])
  const setting = { days: ['mon', 'thu'] as ('mon' | 'thu')[], ways: ['mail'] as 'mail'[] }
  expect(waysOn(setting, '2026-11-23' as Day)).toEqual(['mail'])
  expect(waysOn(setting, '2026-11-24' as Day)).toEqual([])
})

test('what is on course waits for nobody; what is late is told apart', () => {
  expect(sumOf([group({ red: 2, amber: 1, new: 3, plain: 9 }), group({ red: 0, amber: 0, new: 1, plain: 0 })])).toEqual(
    {
      waiting: 7,
      late: 2,
    },
  )
  expect(sumOf([])).toEqual({ waiting: 0, late: 0 })
})

test('a try that was not taken is repeated until it was tried often enough; a refusal is not repeated', () => {
  expect(afterTry({ tries: 0 }, { was: 'taken', answer: '' })).toEqual({ state: 'sent', tries: 1, answer: '' })
  expect(afterTry({ tries: 0 }, { was: 'later', answer: '451' })).toEqual({ state: 'waiting', tries: 1, answer: '451' })
  expect(afterTry({ tries: mostTries - 1 }, { was: 'later', answer: '451' }).state).toBe('failed')
  expect(afterTry({ tries: 3 }, { was: 'never', answer: '550' })).toEqual({ state: 'refused', tries: 4, answer: '550' })
})

test('a way wants to know where to; a mailbox cannot break a header', () => {
  const said = { days: ['mon' as const], ways: [] as ('mail' | 'hook')[], mail: '', hook: '' }
  const code = (more: object) => {
    const found = inOrder({ ...said, ...more })
    return isRefusal(found) ? found.refused : found
  }
  expect(code({})).toBe(true)
  expect(code({ ways: ['mail'] })).toBe('notices.no-mailbox')
  expect(code({ ways: ['hook'] })).toBe('notices.no-name')
  expect(code({ ways: ['mail'], mail: 'a@b.cn', days: [] })).toBe('notices.no-day')
  const takes = (mail: string) => reminderSetting.shape.shape.mail.safeParse(mail).success
  expect(['', 'lin.xun@gov.cn', 'a+b@xx.gov.cn'].filter((mail) => !takes(mail))).toEqual([])
  const broken = ['a@b', 'a b@c.cn', 'a@b.cn\r\nBcc: c@d.cn', 'a@b.cn>', '@b.cn', 'a@b.cn,c@d.cn', 'a@.cn']
  expect(broken.filter(takes)).toEqual([])
  expect(setReminders.input.safeParse({ ...said, reminderSetting: 'x', version: null }).success).toBe(false)
})

test('the words hold two numbers and a link, and nothing else that varies', () => {
  const { subject, lines } = wordingOf({ waiting: 5, late: 2 }, 'https://x.gov.cn/digest')
  expect(subject).toBe('明察：您有5件事项待办，其中2件已逾期')
  expect(lines.join('\n')).toContain('https://x.gov.cn/digest')
  const bare = (waiting: number, late: number) =>
    wordingOf({ waiting, late }, null).lines.join('\n').replace(/\d+/g, 'n')
  expect(bare(7, 3)).toBe(bare(99, 12))
  expect(wordingOf({ waiting: 1, late: 0 }, null).lines.join('\n')).not.toMatch(/逾期|overdue/)
})

test('addresses that are nobody’s outside, in every clothing', () => {
  const inside = [
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.1.1',
    '0.0.0.0',
    '::1',
  ]
  const outside = ['8.8.8.8', '172.32.0.1', '100.63.0.1', '2400:3200::1', '::ffff:8.8.8.8']
  expect(
    [...inside, '::ffff:10.0.0.1', 'fe80::1', 'fd00::1', '255.255.255.255'].filter((one) => !isInside(one)),
  ).toEqual([])
  expect(outside.filter(isInside)).toEqual([])
})

test('a signature holds for one body at one moment under one key', () => {
  const one = signatureOf('k'.repeat(32), 1_700_000_000, '{}')
  expect(one).toMatch(/^t=1700000000,v1=[0-9a-f]{64}$/)
  const others = [
    signatureOf('l'.repeat(32), 1_700_000_000, '{}'),
    signatureOf('k'.repeat(32), 1_700_000_001, '{}'),
    signatureOf('k'.repeat(32), 1_700_000_000, '{ }'),
  ]
  expect(others).not.toContain(one)
})

test('settings that cannot be understood end the start; none opens no way', () => {
  expect(waysIn({})).toEqual({ mail: null, hook: null, link: null })
  const mail = { MINGCHA_SMTP: 'smtps://office@mail.gov.cn', MINGCHA_SMTP_PASSWORD: 'x', MINGCHA_MAIL_FROM: 'm@gov.cn' }
  expect(waysIn({ ...mail, MINGCHA_ADDRESS: 'https://m.gov.cn' })).toMatchObject({
    mail: { host: 'mail.gov.cn', port: 465, secure: true, user: 'office', from: 'm@gov.cn' },
    link: 'https://m.gov.cn/digest',
  })
  const hook = { MINGCHA_HOOK: 'https://im.gov.cn/in', MINGCHA_HOOK_KEY: 'k'.repeat(32) }
  expect(waysIn(hook).hook?.inside).toBe(false)
  const unclear = [
    { ...mail, MINGCHA_SMTP: 'http://mail.gov.cn' },
    { ...mail, MINGCHA_SMTP: 'smtp://office:secret@mail.gov.cn' },
    { ...mail, MINGCHA_SMTP_PASSWORD: '' },
    { ...mail, MINGCHA_MAIL_FROM: 'm@gov.cn>\r\nBcc: x' },
    { ...hook, MINGCHA_HOOK: 'http://im.gov.cn/in' },
    { ...hook, MINGCHA_HOOK: 'https://u:p@im.gov.cn/in' },
    { ...hook, MINGCHA_HOOK_KEY: 'short' },
  ]
  for (const setting of unclear) expect(() => waysIn(setting), JSON.stringify(setting)).toThrow('notices.way-unclear')
})
