import { Select, Tag } from 'antd'
import { Asked, List, Page, useAsk, useAt, useQueryString, useTexts } from '../../../core/web/index.ts'
import { planBoard, planDifference, termPlans, type Way } from '../contract.ts'
import './planning.css'

/** Two versions of a plan body by body: who came in, who was moved, who was taken out. */
export default function PlanDifference() {
  const t = useTexts()
  const { termPlan } = useAt<'termPlan'>()
  const [search, go] = useQueryString()
  const against = search['against']
  const fixed = { termPlan, ...(against ? { against } : {}) }
  const asked = useAsk(planDifference, { ...fixed, size: 1 } as never)
  const { data: board } = useAsk(planBoard, { termPlan })
  const { data: versions } = useAsk(termPlans, { term: board?.plan.term ?? termPlan, size: 50 } as never, {
    enabled: board !== undefined,
  })
  return (
    <Asked of={asked}>
      {({ added, moved, removed, from, to }) => (
        <Page
          title={`${t('planning.planDifference')} ${t('planning.planN', { number: to.number })}`}
          back={{ to: `/term-plans/${termPlan}`, label: t('planning.planN', { number: to.number }) }}
          acts={
            <Select
              aria-label={t('planning.against')}
              placeholder={t('planning.against')}
              className="mc-coverage-choice"
              value={from?.id ?? null}
              options={(versions?.rows ?? [])
                .filter(({ id }) => id !== to.id)
                .map(({ id, number }) => ({ value: id, label: t('planning.planN', { number }) }))}
              onChange={(id) => go(id ? { against: id } : {})}
            />
          }
        >
          <p>{from ? t('planning.differenceLine', { added, moved, removed }) : t('planning.firstVersion')}</p>
          <List
            ask={planDifference as never}
            xlsx
            fixed={fixed}
            rowKey={(row: never) => (row as Line).body}
            label={t('planning.planDifference')}
            empty={<p className="mc-quiet">{t('planning.noDifference')}</p>}
            columns={columnsOf(t) as never}
          />
        </Page>
      )}
    </Asked>
  )
}

type Side = Readonly<{ year: number; round: string; way: Way }> | null
type Line = Readonly<{ body: string; name: string; kind: string; change: string; before: Side; after: Side }>

const columnsOf = (t: ReturnType<typeof useTexts>) => [
  { key: 'name', title: t('planning.body'), choice: 'always', show: (row: Line) => row.name },
  { key: 'kind', title: t('planning.bodyKind'), show: (row: Line) => t(`registry.kind.${row.kind}`) },
  { key: 'change', title: t('planning.change'), show: (row: Line) => <Tag>{t(`planning.change.${row.change}`)}</Tag> },
  { key: 'before', title: t('planning.before'), show: (row: Line) => <Where side={row.before} /> },
  { key: 'after', title: t('planning.after'), show: (row: Line) => <Where side={row.after} /> },
]

function Where({ side }: { side: Side }) {
  const t = useTexts()
  return side === null ? (
    <span className="mc-quiet">—</span>
  ) : (
    `${side.year} ${side.round}${t.aside(t(`planning.way.${side.way}`))}`
  )
}
