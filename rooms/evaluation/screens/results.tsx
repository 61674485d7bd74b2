import { List, Moment, Page, To, useAsk, useMe, useTexts } from '../../../core/web/index.ts'
import { inspections } from '../../planning/contract.ts'
import * as say from '../contract.ts'

/** Where a document of a step is read, by its noun; those without a page of their own stand as words. */
const pages: Readonly<Record<string, string>> = {
  inspectionReport: '/inspection-reports/',
  conference: '/conferences/',
  opinion: '/opinions/',
  townCopy: '/town-copies/',
  copySlip: '/copy-slips/',
  lead: '/leads/',
  advisory: '/advisories/',
  checklist: '/checklists/',
  specialReport: '/special-reports/',
  campaign: '/campaigns/',
  letter: '/letters/',
  submittal: '/submittals/',
  supervision: '/supervision-reports/',
  escalation: '/escalations/',
  plan: '/plans/',
  task: '/tasks/',
  lifeMeeting: '/life-meetings/',
  rectificationReport: '/rectification/reports/',
}

/** 成果运用台账 (S0-23): report, feedback, transfer, urging and rectification of every unit, step by step, as the sealed record has them. */
export default function Results() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`evaluation.${key}`)
  const units = useAsk(inspections, { size: 200 }, { enabled: inspections.of.includes(hat) }).data?.rows ?? []
  return (
    <Page title={text('results')} printable>
      <p className="mc-quiet">{text('resultsLead')}</p>
      <List
        ask={say.resultsLedger}
        xlsx
        label={text('results')}
        empty={text('resultsNone')}
        filters={[
          {
            name: 'inspection',
            label: text('body'),
            kind: 'one',
            choices: units.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'link',
            label: text('resultLink'),
            kind: 'many',
            choices: say.resultLinks.map((value) => ({ value, label: text(`link.${value}`) })),
          },
          { name: 'since', until: 'until', label: text('resultDays'), kind: 'days' },
        ]}
        columns={[
          { key: 'step', title: text('resultStep'), choice: 'always', show: (row) => t.record(row.kind, row.facts) },
          {
            key: 'thing',
            title: text('resultThing'),
            show: (row) =>
              row.noun in pages ? (
                <To to={`${pages[row.noun]}${row.about}`}>{text(`thing.${row.noun}`)}</To>
              ) : (
                text(`thing.${row.noun}`)
              ),
          },
          { key: 'link', title: text('resultLink'), width: 80, show: (row) => text(`link.${row.link}`) },
          { key: 'body', title: text('body'), show: (row) => row.unitName || '—' },
          { key: 'at', title: text('resultAt'), width: 170, show: (row) => <Moment at={row.at} /> },
          { key: 'who', title: text('resultWho'), width: 120, show: (row) => row.personName ?? '—' },
          { key: 'hat', title: text('resultHat'), width: 140, show: (row) => t.hat(row.hat) },
          {
            key: 'leaf',
            title: text('resultLeaf'),
            width: 100,
            align: 'right',
            show: (row) => row.leaf ?? text('resultUnsealed'),
          },
        ]}
      />
    </Page>
  )
}
