import { useState } from 'react'
import {
  Act,
  ChoiceField,
  Days,
  LineField,
  List,
  newId,
  Page,
  ProseField,
  State,
  To,
  useTexts,
} from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { QuestionLines } from './parts/question-lines.tsx'
import { surveyTones } from './parts/tones.ts'
import { useInTeam, useMine, useUnits } from './parts/units.ts'

/** 问卷和民主测评 (domain 4.10): no name, no time, no order. */
export default function Surveys() {
  const t = useTexts()
  const units = useUnits()
  const inTeam = useInTeam()
  return (
    <Page title={t('fieldwork.surveys')} acts={inTeam ? <Draft /> : null}>
      <p className="mc-quiet">{t('fieldwork.privacy')}</p>
      <List
        ask={says.surveys}
        label={t('fieldwork.surveys')}
        empty={t('fieldwork.noSurveys')}
        filters={[{ name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units }]}
        columns={[
          {
            key: 'title',
            title: t('fieldwork.surveyTitle'),
            choice: 'always',
            show: (row) => <To to={`/surveys/${row.id}`}>{row.title}</To>,
          },
          {
            key: 'state',
            title: t('fieldwork.state'),
            show: (row) => <State of="fieldwork.survey" is={row.state} tone={surveyTones[row.state]} />,
          },
          { key: 'body', title: t('fieldwork.body'), show: (row) => row.bodyName },
          { key: 'codes', title: t('fieldwork.codesN'), align: 'right', show: (row) => row.codes },
          { key: 'openedOn', title: t('fieldwork.openedOn'), show: (row) => <Days day={row.openedOn} /> },
          { key: 'closedOn', title: t('fieldwork.closedOn'), show: (row) => <Days day={row.closedOn} /> },
        ]}
      />
    </Page>
  )
}

function Draft() {
  const t = useTexts()
  const mine = useMine()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.draftSurvey}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'draftSurvey',
        initial: mine.initial,
        fields: (
          <>
            <ChoiceField name="inspection" label={t('fieldwork.body')} choices={mine.choices} />
            <LineField name="title" label={t('fieldwork.surveyTitle')} />
            <ProseField name="intro" label={t('fieldwork.intro')} rows={2} />
            <QuestionLines />
          </>
        ),
      }}
    />
  )
}
