import { Select } from 'antd'
import type * as z from 'zod'
import {
  Asked,
  Days,
  Money,
  Page,
  Section,
  To,
  useAsk,
  useMe,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import { losses, rectificationBoard, taskStates, tasks } from '../contract.ts'
import { TrafficLight } from './parts/looks.tsx'
import './parts/rectification.css'

type Counts = z.output<(typeof rectificationBoard)['gives']>
type Line = z.output<(typeof tasks)['gives']>['rows'][number]

/** 整改看板: how many stand where, and the most urgent of each state; narrowed to one unit by the address. */
export default function Board() {
  const t = useTexts()
  const { hat } = useMe()
  const [search, go] = useQueryString()
  const by = search['inspection'] ? { inspection: search['inspection'] } : {}
  const units = useAsk(inspections, { size: 200 }, { enabled: hat !== 'in_charge' })
  const counts = useAsk(rectificationBoard, by)
  const urgent = useAsk(tasks, { ...by, size: 200 })
  const unitChoices = (units.data?.rows ?? []).map(({ id, name }) => ({ value: id as string, label: name }))
  return (
    <Page
      title={t('rectification.board')}
      acts={
        unitChoices.length > 1 ? (
          <Select
            className="mc-filter"
            allowClear
            showSearch={{ optionFilterProp: 'label' }}
            aria-label={t('rectification.body')}
            placeholder={t('rectification.body')}
            value={search['inspection'] ?? null}
            options={unitChoices}
            onChange={(value: string | undefined) => go(value ? { inspection: value } : {})}
          />
        ) : null
      }
    >
      <Asked of={counts}>{(found) => <Sums counts={found} />}</Asked>
      <Asked of={counts}>
        {(found) => (
          <div className="mc-stages">
            {taskStates.map((state) => (
              <Lane
                key={state}
                state={state}
                count={found.states.find((one) => one.state === state)?.count ?? 0}
                rows={(urgent.data?.rows ?? []).filter((row) => row.state === state)}
                within={search['inspection']}
              />
            ))}
          </div>
        )}
      </Asked>
    </Page>
  )
}

function Sums({ counts }: { counts: Counts }) {
  const t = useTexts()
  const { sums } = counts
  const parts = [
    ['rulesMade', sums.rulesMade],
    ['heldToAccount', sums.heldToAccount],
    ['alikeFound', sums.alikeFound],
    ['campaigns', sums.campaigns],
  ] as const
  return (
    <Section title={t('rectification.total', { n: counts.total })}>
      <div className="mc-board-counts">
        {counts.lights.map(({ light, count }) => (
          <div key={light}>
            <b>{count}</b>
            <TrafficLight is={light} />
          </div>
        ))}
        {parts.map(([name, count]) => (
          <div key={name}>
            <b>{count}</b>
            <span className="mc-quiet">{t(`rectification.${name}`)}</span>
          </div>
        ))}
        {losses.map((loss) => (
          <div key={loss}>
            <b>
              <Money fen={sums[loss]} />
            </b>
            <span className="mc-quiet">{t(`rectification.loss.${loss}`)}</span>
          </div>
        ))}
      </div>
    </Section>
  )
}

/** Cards of a lane at once; the rest by its link. */
const shown = 12

function Lane(props: { state: string; count: number; rows: readonly Line[]; within: string | undefined }) {
  const t = useTexts()
  const { state, count, rows, within } = props
  if (count === 0) return null
  return (
    <section className="mc-stage" aria-label={t(`rectification.task.${state}`)}>
      <header>
        <h2>{t(`rectification.task.${state}`)}</h2>
        <To to={`/tasks?state=${state}${within ? `&inspection=${within}` : ''}`}>
          {t('rectification.total', { n: count })}
        </To>
      </header>
      <ul>
        {rows.slice(0, shown).map((row) => (
          <li key={row.id}>
            <To to={`/tasks/${row.id}`}>
              {row.number}. {row.title}
            </To>
            <span className="mc-quiet">{row.bodyName}</span>
            <span className="mc-stage-line">
              <TrafficLight is={row.light} />
              {row.clockOn === null ? null : <Days day={row.clockOn} />}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
