import { addDays } from '../../../core/pure/days.ts'
import type { Teller } from '../teller.ts'
import { followProblems } from './advising.ts'

type Found = { id: string; title: string; unitName: string; lead: boolean; group: string | null }
type Kind = 'common' | 'typical' | 'general'

/** 共性问题 (S0-25, S1-18): groups of findings of several units in every state, with what was taken out and what was held not alike. */
export async function gatherProblems(t: Teller): Promise<void> {
  const office = t.wears('clerkOfOffice', 'office')
  const { rows } = await t.asks(office, 'commonFindings', { size: 200 })
  const free = (rows as Found[]).filter(({ lead, group }) => !lead && group === null)
  const alike = [...Map.groupBy(free, ({ title }) => title).values()].filter(
    (some) => new Set(some.map(({ unitName }) => unitName)).size > 1,
  )
  const [first, second, third] = alike.toSorted((a, b) =>
    `${b.length}${b[0]?.title}` < `${a.length}${a[0]?.title}` ? -1 : 1,
  )
  if (!first || !second || !third) throw new Error('the story has no findings of one kind at several units')
  const used = new Set([...first, ...second, ...third].map(({ id }) => id))
  const [typical, general, given, out, other] = free
    .filter(({ id }) => !used.has(id))
    .toSorted((a, b) => (`${a.title}${a.unitName}` < `${b.title}${b.unitName}` ? -1 : 1))
  if (!typical || !general || !given || !out || !other) throw new Error('the story has too few findings')
  await gather(t, 'common', first, 'approved')
  await gather(t, 'common', second, 'proposed')
  await gather(t, 'typical', [typical], 'approved')
  await gather(t, 'general', [general], 'closed')
  await gather(t, 'general', [given], 'dropped')
  const forming = await gather(t, 'common', third, 'forming')
  await t.does(office, 'joinGroup', { problemGroup: forming, sheets: [out.id], reason: '初看是同一类问题' })
  await t.does(office, 'leaveGroup', { problemGroup: forming, sheet: out.id, reason: '核对底稿后不属于同一类问题' })
  const no = { sheet: other.id, reason: '表述相近，具体问题不同' }
  await t.does(office, 'declineSimilar', { problemGroup: forming, ...no })
  await followProblems(t)
}

async function gather(
  t: Teller,
  kind: Kind,
  found: readonly Found[],
  end: 'forming' | 'dropped' | 'proposed' | 'approved' | 'closed',
): Promise<string> {
  const office = t.wears('clerkOfOffice', 'office')
  const group = t.wears('group', 'leading_group')
  const problemGroup = t.name(`group ${kind}, ${end}`)
  const title = found[0]?.title ?? ''
  await t.does(office, 'draftProblemGroup', {
    ...{
      id: problemGroup,
      kind,
      title,
      category: '',
      summary: `多个单位反映“${title}”，表现相近，制度和监管存在共同短板。`,
    },
    ...{ sheets: found.map(({ id }) => id), reason: '同一类问题，表现和成因相近' },
  })
  if (end === 'forming') return problemGroup
  if (end === 'dropped') {
    await t.does(office, 'dropGroup', { problemGroup })
    return problemGroup
  }
  const { rows } = await t.asks(office, 'organisations', { q: '农业农村局' })
  const proposal = { common: '开展集中整治。', typical: '提请县纪委监委依规依纪处置。', general: '约谈主要负责人。' }[
    kind
  ]
  await t.does(office, 'proposeGroup', { problemGroup, owner: rows[0].id, dueOn: addDays(t.today, 5), proposal })
  if (end === 'proposed') return problemGroup
  await t.does(group, 'approveGroup', { problemGroup, opinion: '同意。' })
  if (end === 'closed')
    await t.does(office, 'closeGroup', { problemGroup, outcome: '已约谈单位主要负责人，问题当场认领，限期整改。' })
  return problemGroup
}
