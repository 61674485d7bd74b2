import { Button } from 'antd'
import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  newId,
  NumberField,
  Page,
  ProseField,
  State,
  To,
  today,
  useGo,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { askLoan, askWanted, loanStates, loans } from '../contract.ts'
import { loanTones } from './parts/tones.ts'
import { useChoices, useInTeam, useMine, useUnits } from './parts/units.ts'

/** 调阅资料登记表 (domain 4.9): what was asked for, received and given back; late marks on both sides. */
export default function Loans() {
  const t = useTexts()
  const go = useGo()
  const [search] = useQueryString()
  const units = useUnits()
  const choices = useChoices()
  const inTeam = useInTeam()
  const unit = search['inspection']
  return (
    <Page
      title={t('fieldwork.loans')}
      acts={
        inTeam ? (
          <>
            {unit ? (
              <Button onClick={() => go(`/return-slip?inspection=${unit}&on=${today()}`)}>
                {t('fieldwork.slipOf')}
              </Button>
            ) : null}
            {unit ? <AskWanted inspection={unit} /> : null}
            <AskFor />
          </>
        ) : null
      }
    >
      <List
        ask={loans}
        label={t('fieldwork.loans')}
        empty={t('fieldwork.noLoans')}
        filters={[
          { name: 'q', label: t('fieldwork.search'), kind: 'text' },
          { name: 'state', label: t('fieldwork.state'), kind: 'many', choices: choices('loan', loanStates) },
          {
            name: 'late',
            label: t('fieldwork.late'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('fieldwork.onlyLate') }],
          },
          {
            name: 'owed',
            label: t('fieldwork.owed'),
            kind: 'one',
            choices: [{ value: 'yes', label: t('fieldwork.onlyOwed') }],
          },
          { name: 'inspection', label: t('fieldwork.body'), kind: 'one', choices: units },
        ]}
        columns={[
          {
            key: 'title',
            title: t('fieldwork.loanTitle'),
            choice: 'always',
            show: (row) => <To to={`/loans/${row.id}`}>{`${row.number} ${row.title}`}</To>,
          },
          {
            key: 'state',
            title: t('fieldwork.state'),
            show: (row) => <State of="fieldwork.loan" is={row.state} tone={loanTones[row.state]} />,
          },
          { key: 'body', title: t('fieldwork.body'), show: (row) => row.bodyName },
          { key: 'form', title: t('fieldwork.form'), show: (row) => t(`fieldwork.form.${row.form}`) },
          {
            key: 'medium',
            title: t('fieldwork.medium'),
            choice: 'hidden',
            show: (row) => t(`fieldwork.medium.${row.medium}`),
          },
          { key: 'copies', title: t('fieldwork.copies'), align: 'right', show: (row) => row.copies },
          {
            key: 'dueOn',
            title: t('fieldwork.dueOn'),
            show: (row) => <Days day={row.dueOn} due={row.state === 'asked'} />,
          },
          {
            key: 'late',
            title: t('fieldwork.late'),
            show: (row) => (row.late > 0 ? t('fieldwork.lateDays', { n: row.late }) : ''),
          },
          {
            key: 'truth',
            title: t('fieldwork.truth'),
            show: (row) =>
              row.truth
                ? t('fieldwork.truthLine', { ...row.truth, signedOn: t.day(row.truth.signedOn) })
                : row.owed && row.state !== 'asked'
                  ? t('fieldwork.truthOwed')
                  : '',
          },
          {
            key: 'returnBy',
            title: t('fieldwork.returnBy'),
            show: (row) => <Days day={row.returnBy} due={row.state === 'lent'} />,
          },
          { key: 'returnedOn', title: t('fieldwork.returnedOn'), show: (row) => <Days day={row.returnedOn} /> },
        ]}
      />
    </Page>
  )
}

function AskFor() {
  const t = useTexts()
  const mine = useMine()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={askLoan}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        id: 'askLoan',
        initial: { ...mine.initial, medium: 'paper', form: 'original', copies: 1 },
        fields: (
          <>
            <ChoiceField name="inspection" label={t('fieldwork.body')} choices={mine.choices} />
            <LineField name="title" label={t('fieldwork.loanTitle')} />
            <ProseField name="detail" label={t('fieldwork.detail')} rows={2} />
            <ChoiceField
              name="medium"
              label={t('fieldwork.medium')}
              choices={choices('medium', ['paper', 'electronic'])}
            />
            <ChoiceField name="form" label={t('fieldwork.form')} choices={choices('form', ['original', 'copy'])} />
            <NumberField name="copies" label={t('fieldwork.copies')} min={1} max={9999} />
            <DayField name="dueOn" label={t('fieldwork.dueOn')} earliest={today()} />
          </>
        ),
      }}
    />
  )
}

/** 按调阅清单要求: every paper wanted of the unit's list in one step. */
function AskWanted({ inspection }: { inspection: string }) {
  const t = useTexts()
  const choices = useChoices()
  return (
    <Act
      does={askWanted}
      input={{ inspection }}
      form={{
        id: `askWanted ${inspection}`,
        initial: { medium: 'paper' },
        fields: (
          <>
            <DayField name="dueOn" label={t('fieldwork.dueOn')} earliest={today()} />
            <ChoiceField
              name="medium"
              label={t('fieldwork.medium')}
              choices={choices('medium', ['paper', 'electronic'])}
            />
          </>
        ),
      }}
    />
  )
}
