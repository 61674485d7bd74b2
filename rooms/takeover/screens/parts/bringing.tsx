import { Button, Popconfirm, Spin } from 'antd'
import { useState } from 'react'
import {
  Act,
  Problem,
  ProseField,
  Section,
  send,
  Trouble,
  useAsk,
  useFreshen,
  useTexts,
} from '../../../../core/web/index.ts'
import { type File, filesAbout } from '../../../documents/contract.ts'
import { Upload } from '../../../documents/screens/parts/upload.tsx'
import { keepOnly, pasteText } from '../../contract.ts'
import type { Shown } from '../takeover.tsx'

const kinds = '.docx,.doc,.wps,.rtf,.pdf,.txt,.xlsx,.xls,.et,.csv'

/** Where the original is brought: uploaded, or its text pasted; then read. Once it was read, it may be read anew from another file. */
export function Bringing({ shown: { takeover } }: { shown: Shown }) {
  const t = useTexts()
  const files = useAsk(filesAbout, { about: takeover.id, size: 50 })
  const rows = files.data?.rows ?? []
  const on = { takeover: takeover.id, version: takeover.version }
  const body = (
    <>
      <p className="mc-quiet">{t('takeover.uploadHint')}</p>
      <Upload
        about={{ inspection: takeover.inspection, circle: 'office', noun: 'takeover', about: takeover.id }}
        unfinished={rows.filter((file) => file.state === 'receiving')}
        accept={kinds}
      />
      <ul className="mc-takeover-files">
        {rows
          .filter((file) => file.state === 'kept')
          .map((file) => (
            <OneFile
              key={file.id}
              file={file}
              on={on}
              again={file.id === takeover.file}
              corrected={takeover.state === 'read'}
            />
          ))}
        {rows
          .filter((file) => file.state === 'refused')
          .map((file) => (
            <li key={file.id}>
              <strong>{file.name}</strong>
              <Trouble problem={new Problem({ code: file.refusal ?? 'files.broken' })} />
            </li>
          ))}
      </ul>
      <Act
        does={pasteText}
        label={t('takeover.paste')}
        input={on}
        form={{ fields: <ProseField name="text" label={t('takeover.original')} rows={12} /> }}
      />
    </>
  )
  if (takeover.state === 'begun') return <Section title={t('takeover.upload')}>{body}</Section>
  return (
    <details className="mc-takeover-again">
      <summary>{t('takeover.readAgain')}</summary>
      {body}
    </details>
  )
}

function OneFile(props: {
  file: File
  on: { takeover: string; version: number }
  again: boolean
  /** A split stands already and would give way to what is read. */
  corrected: boolean
}) {
  const { file, on, again, corrected } = props
  const t = useTexts()
  const freshen = useFreshen()
  const [busy, setBusy] = useState(false)
  const label = t(again ? 'takeover.readAgain' : 'takeover.read')
  const [problem, setProblem] = useState<unknown>(null)
  const read = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const body = JSON.stringify({ file: file.id, version: on.version })
      await send({ method: 'POST', url: `/api/takeovers/${on.takeover}/reading`, body })
      await freshen()
    } catch (refused) {
      setProblem(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <li>
      <Spin spinning={busy} description={t('takeover.reading')}>
        <div className="mc-takeover-file">
          <strong>{file.name}</strong>
          {corrected ? (
            <Popconfirm title={t('takeover.readAgainAsk')} okText={label} onConfirm={() => void read()}>
              <Button>{label}</Button>
            </Popconfirm>
          ) : (
            <Button type="primary" onClick={() => void read()}>
              {label}
            </Button>
          )}
          <Act does={keepOnly} input={{ ...on, file: file.id }} confirm={true} />
        </div>
      </Spin>
      {problem ? <Trouble problem={problem} /> : null}
    </li>
  )
}
