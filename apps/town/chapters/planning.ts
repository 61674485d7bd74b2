import { randomUUID } from 'node:crypto'
import places from '../places.json' with { type: 'json' }
import type { Teller } from '../teller.ts'

type Villages = readonly (readonly [code: string, name: string])[]
const towns = places.towns.map(({ name }) => name)
const bureaus = ['农业农村局', '财政局', '民政局', '教育局', '审计局', '信访局'].map((name) => `固镇县${name}`)
const others = ['固镇县第一中学', '固镇县城市建设投资有限公司']

/** The plan of the term (S3-03): two rounds a year, every town and bureau itself, most villages with their town; some are in no round yet. */
export async function planTerm(t: Teller): Promise<void> {
  const [office, secretary] = [t.wears('office', 'office'), t.wears('secretary', 'secretary')]
  const termPlan = t.name('term plan')
  const term = t.id('term')
  await t.does(office, 'draftTermPlan', { id: termPlan, term })
  const first = Number(t.today.slice(0, 4))
  const rounds = Array.from({ length: 10 }, (_, n) => ({
    id: t.name(`planned round ${n + 1}`),
    year: first + Math.floor(n / 2),
    place: 1 + (n % 2),
    name: `第十四届县委第${'一二三四五六七八九十'[n]}轮巡察`,
    kind: n % 5 === 4 ? 'village' : 'regular',
  }))
  const direct = [...towns, ...bureaus, ...others]
  const moves = direct.map((name, n) => ({ body: t.id(name), round: rounds[n % 10]?.id ?? null, way: 'direct' }))
  for (const [n, town] of places.towns.entries()) {
    for (const [, name] of (town.villages as unknown as Villages).slice(0, -1)) {
      moves.push({ body: t.id(name), round: rounds[n % 10]?.id ?? null, way: 'extended' })
    }
  }
  await t.does(office, 'arrangePlan', { termPlan, rounds, moves })
  await t.does(office, 'submitTermPlan', { termPlan })
  const sentBack = {
    verdict: 'sendBack',
    instruction: '村级全覆盖的节奏要往前赶，请再调整。',
    document: '县委常委会会议纪要〔1〕号',
  }
  await t.does(secretary, 'decideTermPlan', { termPlan, ...sentBack })
  await t.does(office, 'submitTermPlan', { termPlan })
  const approved = {
    verdict: 'approve',
    instruction: '同意。规划要一以贯之，动态调整须报常委会。',
    document: '县委常委会会议纪要〔2〕号',
  }
  await t.does(secretary, 'decideTermPlan', { termPlan, ...approved })
  const aim = { term, area: t.id(places.county.name), extended: true, basis: '省委巡视工作规划' }
  const three = `${first + 2}-12-31`
  await t.does(office, 'setAim', { id: t.name('aim of villages'), ...aim, kind: 'village', percent: 60, byDay: three })
  await t.does(office, 'setAim', {
    id: t.name('aim of towns'),
    ...aim,
    kind: 'town',
    percent: 30,
    extended: false,
    byDay: three,
  })
}

/** An inspection of a town extends to its villages (延伸); the leader notes where the team was. */
export async function extend(
  t: Teller,
  inspection: string,
  town: string,
  leader: Parameters<Teller['wears']>[0],
): Promise<void> {
  const wears = t.wears(leader, 'leader')
  const villages = (places.towns.find(({ name }) => name === town)?.villages ?? []) as unknown as Villages
  const bodies = villages
    .slice(0, 4)
    .map(([, name]) => ({ id: t.name(`extension to ${name} in ${inspection}`), body: t.id(name) }))
  await t.does(wears, 'listExtensions', { inspection, bodies })
  for (const [n, { id }] of bodies.entries()) {
    if (n < 2)
      await t.does(wears, 'visitExtension', {
        extension: id,
        on: t.today,
        note: '走访农户，查阅“三务”公开和“三资”台账。',
      })
    if (n === 3) await t.does(wears, 'dropExtension', { extension: id, reason: '该村已列入下一轮直接巡察。' })
  }
}

/** Villages: what is known of some, the mode chosen with its reason, a shortened set of stages, and what each level answers for. */
export async function seeToVillages(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const year = Number(t.today.slice(0, 4))
  const known = places.towns.flatMap((town) =>
    (town.villages as unknown as Villages).slice(0, 3).map(([, name]) => t.id(name)),
  )
  const villages = known.map((body, n) => ({
    ...{ id: randomUUID(), body, people: 900 + (n % 9) * 310, conflicts: (n * 5) % 13 },
    income: String(((n * 17) % 160) * 1_000_000),
  }))
  await t.does(office, 'noteVillages', { year, villages })
  const choose = (bodies: string[], mode: string, reason: string) =>
    t.does(office, 'chooseMode', {
      term: t.id('term'),
      bodies: bodies.map((body) => ({ id: randomUUID(), body })),
      mode,
      reason,
    })
  await choose(known.slice(0, 6), 'withTown', '集体收入和矛盾均不突出，随镇巡察一并延伸。')
  await choose(known.slice(6, 8), 'special', '土地流转信访集中，开展“三资”专项巡村。')
  await t.does(office, 'addStageSet', {
    id: t.name('stages of villages'),
    name: '对村巡察“短平快”',
    ...{
      skipsPreparation: true,
      mergesNotice: true,
      leavesOut: ['reporting', 'revisit'],
      fromDay: t.today,
      citation: '县委对村（社区）巡察工作办法第六条（虚构）',
    },
  })
  const duties = [
    ['province', '统筹：制定五年规划的村级延伸要求，定政策、抓督导。', false],
    ['city', '推进：分解任务，指导县级，抽查质量。', false],
    ['county', '主责：审定方案、组织实施、推动整改。', true],
    ['town', '支持配合巡察，对村级整改负主体责任。', false],
    ['village', '接受监督，逐条整改，向村民公开。', false],
  ] as const
  for (const [level, text, leads] of duties)
    await t.does(office, 'setDuty', { id: randomUUID(), matter: '对村（社区）巡察', level, text, leads })
}

/** The plan is amended once it has begun: the next version moves a town forward and takes in a village that had no place. */
export async function amendPlan(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const termPlan = t.name('amended plan')
  const reason = '两家公司合并，个别乡镇信访集中，需提前安排。'
  await t.does(office, 'amendTermPlan', { id: termPlan, termPlan: t.id('term plan'), reason })
  const board = await t.asks(office, 'planBoard', { termPlan })
  const kept = board.rounds.map(({ id, year, place, name, kind }: Record<string, unknown>) => ({
    id,
    year,
    place,
    name,
    kind,
  }))
  const later = board.rounds.at(-1).id
  const first = board.cards.find((card: { round: string }) => card.round === later)
  const unplaced = board.cards.find((card: { round: string | null }) => card.round === null)
  const round = board.rounds.at(4).id
  const moves = [first, unplaced].flatMap((card) => (card ? [{ body: card.body, round, way: 'direct' }] : []))
  await t.does(office, 'arrangePlan', { termPlan, rounds: kept, moves })
}
