import { Days, List, Page, State, To, useMe, useTexts } from '../../../core/web/index.ts'
import { echoes, echoStates, echoSubjects, fileEcho } from '../contract.ts'
import { echoTone, FileEcho } from './parts/echo.tsx'

/** 舆情上报: what is said in public of what was made known, by unit and text. */
export default function Echoes() {
  const t = useTexts()
  const { hat } = useMe()
  const text = (key: string) => t(`publication.${key}`)
  return (
    <Page title={text('echoes')} acts={fileEcho.of.includes(hat) ? <FileEcho /> : null}>
      <List
        ask={echoes}
        xlsx
        label={text('echoes')}
        empty={text('noEchoes')}
        filters={[
          {
            name: 'subject',
            label: text('subject'),
            kind: 'many',
            choices: echoSubjects.map((value) => ({ value, label: text(`subject.${value}`) })),
          },
          {
            name: 'state',
            label: text('state'),
            kind: 'many',
            choices: echoStates.map((value) => ({ value, label: text(`echo.${value}`) })),
          },
        ]}
        columns={[
          {
            key: 'unit',
            title: text('unit'),
            choice: 'always',
            show: (row) => <To to={`/echoes/${row.id}`}>{row.unitName}</To>,
          },
          { key: 'subject', title: text('subject'), show: (row) => text(`subject.${row.subject}`) },
          { key: 'heard', title: text('heard'), show: (row) => row.heard },
          { key: 'concerning', title: text('concerning'), show: (row) => row.concerning },
          {
            key: 'filedOn',
            title: text('filedOn'),
            sort: { up: 'oldest', down: 'newest' },
            show: (row) => <Days day={row.filedOn} />,
          },
          {
            key: 'state',
            title: text('state'),
            show: (row) => <State of="publication.echo" is={row.state} tone={echoTone(row.state)} />,
          },
        ]}
      />
    </Page>
  )
}
