import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { factSheetStates, factSheets } from '../contract.ts'
import { factSheetTones } from './parts/tones.ts'

/** 事实确认单: what was shown to a body of signed sheets, and what it said to each. */
export default function FactSheets() {
  const t = useTexts()
  return (
    <Page title={t('findings.factSheets')}>
      <List
        ask={factSheets}
        label={t('findings.factSheets')}
        filters={[
          {
            name: 'state',
            label: t('findings.state'),
            kind: 'many',
            choices: factSheetStates.map((value) => ({ value, label: t(`findings.factSheet.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'number',
            title: t('findings.factNumber'),
            choice: 'always',
            show: (row) => <To to={`/fact-sheets/${row.id}`}>{row.number}</To>,
          },
          { key: 'body', title: t('findings.body'), show: (row) => row.bodyName },
          { key: 'addressee', title: t('findings.addressee'), show: (row) => row.addressee },
          {
            key: 'state',
            title: t('findings.state'),
            show: (row) => <State of="findings.factSheet" is={row.state} tone={factSheetTones[row.state]} />,
          },
          {
            key: 'answer',
            title: t('findings.answer'),
            show: (row) => (row.answer === null ? '—' : t(`findings.answer.${row.answer}`)),
          },
          { key: 'issuedOn', title: t('findings.issuedOn'), show: (row) => <Days day={row.issuedOn} /> },
          { key: 'answeredOn', title: t('findings.answeredOn'), show: (row) => <Days day={row.answeredOn} /> },
        ]}
      />
    </Page>
  )
}
