import { Select, Table } from 'antd'
import { Act, ProseField, Section, State, useTexts } from '../../../../core/web/index.ts'
import { acceptMismatch, counted, type StatedTotal } from '../../contract.ts'
import { type Sum, sumsOf } from '../../rules/sums.ts'
import type { Shown } from '../takeover.tsx'
import type { Editing } from './editing.ts'

/** What the document says its items add up to, beside what they do; a person says which unit a total counts. */
export function Sums({ editing, shown }: { editing: Editing; shown: Shown }) {
  const t = useTexts()
  const { totals, pieces, version, saving } = editing
  const sums = sumsOf(totals, pieces)
  const misfit = sums.some(({ fits }) => !fits)
  const { mismatch } = shown.takeover
  return (
    <Section title={t('takeover.sums')}>
      {sums.length === 0 ? (
        <p className="mc-quiet">{t('takeover.noTotals')}</p>
      ) : (
        <Totals sums={sums} editing={editing} />
      )}
      {misfit && mismatch !== '' ? <p>{t('takeover.mismatchAccepted', { reason: mismatch })}</p> : null}
      {misfit && mismatch === '' && saving === 'saved' ? (
        <Act
          does={acceptMismatch}
          input={{ takeover: shown.takeover.id, version }}
          form={{ fields: <ProseField name="reason" label={t('takeover.mismatchReason')} rows={3} /> }}
        />
      ) : null}
    </Section>
  )
}

function Totals({ sums, editing }: { sums: readonly Sum[]; editing: Editing }) {
  const t = useTexts()
  return (
    <Table<Sum & { n: number }>
      size="small"
      pagination={false}
      rowKey="n"
      dataSource={sums.map((sum, n) => ({ ...sum, n }))}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          title: t('takeover.stated'),
          render: (_, { total }) => (
            <>
              <strong>
                {total.value} {total.unit}
              </strong>
              <div className="mc-quiet mc-takeover-clause">{total.text}</div>
            </>
          ),
        },
        {
          title: t('takeover.counts'),
          render: (_, { total, n }) => (
            <Select<StatedTotal['counts']>
              size="small"
              className="mc-takeover-counts"
              aria-label={t('takeover.counts')}
              value={total.counts}
              onChange={(counts) => editing.count(n, counts)}
              options={counted.map((value) => ({ value, label: t(`takeover.counts.${value}`) }))}
            />
          ),
        },
        { title: t('takeover.found'), render: (_, { found }) => found ?? '—' },
        {
          title: t('takeover.outcome'),
          render: (_, { fits, found }) =>
            found === null ? '—' : <State of="takeover" is={fits ? 'fits' : 'misfits'} tone={fits ? 'good' : 'bad'} />,
        },
      ]}
    />
  )
}
