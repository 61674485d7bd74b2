import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { type Asked, give } from './delegation.ts'

const asked: Asked = {
  ...{ hat: 'office', by: 'a', standsFor: null, to: 'b', active: true, held: [], sameTeams: true, sameBody: true },
  ...{ keepsOut: false, fromDay: '2026-03-02' as Day, untilDay: '2026-03-20' as Day, today: '2026-03-02' as Day },
}
const said = (hat: Hat, ...held: Hat[]) => {
  const outcome = give({ ...asked, hat, held })
  return outcome === true || outcome.refused
}

test('nobody wears for another what is of the other side than his own hats, whichever of them he is asked to wear', () => {
  for (const [hat, held] of [
    ['office', 'clerk'],
    ['discipline', 'in_charge'],
    ['leading_group', 'principal'],
    ['clerk', 'office'],
    ['principal', 'discipline'],
  ] as const)
    expect(said(hat, held)).toBe('teams.other-side')
  expect(said('clerk', 'principal')).toBe(true)
  expect(said('office', 'discipline')).toBe(true)
  expect(said('leader', 'clerk')).toBe(true)
})
