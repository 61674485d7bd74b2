import { Input, Table } from 'antd'
import { useState } from 'react'
import {
  Asked,
  DayInput,
  Fetched,
  List,
  newId,
  Page,
  Problem,
  Section,
  sendBytes,
  today,
  Trouble,
  useAsk,
  useAt,
  useFreshen,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { templates } from '../contract.ts'
import { Submit } from './parts/submit.tsx'
import { type TemplateKind, useTemplateColumns, useTemplateKinds } from './parts/templates.tsx'
import { Now } from './templates.tsx'
import './parts/documents.css'

/** One kind of paper: its places, the template to start from, the form in force, and a place to upload another. */
export default function OneTemplateKind() {
  const t = useTexts()
  const { kind } = useAt<'kind'>()
  const asked = useTemplateKinds()
  return (
    <Asked of={asked}>
      {(kinds) => {
        const one = kinds.find((each) => each.kind === kind)
        return one ? <Kind of={one} /> : <Page title={t('documents.templates')}>{t('documents.templateNoKind')}</Page>
      }}
    </Asked>
  )
}

function Kind({ of }: { of: TemplateKind }) {
  const t = useTexts()
  const { hat } = useMe()
  const standing = useAsk(templates, { kind: of.kind, state: 'proposed,approved', size: 200 })
  const columns = useTemplateColumns()
  return (
    <Page
      title={of.name}
      back={{ to: '/templates', label: t('documents.templates') }}
      acts={<Fetched url={`/api/template-kinds/${of.kind}/start`}>{t('documents.templateStart')}</Fetched>}
      facts={[
        { label: t('documents.templateNow'), value: <Now of={standing.data?.rows ?? []} /> },
        {
          label: t('documents.templateForm'),
          value: t(of.form === 'official' ? 'documents.formOfficial' : 'documents.formTable'),
        },
      ]}
    >
      {hat === 'office' ? (
        <Section title={t('documents.templateUpload')}>
          <Upload kind={of.kind} />
        </Section>
      ) : null}
      <Section title={t('documents.templateBlanks')}>
        <p className="mc-quiet">{t('documents.templateBlanksNote')}</p>
        <Blanks of={of} />
      </Section>
      <Section title={t('documents.templateVersions')}>
        <List
          ask={templates}
          fixed={{ kind: of.kind }}
          label={t('documents.templateVersions')}
          empty={t('documents.templateVersionsNone')}
          columns={columns}
        />
      </Section>
    </Page>
  )
}

type Blank = TemplateKind['blanks'][number]

/** What may be typed into a template of this kind, and what becomes of it. */
function Blanks({ of }: { of: TemplateKind }) {
  const t = useTexts()
  const gives = ({ key, own, label }: Blank) =>
    key === 'head.文书码'
      ? t('documents.blankCode')
      : t(own ? 'documents.blankOwn' : 'documents.blankGeneral', { label })
  return (
    <Table<Blank>
      size="small"
      rowKey="key"
      dataSource={of.blanks as Blank[]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        {
          key: 'type',
          title: t('documents.blankType'),
          render: (_, { label, columns }) => (
            <div className="mc-blank">
              <code>〔{label}〕</code>
              {columns.map((column) => (
                <code key={column}>
                  〔{label}.{column}〕
                </code>
              ))}
            </div>
          ),
        },
        { key: 'gives', title: t('documents.blankGives'), render: (_, one) => gives(one) },
        {
          key: 'repeats',
          title: t('documents.blankRepeats'),
          render: (_, { list, columns }) =>
            t(list ? (columns.length > 0 ? 'documents.blankList' : 'documents.blankWhole') : 'documents.blankText'),
        },
      ]}
    />
  )
}

/** One template: chosen, with its day and a note; read and judged by the server before anything is proposed. */
function Upload({ kind }: { kind: string }) {
  const t = useTexts()
  const freshen = useFreshen()
  const [file, setFile] = useState<File | null>(null)
  const [said, setSaid] = useState({ from: today() as string, reason: '' })
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(0)
  const [problem, setProblem] = useState<Problem | null>(null)
  const missing =
    file === null ? t('documents.templateMissing') : said.from === '' ? t('documents.templateFromMissing') : ''
  const press = async () => {
    if (file === null || missing !== '') return
    setBusy(true)
    setProblem(null)
    try {
      const asked = { id: newId(), kind, name: file.name, ...said }
      await sendBytes(`/api/template-files?${new URLSearchParams(asked)}`, file)
      setFile(null)
      setSaid({ from: today(), reason: '' })
      setDone(done + 1)
      await freshen()
    } catch (found) {
      if (!(found instanceof Problem)) throw found
      setProblem(found)
    } finally {
      setBusy(false)
    }
  }
  return (
    <form
      className="mc-copy-filing"
      onSubmit={(event) => {
        event.preventDefault()
        void press()
      }}
    >
      <label>
        {t('documents.chooseTemplate')}
        <input type="file" accept=".docx" key={done} onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
      </label>
      <label>
        {t('documents.templateFromDay')}
        <DayInput value={said.from} earliest={today()} onChange={(from) => setSaid({ ...said, from: from ?? '' })} />
      </label>
      <label>
        {t('documents.templateReason')}
        <Input.TextArea
          rows={2}
          maxLength={500}
          value={said.reason}
          onChange={({ target }) => setSaid({ ...said, reason: target.value })}
        />
      </label>
      <div className="mc-paper-acts">
        <Submit busy={busy} missing={missing}>
          {t('documents.proposeTemplate')}
        </Submit>
        {done > 0 && file === null ? <output>{t('documents.templateUploaded')}</output> : null}
      </div>
      {problem ? <Trouble problem={problem} /> : null}
    </form>
  )
}
