import { InboxOutlined } from '@ant-design/icons'
import { Alert, Button, Collapse, Pagination, Segmented, Spin, Steps, Table, Upload } from 'antd'
import { useState } from 'react'
import type * as z from 'zod'
import { refuse } from '../../../core/pure/refusal.ts'
import {
  Act,
  Asked,
  Fetched,
  newId,
  Page,
  Section,
  sendBytes,
  State,
  To,
  type Tone,
  Trouble,
  useAsk,
  useQueryString,
  useTexts,
} from '../../../core/web/index.ts'
import { importPreview, importRegister, importTemplate, type RowOutcome, rowOutcomes } from '../contract.ts'
import './registry.css'

/** From a spreadsheet into the register in three steps: choose, check every row and cell, write all of it at once. */
export default function Import() {
  const t = useTexts()
  const [search, go] = useQueryString()
  const { importing } = search
  const asked = useAsk(importPreview, { importing: importing ?? '', size: 1 }, { enabled: Boolean(importing) })
  const applied = asked.data?.importing.state === 'applied'
  return (
    <Page title={t('registry.import')} back={{ to: '/organisations', label: t('registry.organisations') }}>
      <Steps
        size="small"
        responsive={false}
        titlePlacement="vertical"
        current={!importing ? 0 : applied ? 3 : 1}
        items={[1, 2, 3].map((step) => ({ title: t(`registry.importStep${step}`) }))}
      />
      {importing ? (
        <Preview importing={importing} again={() => go({})} />
      ) : (
        <Choose chosen={(id) => go({ importing: id })} />
      )}
    </Page>
  )
}

function Choose({ chosen }: { chosen: (id: string) => void }) {
  const t = useTexts()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const take = async (file: File) => {
    setBusy(true)
    setProblem(null)
    const query = new URLSearchParams({ id: newId(), name: file.name.slice(-200) })
    try {
      chosen(((await sendBytes(`/api/registry/import?${query}`, file)) as { id: string }).id)
    } catch (error) {
      setProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Section
        title={t('registry.importStep1')}
        acts={<Fetched url="/api/registry/template.xlsx">{t('registry.template')}</Fetched>}
      >
        <Spin spinning={busy} description={t('registry.reading')}>
          <Upload.Dragger
            aria-label={t('registry.drop')}
            accept=".xlsx,.xls,.csv,.txt"
            maxCount={1}
            showUploadList={false}
            disabled={busy}
            beforeUpload={(file) => {
              void take(file)
              return false
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined />
            </p>
            <p>{t('registry.drop')}</p>
            <p className="mc-quiet">{t('registry.importHint')}</p>
          </Upload.Dragger>
        </Spin>
        {problem ? <Trouble problem={problem} /> : null}
      </Section>
      <Understood />
    </>
  )
}

function Understood() {
  const t = useTexts()
  const asked = useAsk(importTemplate, {})
  return (
    <Collapse
      items={[
        {
          key: 'columns',
          label: t('registry.columns'),
          children: (
            <Asked of={asked}>
              {({ columns }) => (
                <Table
                  size="small"
                  pagination={false}
                  rowKey="head"
                  dataSource={columns}
                  scroll={{ x: 'max-content' }}
                  columns={[
                    { title: t('registry.column'), dataIndex: 'head' },
                    { title: t('registry.needed'), render: (_, { needed }) => (needed ? t('core.yes') : '—') },
                    {
                      title: t('registry.explained'),
                      render: (_, { explained }) => <div className="mc-words">{explained}</div>,
                    },
                    {
                      title: t('registry.allowed'),
                      render: (_, { words }) => <div className="mc-words">{words.join(t.pause) || '—'}</div>,
                    },
                  ]}
                />
              )}
            </Asked>
          ),
        },
      ]}
    />
  )
}

const tones: Readonly<Record<RowOutcome, Tone>> = { new: 'good', changed: 'going', same: 'plain', error: 'bad' }
const SIZE = 50

type Shown = z.output<typeof importPreview.gives>
const countsOf = ({
  newCount,
  changedCount,
  sameCount,
  errorCount,
}: Shown['importing']): Record<RowOutcome, number> => ({
  new: newCount,
  changed: changedCount,
  same: sameCount,
  error: errorCount,
})

function Preview({ importing: id, again }: { importing: string; again: () => void }) {
  const t = useTexts()
  const [outcome, setOutcome] = useState<RowOutcome | 'all'>('all')
  const [page, setPage] = useState(1)
  const asked = useAsk(importPreview, {
    importing: id,
    size: SIZE,
    from: (page - 1) * SIZE,
    ...(outcome === 'all' ? {} : { outcome }),
  })
  return (
    <Asked of={asked}>
      {(shown) => {
        const counts = countsOf(shown.importing)
        const all = counts.new + counts.changed + counts.same + counts.error
        return (
          <Section title={shown.importing.fileName} acts={<Button onClick={again}>{t('registry.another')}</Button>}>
            <Verdict shown={shown} />
            <div className="mc-bar">
              <Segmented
                value={outcome}
                onChange={(next) => {
                  setOutcome(next as RowOutcome | 'all')
                  setPage(1)
                }}
                options={[
                  { value: 'all', label: `${t('registry.everything')} ${all}` },
                  ...rowOutcomes.map((one) => ({
                    value: one,
                    label: `${t(`registry.outcome.${one}`)} ${counts[one]}`,
                    disabled: counts[one] === 0,
                  })),
                ]}
              />
              <Write shown={shown} />
            </div>
            <Rows shown={shown} />
            <div className="mc-page-turn">
              <Pagination
                size="small"
                current={page}
                pageSize={SIZE}
                total={shown.count}
                showSizeChanger={false}
                onChange={setPage}
              />
            </div>
          </Section>
        )
      }}
    </Asked>
  )
}

function Write({ shown: { importing } }: { shown: Shown }) {
  const t = useTexts()
  if (importing.state === 'applied') return <To to="/organisations">{t('registry.toRegister')}</To>
  const blocked =
    importing.errorCount > 0 ? refuse('registry.import-has-errors', { count: importing.errorCount }) : null
  const idle = importing.newCount + importing.changedCount === 0
  if (idle && !blocked) return <To to="/organisations">{t('registry.toRegister')}</To>
  return (
    <Act
      does={importRegister}
      kind="primary"
      unless={blocked}
      input={{ importing: importing.id, version: importing.version }}
    />
  )
}

function Verdict({ shown: { importing } }: { shown: Shown }) {
  const t = useTexts()
  const { state, newCount, changedCount, sameCount, errorCount } = importing
  const counts = { new: newCount, changed: changedCount, same: sameCount }
  if (state === 'applied')
    return <Alert className="mc-trouble" type="success" showIcon role="status" title={t('registry.imported', counts)} />
  if (errorCount > 0)
    return (
      <Alert
        className="mc-trouble"
        type="error"
        showIcon
        role="alert"
        title={t('registry.importBlocked', { count: errorCount })}
      />
    )
  if (newCount + changedCount > 0) return null
  return <Alert className="mc-trouble" type="info" showIcon role="status" title={t('registry.importNothing')} />
}

function Rows({ shown: { heads, rows } }: { shown: Shown }) {
  const t = useTexts()
  type Line = Shown['rows'][number]
  const used = heads.map((head, place) => ({ head, place })).filter(({ head }) => head !== '')
  const faultsAt = (row: Line, place: number) => row.errors.filter((fault) => columnOf(fault.column) === place)
  return (
    <Table<Line>
      size="small"
      pagination={false}
      rowKey="row"
      dataSource={rows}
      scroll={{ x: 'max-content' }}
      columns={[
        { title: t('registry.row'), dataIndex: 'row', align: 'right' },
        {
          title: t('registry.outcome'),
          render: (_, row) => (
            <>
              <State of="registry.outcome" is={row.outcome} tone={tones[row.outcome]} />
              {row.changes.length > 0 ? (
                <div className="mc-quiet">{row.changes.map((field) => t(`registry.${field}`)).join(t.pause)}</div>
              ) : null}
            </>
          ),
        },
        ...used.map(({ head, place }) => ({
          key: String(place),
          title: head,
          onCell: (row: Line) => ({ className: faultsAt(row, place).length > 0 ? 'mc-cell-wrong' : '' }),
          render: (_: unknown, row: Line) => (
            <>
              {row.cells[place]}
              {faultsAt(row, place).map((fault) => (
                <Fault key={fault.code} fault={fault} />
              ))}
            </>
          ),
        })),
      ]}
    />
  )
}

function Fault({ fault }: { fault: Shown['rows'][number]['errors'][number] }) {
  const t = useTexts()
  const { says, todo } = t.refusal(refuse(fault.code, fault.facts))
  return (
    <div className="mc-fault">
      <span className="mc-unseen">
        {t('registry.faultAt', { column: fault.column, row: fault.row, head: fault.head })}{' '}
      </span>
      {says}
      {todo}
    </div>
  )
}

/** A → 0, AA → 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
