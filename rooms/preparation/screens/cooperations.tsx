import { Days, List, Page, Section, State, To, useAsk, useQueryString, useTexts } from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { cooperationTones, useChoices, useInTeam, useUnits } from './parts/choices.ts'
import { AskDepartment, RecordMeeting, SeekSupport } from './parts/cooperation-acts.tsx'
import './parts/preparation.css'

/** 部门协作台账: requests, support, briefings, consultations; and which department gave which of the four (S1-29). */
export default function Cooperations() {
  const t = useTexts()
  const units = useUnits()
  const choices = useChoices()
  const inTeam = useInTeam()
  return (
    <Page
      title={t('preparation.cooperations')}
      acts={
        <>
          {inTeam ? <SeekSupport /> : null}
          <RecordMeeting />
          <AskDepartment />
        </>
      }
    >
      <Support />
      <List
        ask={says.cooperations}
        label={t('preparation.cooperations')}
        empty={t('preparation.noCooperations')}
        filters={[
          { name: 'q', label: t('preparation.search'), kind: 'text' },
          {
            name: 'kind',
            label: t('preparation.kindOf'),
            kind: 'many',
            choices: choices('kind', says.cooperationKinds),
          },
          {
            name: 'department',
            label: t('preparation.department'),
            kind: 'many',
            choices: choices('department', says.departments),
          },
          {
            name: 'state',
            label: t('preparation.state'),
            kind: 'many',
            choices: choices('cooperation', says.cooperationStates),
          },
          {
            name: 'shared',
            label: t('preparation.shared'),
            kind: 'many',
            choices: choices('shared', says.sharedKinds),
          },
          { name: 'inspection', label: t('preparation.body'), kind: 'one', choices: units },
        ]}
        columns={[
          {
            key: 'subject',
            title: t('preparation.subject'),
            choice: 'always',
            show: (row) => <To to={`/cooperations/${row.id}`}>{row.subject}</To>,
          },
          { key: 'kind', title: t('preparation.kindOf'), show: (row) => t(`preparation.kind.${row.kind}`) },
          {
            key: 'department',
            title: t('preparation.department'),
            show: (row) => t(`preparation.department.${row.department}`),
          },
          {
            key: 'state',
            title: t('preparation.state'),
            show: (row) => <State of="preparation.cooperation" is={row.state} tone={cooperationTones[row.state]} />,
          },
          { key: 'body', title: t('preparation.body'), show: (row) => row.bodyName },
          { key: 'count', title: t('preparation.count'), align: 'right', show: (row) => row.count },
          { key: 'shared', title: t('preparation.shared'), show: (row) => t(`preparation.shared.${row.shared}`) },
          {
            key: 'dueOn',
            title: t('preparation.dueOn'),
            show: (row) => <Days day={row.dueOn} due={row.state === 'asked' || row.state === 'proposed'} />,
          },
          { key: 'answeredOn', title: t('preparation.answeredOn'), show: (row) => <Days day={row.answeredOn} /> },
        ]}
      />
    </Page>
  )
}

function Support() {
  const t = useTexts()
  const [search] = useQueryString()
  const { inspection } = search
  const asked = useAsk(says.support, inspection ? { inspection } : {})
  const rows = asked.data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <Section title={t('preparation.support')}>
      <div className="mc-preparation-wide">
        <table className="mc-preparation-counts">
          <thead>
            <tr>
              <th scope="col">{t('preparation.department')}</th>
              {says.sharedKinds.map((kind) => (
                <th scope="col" key={kind}>
                  {t(`preparation.shared.${kind}`)}
                </th>
              ))}
              <th scope="col">{t('preparation.awaited')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.department}>
                <th scope="row">{t(`preparation.department.${row.department}`)}</th>
                {says.sharedKinds.map((kind) => (
                  <td key={kind}>{row[kind]}</td>
                ))}
                <td>{row.awaited}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
