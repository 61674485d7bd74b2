import { Alert, Space } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  Light,
  LineField,
  List,
  newId,
  NumberField,
  Page,
  Prose,
  today,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { amendLimit, bases, confirmLimit, type Limit, limits, units } from '../contract.ts'
import { askedFirst, confirm } from '../rules.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'

/** Every time limit with its citation: what it counts, from when it stands, whether a document of the office confirms it. */
export default function Limits() {
  const t = useTexts()
  return (
    <Page title={t('policies.limits')}>
      <First />
      <List
        ask={limits}
        xlsx
        label={t('policies.limits')}
        filters={[
          { name: 'code', label: t('policies.code'), kind: 'text' },
          {
            name: 'confirmed',
            label: t('policies.confirmed'),
            kind: 'one',
            choices: ['yes', 'no'].map((word) => ({ value: word, label: t(`policies.confirmed.${word}`) })),
          },
          {
            name: 'show',
            label: t('policies.show'),
            kind: 'one',
            choices: ['present', 'all'].map((word) => ({ value: word, label: t(`policies.show.${word}`) })),
          },
        ]}
        columns={[
          { key: 'code', title: t('policies.code'), choice: 'always', width: 70, show: (row) => row.code },
          { key: 'span', title: t('policies.limit'), width: 200, show: (row) => <Span limit={row} /> },
          {
            key: 'citation',
            title: t('policies.citation'),
            width: 420,
            show: (row) => (
              <>
                <Prose text={row.citation} />
                <span className="mc-quiet">{t(`policies.basis.${row.basis}`)}</span>
              </>
            ),
          },
          { key: 'from', title: t('policies.fromDay'), width: 130, show: (row) => <Days day={row.fromDay} /> },
          {
            key: 'confirmed',
            title: t('policies.confirmed'),
            width: 180,
            show: (row) =>
              row.document ? (
                <Light is="done">{row.document}</Light>
              ) : (
                <span className="mc-tentative">{t('policies.provisional')}</span>
              ),
          },
          {
            key: 'acts',
            title: t('core.page.acts'),
            choice: 'always',
            width: 160,
            show: (row) => <Acts limit={row} />,
          },
        ]}
      />
    </Page>
  )
}

/** Which limits the office is asked to confirm before all others. */
function First() {
  const t = useTexts()
  const { data } = useAsk(limits, { confirmed: 'no' })
  const open = (data?.rows ?? []).filter((one) => askedFirst.includes(one.code)).map((one) => one.code)
  return open.length === 0 ? null : (
    <Alert
      className="mc-trouble"
      type="warning"
      showIcon
      title={t('policies.askedFirst')}
      description={open.join(t.pause)}
    />
  )
}

function Span({ limit }: { limit: Limit }) {
  const t = useTexts()
  const { amount, unit, direction, starts } = limit
  return (
    <>
      {t(amount === 0 ? 'policies.spanNone' : 'policies.span', {
        amount,
        unit: t(`policies.unit.${unit}`),
        direction: t(`policies.direction.${direction}`),
        start: t(`policies.start.${starts}`),
      })}
    </>
  )
}

function Acts({ limit }: { limit: Limit }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const { code, amount, unit, citation, basis } = limit
  const refusal = confirm(limit, '', today(), '', today())
  const choices = (words: readonly string[], of: string) =>
    words.map((word) => ({ value: word, label: t(`policies.${of}.${word}`) }))
  return (
    <Space size={4} wrap>
      <Act
        does={confirmLimit}
        size="small"
        unless={isRefusal(refusal) ? refusal : null}
        input={{ limit: limit.id, version: limit.version }}
        form={{
          initial: { confirmedOn: today() },
          fields: (
            <>
              <LineField name="document" label={t('policies.document')} />
              <DayField name="confirmedOn" label={t('policies.confirmedOn')} latest={today()} />
            </>
          ),
        }}
      />
      <Act
        does={amendLimit}
        size="small"
        input={{ id, code }}
        after={() => setId(newId())}
        form={{
          id: `amendLimit:${code}`,
          initial: { amount, unit, citation, basis, fromDay: today() },
          fields: (
            <>
              <NumberField name="amount" label={t('policies.amount')} min={0} max={3650} />
              <ChoiceField name="unit" label={t('policies.unit')} choices={choices(units, 'unit')} />
              <DayField name="fromDay" label={t('policies.fromDay')} />
              <LineField name="citation" label={t('policies.citation')} />
              <ChoiceField name="basis" label={t('policies.basis')} choices={choices(bases, 'basis')} />
            </>
          ),
        }}
      />
    </Space>
  )
}
