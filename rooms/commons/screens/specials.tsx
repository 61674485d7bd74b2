import { Days, List, Page, State, To, useTexts } from '../../../core/web/index.ts'
import { specialReports, specialStates } from '../contract.ts'
import { specialTones } from './parts/looks.ts'

/** 专题报告: what was made of chosen findings for those who decide. */
export default function Specials() {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  return (
    <Page title={text('specialReports')}>
      <p className="mc-quiet">{text('specialsLead')}</p>
      <List
        ask={specialReports}
        label={text('specialReports')}
        empty={text('noSpecials')}
        xlsx
        filters={[
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: specialStates.map((value) => ({ value, label: text(`specialReport.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'title',
            title: text('specialTitle'),
            choice: 'always',
            show: (row) => <To to={`/special-reports/${row.id}`}>{row.title}</To>,
          },
          { key: 'group', title: text('problemGroup'), show: (row) => row.groupTitle },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="commons.specialReport" is={row.state} tone={specialTones[row.state]} />,
          },
          { key: 'sheets', title: text('sheetCount'), align: 'right', show: (row) => row.sheets },
          { key: 'units', title: text('unitCount'), align: 'right', show: (row) => row.units },
          { key: 'draftedOn', title: text('writtenBy'), show: (row) => <Days day={row.draftedOn} /> },
          { key: 'submittedOn', title: text('submittedBy'), show: (row) => <Days day={row.submittedOn} /> },
        ]}
      />
    </Page>
  )
}
