import { randomUUID } from 'node:crypto'
import type { Town } from '../../core/test/as.ts'

/** Registers a body that can be inspected; gives its id. */
export async function aBody(town: Town, name: string, parent: string | null = null): Promise<string> {
  const id = randomUUID()
  await town.as(town.office, 'office').does('registerOrganisation', {
    id,
    parent,
    kind: 'department',
    level: 'county',
    name,
    code: null,
    sector: '',
    partyKind: 'group',
    managedBy: null,
    inScope: true,
  })
  return id
}

let terms = 0

/** Drafts a term and a round of it with one focus topic and these bodies, in the batches given; gives the ids. */
export async function aRound(town: Town, bodies: readonly string[], batches: readonly number[] = []) {
  const office = town.as(town.office, 'office')
  const [term, round] = [randomUUID(), randomUUID()]
  const days = { startsOn: '2026-03-01', endsOn: '2026-12-31' }
  await office.does('draftTerm', { id: term, number: ++terms, name: `第${terms}届`, ...days, plan: '' })
  await office.does('draftRound', { id: round, term, number: 1, name: '首轮巡察', kind: 'regular', ...days, plan: '' })
  await office.does('addTopic', { id: randomUUID(), round, version: 1, place: 1, title: '粮食安全', text: '' })
  const units: string[] = []
  for (const [n, body] of bodies.entries()) {
    const id = randomUUID()
    const batch = batches[n] ?? 1
    const text = {
      name: `单位${n + 1}`,
      size: n % 2 === 0 ? 'large' : 'small',
      enterOn: '2026-03-16',
      exitOn: '2026-05-15',
    }
    await office.does('addInspection', { id, round, body, batch, ...text })
    units.push(id)
  }
  return { term, round, units }
}

/** The version a round has now. */
export const versionOf = async (town: Town, round: string): Promise<number> =>
  (await town.as(town.office, 'office').asks('roundPage', { round })).round.version

/** Has the objects set by the leading group and the plan approved by the secretary with a written instruction. */
export async function approved(town: Town, round: string, secretary: string, group: string): Promise<void> {
  await town.as(group, 'leading_group').does('setObjects', { round, version: await versionOf(town, round) })
  const verdict = { verdict: 'approve', instruction: '同意。突出重点，敢于亮剑。' }
  await town
    .as(secretary, 'secretary')
    .does('approveRound', { round, version: await versionOf(town, round), ...verdict })
}
