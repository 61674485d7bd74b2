import { InboxOutlined } from '@ant-design/icons'
import { Alert, Button, Input, Spin, Table, Upload } from 'antd'
import { useRef, useState } from 'react'
import { Fetched, newId, Page, Section, sendBytes, To, Trouble, useFreshen, useTexts } from '../../../core/web/index.ts'

type Wrong = Readonly<{ cell: string; code: string; text: string }>
type Said = Readonly<{ rows: number; fresh: number; wrong: number; errors: readonly Wrong[]; applied: boolean }>

/** The list of the pool from a file: read and checked first, every wrong cell by its place; written only when none is left. */
export default function PoolImport() {
  const t = useTexts()
  const freshen = useFreshen()
  const [basis, setBasis] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  // What is written is written under one key until it is known that it is: pressed again after a lost answer, it is the same list.
  const key = useRef(newId())
  const take = async (chosen: File, apply: 'yes' | 'no') => {
    setBusy(true)
    setProblem(null)
    setFile(chosen)
    try {
      const query = new URLSearchParams({ basis: basis.trim() || chosen.name.slice(0, 200), apply })
      if (apply === 'no') key.current = newId()
      setSaid((await sendBytes(`/api/pool/import?${query}`, chosen, apply === 'yes' ? key.current : newId())) as Said)
      if (apply === 'yes') freshen()
    } catch (error) {
      if (apply === 'no') setSaid(null)
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Page title={t('teams.importPool')} back={{ to: '/pool', label: t('teams.pool') }}>
      <p className="mc-quiet">{t('teams.importLead')}</p>
      <Section
        title={t('teams.importPool')}
        acts={<Fetched url="/api/pool/template.xlsx">{t('teams.importTemplate')}</Fetched>}
      >
        <label htmlFor="basis">{t('teams.importBasis')}</label>
        <Input id="basis" maxLength={200} value={basis} onChange={(event) => setBasis(event.target.value)} />
        <Spin spinning={busy}>
          <Upload.Dragger
            aria-label={t('teams.importDrop')}
            accept=".xlsx,.csv,.txt"
            maxCount={1}
            showUploadList={false}
            disabled={busy}
            beforeUpload={(chosen) => {
              void take(chosen, 'no')
              return false
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined />
            </p>
            <p>{t('teams.importDrop')}</p>
          </Upload.Dragger>
        </Spin>
        {problem ? <Trouble problem={problem} /> : null}
      </Section>
      {said && file ? <Read said={said} busy={busy} write={() => void take(file, 'yes')} /> : null}
    </Page>
  )
}

function Read({ said, busy, write }: { said: Said; busy: boolean; write: () => void }) {
  const t = useTexts()
  if (said.applied) {
    return (
      <Alert
        type="success"
        showIcon
        title={t('teams.importDone', { rows: said.rows })}
        action={<To to="/pool">{t('teams.pool')}</To>}
      />
    )
  }
  const line = t('teams.importRead', { rows: said.rows, fresh: said.fresh })
  if (said.wrong === 0) {
    return (
      <Section title={line}>
        <Button type="primary" loading={busy} disabled={said.rows === 0} onClick={write}>
          {t('teams.importApply')}
        </Button>
      </Section>
    )
  }
  return (
    <Section title={line} flush>
      <Alert type="error" showIcon title={t('teams.importWrong', { wrong: said.wrong })} />
      <Table<Wrong>
        size="small"
        rowKey={(one) => `${one.cell}${one.code}`}
        dataSource={[...said.errors]}
        pagination={{ pageSize: 20, hideOnSinglePage: true }}
        columns={[
          { title: t('teams.importCell'), dataIndex: 'cell' },
          { title: t('teams.importWhat'), render: (_, one) => t(`teams.cell.${one.code}`) },
          { title: t('teams.importThere'), dataIndex: 'text' },
        ]}
      />
    </Section>
  )
}
