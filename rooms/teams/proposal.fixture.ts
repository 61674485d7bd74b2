import type { Candidate, Demands, Question, Unit } from './rules/proposal/demands.ts'

const sectors = ['政法', '教育', '国有企业', '卫生健康', '农业农村', '住建', '财政金融', '文旅']
const skills = ['party', 'discipline', 'organisation', 'finance', 'audit', 'sector', 'general'] as const

/** Numbers that look random and are the same each time: a linear congruence with a fixed seed. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const usual: Demands = {
  smallest: 0,
  largest: 0,
  deputies: 2,
  veterans: 3,
  sameUnit: 2,
  acrossTownships: true,
  everyone: false,
  quotas: [
    { where: 'every', sector: '', skills: ['party'], least: 1 },
    { where: 'every', sector: '', skills: ['discipline'], least: 1 },
    { where: 'every', sector: '', skills: ['finance', 'audit'], least: 2 },
    { where: 'sector', sector: '国有企业', skills: ['audit'], least: 2 },
    { where: 'sector', sector: '财政金融', skills: ['finance'], least: 2 },
    { where: 'villages', sector: '', skills: ['sector'], least: 1 },
  ],
}

/** A question of a given size, the same for the same seed: so many people, teams and units, with a few recusals each. */
export function aQuestion(
  size: Readonly<{
    people: number
    teams: number
    units: number
    smallest: number
    largest: number
    everyone?: boolean
  }>,
  seed = 1,
): Question {
  const next = numbers(seed)
  const townships = Array.from({ length: Math.max(2, Math.ceil(size.units / 12)) }, (_, n) => `township-${n}`)
  const units: Unit[] = Array.from({ length: size.units }, (_, n) => {
    const village = n % 3 === 0
    const sector = village ? '农业农村' : (sectors[next(sectors.length)] as string)
    const township = village ? (townships[next(townships.length)] as string) : null
    return { id: `unit-${n}`, sector, village, township, load: next(5) === 0 ? 2 : 1 }
  })
  const teams = Array.from({ length: size.teams }, (_, t) => ({
    id: `team-${t}`,
    units: units.filter((_, n) => n % size.teams === t),
  }))
  const people = Array.from({ length: size.people }, (_, n): Candidate => {
    const may = n < size.teams * 1.3 ? 'leader' : n < size.teams * 4.2 ? 'deputy' : 'member'
    const bars = Array.from({ length: next(3) }, () => ({
      inspection: (units[next(units.length)] as Unit).id,
      why: 'recusal' as const,
    }))
    return {
      id: `person-${n}`,
      skills: [skills[n % 7] as string, ...(next(5) === 0 ? [skills[next(7)] as string] : [])],
      may,
      served: next(4),
      sectors: next(3) === 0 ? [sectors[next(sectors.length)] as string] : [],
      unit: `home-${next(Math.ceil(size.people / 4))}`,
      township: next(2) === 0 ? (townships[next(townships.length)] as string) : null,
      away: next(40) === 0,
      bars,
      now: null,
    }
  })
  const { smallest, largest, everyone = false } = size
  return { people, teams, demands: { ...usual, smallest, largest, everyone } }
}
