import { expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import { accepting, mayMobilise, mayStaff, type Ready } from './rules/readiness.ts'

const one = (more: Partial<Ready> = {}): Ready => ({
  ...{ name: '甲', role: 'member', declared: 'checked', pledged: true, trained: true, ...more },
})
const team = (skills: readonly string[], lackReason = '') =>
  ({ name: '第一组', lackReason, members: skills.map((skill) => ({ skill, role: 'member' })) }) as never
const whole = team(['party', 'discipline', 'audit'])
const code = (said: unknown) => (isRefusal(said) ? said.refused : said)

test('a round is staffed when everybody declared, was checked, and no team lacks a skill nobody accepted (2.1)', () => {
  expect(mayStaff([one()], [whole])).toBe(true)
  expect(mayStaff([one(), one({ name: '乙', declared: 'no' })], [whole])).toMatchObject({
    ...{ refused: 'teams.undeclared', facts: { people: ['乙'], n: 1 } },
  })
  expect(code(mayStaff([one({ declared: 'filed' })], [whole]))).toBe('teams.unchecked')
  expect(code(mayStaff([one()], [team(['party', 'discipline'])]))).toBe('teams.skills-missing')
  expect(mayStaff([one()], [team(['party', 'discipline'], '由审计局支持')])).toBe(true)
  // Who does not sit with the team brings it no skill.
  const beside = { name: '一', lackReason: '', members: [{ skill: 'party', role: 'non_resident' }] } as never
  expect(code(mayStaff([one()], [beside]))).toBe('teams.skills-missing')
  const many = Array.from({ length: 20 }, (_, n) => one({ name: String(n), declared: 'no' }))
  expect(mayStaff(many, [])).toMatchObject({ facts: { n: 20, people: ['0', '1', '2', '3', '4', '5', '6', '7'] } })
})

test('and mobilised when everybody pledged, and whoever sits with a team was trained', () => {
  expect(mayMobilise([one()])).toBe(true)
  expect(code(mayMobilise([one({ pledged: false })]))).toBe('teams.unpledged')
  expect(code(mayMobilise([one({ trained: false })]))).toBe('teams.untrained')
  expect(mayMobilise([one({ role: 'non_resident', trained: false })])).toBe(true)
  expect(code(mayMobilise([one({ role: 'non_resident', pledged: false })]))).toBe('teams.unpledged')
})

test('a lack is accepted where there is one', () => {
  expect(accepting({ lackReason: '' } as never, 1, '由审计局支持')).toMatchObject({ lackReason: '由审计局支持' })
  expect(code(accepting({ lackReason: '' } as never, 0, '字'))).toBe('teams.lacks-nothing')
})
