import { useState } from 'react'
import { hatNames } from '../../../core/pure/hats.ts'
import { Act, ChoiceField, List, Moment, newId, Page, today, useTexts } from '../../../core/web/index.ts'
import { erasureReasons, proposeErasure, records } from '../contract.ts'
import { mayErase } from '../rules.ts'

/** All records of the worn hat's audience, for those who look after the house. */
export default function Records() {
  const t = useTexts()
  const short = (id: string) => <code title={id}>{id.slice(0, 8)}</code>
  return (
    <Page title={t('ledger.records')}>
      <p className="mc-quiet">{t('ledger.recordsNote')}</p>
      <List
        ask={records}
        xlsx
        label={t('ledger.records')}
        filters={[
          {
            name: 'kind',
            label: t('ledger.kind'),
            kind: 'many',
            choices: t.kinds().map(({ kind, says }) => ({ value: kind, label: says })),
          },
          {
            name: 'hat',
            label: t('ledger.hat'),
            kind: 'one',
            choices: hatNames.map((hat) => ({ value: hat, label: t.hat(hat) })),
          },
          { name: 'since', until: 'until', label: t('ledger.days'), kind: 'days' },
          { name: 'person', label: t('ledger.person'), kind: 'text' },
          { name: 'about', label: t('ledger.about'), kind: 'text' },
          { name: 'inspection', label: t('ledger.inspection'), kind: 'text' },
        ]}
        columns={[
          { key: 'what', title: t('ledger.what'), choice: 'always', show: (row) => t.record(row.kind, row.facts) },
          {
            key: 'at',
            title: t('ledger.at'),
            sort: { up: 'oldest', down: 'newest' },
            width: 170,
            show: (row) => <Moment at={row.at} />,
          },
          { key: 'who', title: t('ledger.who'), width: 120, show: (row) => row.personName ?? '—' },
          { key: 'hat', title: t('ledger.hat'), width: 140, show: (row) => t.hat(row.hat) },
          {
            key: 'kind',
            title: t('ledger.kind'),
            width: 180,
            choice: 'hidden',
            show: (row) => <code>{row.kind}</code>,
          },
          { key: 'about', title: t('ledger.about'), width: 110, show: (row) => short(row.about) },
          {
            key: 'leaf',
            title: t('ledger.leaf'),
            width: 100,
            align: 'right',
            show: (row) => row.leaf ?? t('ledger.unsealed'),
          },
          {
            key: 'acts',
            title: t('ledger.proposeErasure'),
            choice: 'hidden',
            show: (row) => <Propose record={row.id} unless={mayErase(row, today())} />,
          },
        ]}
      />
    </Page>
  )
}

/** The office proposes that a record be erased; the form asks why. */
function Propose(props: { record: string; unless: unknown }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const choices = erasureReasons.map((reason) => ({ value: reason, label: t(`ledger.reason.${reason}`) }))
  return (
    <Act
      does={proposeErasure}
      size="small"
      unless={props.unless}
      input={{ id, record: props.record }}
      after={() => setId(newId())}
      form={{ initial: {}, fields: <ChoiceField name="reason" label={t('ledger.reason')} choices={choices} /> }}
    />
  )
}
