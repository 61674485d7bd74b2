import { InboxOutlined } from '@ant-design/icons'
import { Alert, Select, Spin, Upload } from 'antd'
import { useState } from 'react'
import {
  Days,
  List,
  newId,
  Page,
  Section,
  sendBytes,
  Trouble,
  useAsk,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { rounds } from '../../planning/contract.ts'
import * as says from '../contract.ts'
import { useChoices, useUnits } from './parts/choices.ts'
import './parts/preparation.css'

/** 情况条目 (S3-08): what departments sent about the units of a round; the office and the two departments bring files in. */
export default function Items() {
  const t = useTexts()
  const units = useUnits()
  const choices = useChoices()
  const gives = (says.importItems.of as readonly string[]).includes(useMe().hat)
  return (
    <Page title={t('preparation.items')}>
      {gives ? <Bring /> : null}
      <List
        ask={says.givenItems}
        xlsx
        label={t('preparation.items')}
        empty={t('preparation.noItems')}
        filters={[
          { name: 'q', label: t('preparation.search'), kind: 'text' },
          {
            name: 'department',
            label: t('preparation.department'),
            kind: 'many',
            choices: choices('department', says.departments),
          },
          { name: 'kind', label: t('preparation.kind'), kind: 'text' },
          { name: 'inspection', label: t('preparation.body'), kind: 'one', choices: units },
        ]}
        columns={[
          { key: 'matter', title: t('preparation.matter'), choice: 'always', show: (row) => row.matter },
          { key: 'kind', title: t('preparation.kind'), show: (row) => row.kind },
          {
            key: 'department',
            title: t('preparation.department'),
            show: (row) => t(`preparation.department.${row.department}`),
          },
          { key: 'body', title: t('preparation.body'), show: (row) => row.bodyName },
          { key: 'count', title: t('preparation.count'), align: 'right', show: (row) => row.count },
        ]}
      />
    </Page>
  )
}

function Bring() {
  const t = useTexts()
  const choices = useChoices()
  const me = useMe()
  const own = me.hat === 'discipline' || me.hat === 'organisation' ? me.hat : ''
  const [round, setRound] = useState('')
  const [department, setDepartment] = useState<string>(own)
  const [secrecy, setSecrecy] = useState('internal')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const asked = useAsk(rounds, { size: 200 })
  const taken = useAsk(says.intakes, { size: 20 })
  const take = async (file: File) => {
    setBusy(true)
    setProblem(null)
    const of = { id: newId(), name: file.name.slice(-200), round, department, secrecy }
    try {
      await sendBytes(`/api/preparation/import?${new URLSearchParams(of)}`, file)
      await taken.refetch()
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  const ready = round !== '' && department !== ''
  return (
    <Section title={t('preparation.intakes')}>
      <div className="mc-preparation-choose">
        <Select
          aria-label={t('preparation.round')}
          placeholder={t('preparation.round')}
          options={(asked.data?.rows ?? []).map((one) => ({ value: one.id, label: one.name }))}
          onChange={setRound}
        />
        <Select
          aria-label={t('preparation.department')}
          placeholder={t('preparation.department')}
          {...(department === '' ? {} : { value: department })}
          disabled={own !== ''}
          options={choices('department', says.departments)}
          onChange={setDepartment}
        />
        <Select
          aria-label={t('preparation.secrecy')}
          value={secrecy}
          options={choices('secrecy', says.secrecyMarks)}
          onChange={setSecrecy}
        />
      </div>
      <Spin spinning={busy} description={t('preparation.reading')}>
        <Upload.Dragger
          aria-label={t('preparation.drop')}
          accept=".xlsx,.xls,.csv,.txt"
          maxCount={1}
          showUploadList={false}
          disabled={busy || !ready}
          beforeUpload={(file) => {
            void take(file)
            return false
          }}
        >
          <p className="ant-upload-drag-icon">
            <InboxOutlined />
          </p>
          <p>{ready ? t('preparation.drop') : t('preparation.chooseFirst')}</p>
          <p className="mc-quiet">{t('preparation.dropHint')}</p>
        </Upload.Dragger>
      </Spin>
      {problem ? <Trouble problem={problem} /> : null}
      <Taken rows={taken.data?.rows ?? []} />
    </Section>
  )
}

type Rows = NonNullable<ReturnType<typeof useAsk<typeof says.intakes>>['data']>['rows']

function Taken({ rows }: { rows: Rows }) {
  const t = useTexts()
  if (rows.length === 0) return <Alert type="info" title={t('preparation.noIntakes')} />
  return (
    <ul className="mc-preparation-lines">
      {rows.map((one) => (
        <li key={one.id}>
          <span>
            <Days day={one.onDay} /> {one.fileName}
            {t.aside(`${t(`preparation.department.${one.department}`)}${t.comma}${one.roundName}`)}{' '}
            {t('preparation.taken', { rows: one.rows, added: one.added, same: one.same })}
          </span>
        </li>
      ))}
    </ul>
  )
}
