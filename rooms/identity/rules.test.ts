import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../core/pure/days.ts'
import { flawsOf } from '../../core/pure/flow.ts'
import { administrators, type Hat, hatNames } from '../../core/pure/hats.ts'
import { codeOf, isCodeOf } from './codes.ts'
import { type Account, type Grant, type StandingHat, standingHats, Username } from './contract.ts'
import { initialsOf } from './initials.ts'
import { end, give, lifeOfAccount, mayClose, retire, rewrite, step } from './rules.ts'
import { delayAfter, goodPassword } from './rules/password.ts'

const day = (text: string) => text as Day
const asked = (hat: StandingHat, more: object = {}) => ({
  person: 'p',
  hat,
  body: null,
  fromDay: day('2026-03-02'),
  untilDay: null,
  ...more,
})
const account = (state: Account['state']): Account => ({
  id: 'a',
  authority: 'x',
  person: 'p',
  username: 'n',
  state,
  version: 1,
})
const code = (refusal: unknown) => (refusal as { refused?: string } | null)?.refused ?? null

test('every state of an account is reached, and only a closed one stays', () => {
  expect(flawsOf(lifeOfAccount, 'invited', ['closed'])).toEqual([])
})

test('a closed account takes neither password nor reset', () => {
  for (const verb of ['setPassword', 'reset', 'close'] as const)
    expect(code(step(account('closed'), verb))).toBe('flow.not-now')
  expect(step(account('invited'), 'setPassword')).toMatchObject({ state: 'open' })
})

test('no person ever holds an administrator’s hat and any other, whatever is given in whatever order', () => {
  const without = standingHats.filter((hat) => hat !== 'principal' && hat !== 'clerk')
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...without), { maxLength: 12 }), (wanted) => {
      const held: Hat[] = []
      for (const hat of wanted) if (give(asked(hat), held, 'other') === null) held.push(hat)
      const kinds = new Set(held)
      expect(kinds.size > 1 && administrators.some((hat) => kinds.has(hat))).toBe(false)
    }),
  )
})

test('an appointment to a team excludes the administrators too', () => {
  for (const hat of administrators)
    expect(code(give(asked(hat), ['member'], 'other'))).toBe('identity.administrators-exclude')
})

test('nobody gives himself a hat; bodies belong to their two hats; days run forward', () => {
  expect(code(give(asked('office'), [], 'p'))).toBe('identity.not-to-yourself')
  expect(code(give(asked('principal'), [], 'o'))).toBe('identity.body-of-hat')
  expect(code(give(asked('office', { body: 'b' }), [], 'o'))).toBe('identity.body-of-hat')
  expect(code(give(asked('office', { untilDay: day('2026-03-01') }), [], 'o'))).toBe('identity.ends-before')
  expect(give(asked('clerk', { body: 'b', untilDay: day('2026-03-02') }), ['principal', 'office'], 'o')).toBeNull()
})

test('an administrator’s place is never left empty, and nobody ends his own hat', () => {
  const grant = (hat: StandingHat, endedAt: string | null = null) =>
    ({ ...asked(hat), id: 'g', authority: 'x', endedAt, version: 1 }) as Grant
  expect(code(end(grant('audit_admin'), 0, 'o'))).toBe('identity.last-administrator')
  expect(end(grant('audit_admin'), 1, 'o')).toBeNull()
  expect(end(grant('office'), 0, 'o')).toBeNull()
  expect(code(end(grant('office'), 0, 'p'))).toBe('identity.not-to-yourself')
  expect(code(end(grant('office', '2026-03-02T01:00:00.000Z'), 0, 'o'))).toBe('identity.grant-over')
})

test('who still wears a hat is not set inactive; an administrator’s account is not closed', () => {
  expect(code(retire(['member']))).toBe('identity.still-has-hats')
  expect(retire([])).toBeNull()
  for (const hat of hatNames) expect(mayClose([hat]) !== null).toBe((administrators as readonly Hat[]).includes(hat))
})

test.each([
  ['elevenchars', 'identity.password-short'],
  ['十一个汉字也不够长的吧', 'identity.password-short'],
  ['x'.repeat(64) + 'abcdefgh'.repeat(9), 'identity.password-long'],
  ['chen.san.lee', 'identity.password-is-name'],
  ['CHEN.san.lee1', 'identity.password-is-name'],
  ['chen.san.lee chen.san.lee', 'identity.password-is-name'],
  ['1qaz2wsx3edc', 'identity.password-common'],
  ['aaaaaaaaaaaabbbb', 'identity.password-common'],
  ['１ｑａｚ２ｗｓｘ３ｅｄｃ', 'identity.password-common'],
  ['a kettle on the stove', null],
  ['窗外有一棵老槐树开花了', 'identity.password-short'],
  ['窗外有一棵老槐树今年又开花了', null],
])('password %s → %s', (password, expected) => {
  expect(code(goodPassword(password, 'chen.san.lee', { kinds: 0 }))).toBe(expected)
})

test('waiting grows from the fifth failure to thirty seconds and no further', () => {
  expect([0, 1, 4, 5, 6, 7, 8, 9, 10, 11, 1000].map(delayAfter)).toEqual([0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30])
})

test('usernames are told apart by letters, not by case or width', () => {
  expect(Username.parse(' Chen.San ')).toBe('chen.san')
  expect(Username.parse('ＬＩＮ')).toBe('lin')
  expect(Username.parse('陈三')).toBe('陈三')
  for (const bad of ['a', '.hidden', 'two words', 'a/b', 'x'.repeat(33), "o'brien", 'a\u0000b']) {
    expect(Username.safeParse(bad).success).toBe(false)
  }
})

test('a code is its reset’s alone, and is read as people write it', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      const typed = codeOf('secret', one)
      expect(
        isCodeOf('secret', one, typed.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')),
      ).toBe(true)
      expect(isCodeOf('secret', other, typed)).toBe(one === other)
      expect(isCodeOf('another secret', one, typed)).toBe(false)
    }),
  )
  for (const odd of ['', '零零零零', 'x'.repeat(40)]) expect(isCodeOf('secret', 'r', odd)).toBe(false)
})

test('a name is found by the first letters of its pinyin', () => {
  expect(initialsOf('林巡')).toBe('lx')
  expect(initialsOf('欧阳志远')).toBe('oyzy')
  expect(initialsOf('Anna Li')).toMatch(/^anna/)
})

test('one alone writes another name or home unit of nobody who acts here', () => {
  const was = { name: '张三', homeUnit: 'u' }
  for (const now of [
    { ...was, name: '李四' },
    { ...was, homeUnit: null },
    { ...was, homeUnit: 'v' },
  ])
    expect([code(rewrite(was, now, true)), code(rewrite(was, now, false))]).toEqual(['identity.takes-two', null])
  expect(rewrite(was, { ...was }, true)).toBeNull()
})
