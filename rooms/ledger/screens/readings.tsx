import { hatNames } from '../../../core/pure/hats.ts'
import { List, Moment, Page, useTexts } from '../../../core/web/index.ts'
import { records, watched } from '../contract.ts'

/** Who read, took away or printed what, and which tries were refused: for the administrators who watch (design 5, 6). */
export default function Readings() {
  const t = useTexts()
  const says = new Map(t.kinds().map(({ kind, says }) => [kind, says]))
  return (
    <Page title={t('ledger.readings')}>
      <p className="mc-quiet">{t('ledger.readingsNote')}</p>
      <List
        ask={records}
        fixed={{ kind: watched.join(',') }}
        xlsx
        label={t('ledger.readings')}
        filters={[
          {
            name: 'kind',
            label: t('ledger.kind'),
            kind: 'many',
            choices: watched.map((kind) => ({ value: kind, label: says.get(kind) ?? kind })),
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
          { key: 'for', title: t('ledger.for'), width: 120, show: (row) => row.forName ?? '—' },
          { key: 'hat', title: t('ledger.hat'), width: 140, show: (row) => t.hat(row.hat) },
          { key: 'about', title: t('ledger.about'), width: 310, show: (row) => <code>{row.about}</code> },
        ]}
      />
    </Page>
  )
}
