import { Alert, Button, Segmented, Select, Skeleton, Table } from 'antd'
import { useEffect, useState } from 'react'
import type * as z from 'zod'
import { refuse } from '../../../../core/pure/refusal.ts'
import { Act, asks, newId, Section, State, type Tone, Trouble, useTexts } from '../../../../core/web/index.ts'
import { takeOverItems } from '../../../feedback/contract.ts'
import { type Outcome, outcomes } from '../../../feedback/rules/taking.ts'
import { useCategories } from '../../../feedback/screens/parts/category.ts'
import { takeoverPreview } from '../../contract.ts'
import { mayTake } from '../../rules.ts'
import type { Shown } from '../takeover.tsx'

type Plan = z.output<(typeof takeoverPreview)['gives']>

/** The preview of a draft as it was last saved; asked anew with every saved version. */
function usePlan(takeover: string, version: number) {
  const [plan, setPlan] = useState<{ version: number; gives: Plan } | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  useEffect(() => {
    let gone = false
    asks(takeoverPreview, { takeover }).then(
      (gives) => {
        if (gone) return
        setPlan({ version, gives })
        setProblem(null)
      },
      (failed: unknown) => {
        if (!gone) setProblem(failed)
      },
    )
    return () => {
      gone = true
    }
  }, [takeover, version])
  return { plan, problem }
}

/** What taking over would do, what is still to be decided, and the button that does it. */
export function Preview(props: {
  shown: Shown
  version: number
  waiting?: boolean
  category?: Readonly<{ category: string; categorise: (category: string) => void }>
  show?: (piece: number) => void
}) {
  const t = useTexts()
  const { shown, version, waiting } = props
  const { plan, problem } = usePlan(shown.takeover.id, version)
  return (
    <Section
      title={t('takeover.preview')}
      acts={
        plan ? <Take shown={shown} plan={plan.gives} waiting={waiting === true || plan.version !== version} /> : null
      }
    >
      <p className="mc-quiet">{t('takeover.previewHint')}</p>
      {props.category ? <CategoryOfAll {...props.category} /> : null}
      {problem ? <Trouble problem={problem} /> : null}
      {plan ? (
        <>
          <Faults plan={plan.gives} show={props.show} />
          <Rows plan={plan.gives} />
        </>
      ) : problem ? null : (
        <Skeleton active />
      )}
    </Section>
  )
}

function CategoryOfAll({ category, categorise }: { category: string; categorise: (category: string) => void }) {
  const t = useTexts()
  const { choices } = useCategories()
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the select within is the control
    <label className="mc-takeover-category">
      <span>{t('takeover.categoryOfAll')}</span>
      <Select
        aria-label={t('takeover.categoryOfAll')}
        value={category || undefined}
        onChange={(chosen: string | undefined) => categorise(chosen ?? '')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        options={choices}
      />
    </label>
  )
}

function Take({ shown, plan, waiting }: { shown: Shown; plan: Plan; waiting: boolean }) {
  const [id] = useState(newId)
  const { takeover } = shown
  const { inspection, kind, number, receivedOn } = takeover
  const blocked =
    plan.madeHere !== null
      ? refuse('feedback.opinion-made-here', { number: plan.madeHere })
      : mayTake(takeover, plan.faults.length, plan.sums)
  return (
    <Act
      does={takeOverItems}
      kind="primary"
      unless={waiting ? refuse('takeover.changed-since') : blocked}
      confirm={true}
      input={{ id, inspection, source: takeover.id, kind, number, receivedOn, items: plan.items }}
    />
  )
}

function Faults({ plan, show }: { plan: Plan; show: ((piece: number) => void) | undefined }) {
  const t = useTexts()
  if (plan.faults.length === 0) return null
  return (
    <Alert
      className="mc-trouble"
      type="warning"
      showIcon
      title={`${t('takeover.faults')}${t.aside(plan.faults.length)}`}
      description={
        <ul className="mc-takeover-faults">
          {plan.faults.slice(0, 100).map((fault, n) => {
            const { says, todo } = t.refusal(refuse(fault.code, fault.facts))
            const { piece } = fault
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: faults are shown in their order
              <li key={n}>
                {piece === null ? null : <strong>{t('takeover.faultPiece', { n: piece + 1 })} </strong>}
                {says}
                {todo}
                {piece !== null && show ? (
                  <Button size="small" type="link" onClick={() => show(piece)}>
                    {t('takeover.goTo')}
                  </Button>
                ) : null}
              </li>
            )
          })}
        </ul>
      }
    />
  )
}

const tones: Readonly<Record<Outcome, Tone>> = { new: 'good', changed: 'going', same: 'plain' }
type Line = Plan['rows'][number] & { n: number; item_: Plan['items'][number] }

function Rows({ plan }: { plan: Plan }) {
  const t = useTexts()
  const { say } = useCategories()
  const [only, setOnly] = useState<Outcome | 'all'>('all')
  const all = plan.rows.map((row, n) => ({ ...row, n, item_: plan.items[n] as Plan['items'][number] }))
  const count = (outcome: Outcome) => all.filter((row) => row.outcome === outcome).length
  return (
    <>
      <Segmented
        value={only}
        onChange={(next) => setOnly(next as Outcome | 'all')}
        options={[
          { value: 'all', label: `${t('takeover.everything')} ${all.length}` },
          ...outcomes.map((value) => ({ value, label: `${t(`takeover.outcome.${value}`)} ${count(value)}` })),
        ]}
      />
      <Table<Line>
        size="small"
        rowKey="n"
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        dataSource={all.filter((row) => only === 'all' || row.outcome === only)}
        scroll={{ x: 640 }}
        columns={[
          {
            title: t('takeover.outcome'),
            width: 110,
            render: (_, { outcome, changes }) => (
              <>
                <State of="takeover.outcome" is={outcome} tone={tones[outcome]} />
                {changes.length > 0 ? (
                  <div className="mc-quiet">
                    {changes.map((change) => t(`takeover.change.${change}`)).join(t.pause)}
                  </div>
                ) : null}
              </>
            ),
          },
          { title: t('takeover.path'), width: 90, render: (_, { item_ }) => item_.path },
          { title: t('takeover.finding'), render: (_, { item_ }) => item_.text },
          { title: t('takeover.measures'), width: 70, render: (_, { item_ }) => item_.measures.length },
          {
            title: t('takeover.status'),
            width: 110,
            render: (_, { item_ }) => t(`takeover.status.${item_.status ?? 'null'}`),
          },
          {
            title: t('takeover.category'),
            width: 130,
            render: (_, { item_ }) => (item_.category === '' ? '—' : say(item_.category)),
          },
        ]}
      />
      {plan.missing.length > 0 ? (
        <>
          <h3 className="mc-takeover-missing">
            {t('takeover.missing')}
            {t.aside(plan.missing.length)}
          </h3>
          <ul>
            {plan.missing.map(({ item, title }) => (
              <li key={item}>{title}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
