import { useRef, useState } from 'react'
import { Button, Input } from 'antd'
import {
  Act,
  Asked,
  DayInput,
  Days,
  Facts,
  LineField,
  newId,
  Problem,
  Section,
  State,
  sendBytes,
  today,
  Trouble,
  useAsk,
  useFreshen,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import { copyFilers, type SignedCopy, signedCopies, withdrawSignedCopy } from '../../contract.ts'
import { sameTry, withdraw } from '../../copies/rules.ts'
import { OpenFile } from './open.tsx'
import { Submit } from './submit.tsx'
import './documents.css'

type Of = Readonly<{
  kind: string
  about: string
  /** SHA-256 of the version on the page. */
  hash: string
  /** What was asked besides the thing, as it stands in the address. */
  more: Readonly<Record<string, string>>
  /** Whether the paper belongs to no inspection: its copies are the office's. */
  own: boolean
}>

/** The signed copies of a paper: what is filed of which version, and a place to file another. */
export function SignedCopies(props: Of) {
  const t = useTexts()
  const { hat } = useMe()
  const reads = (signedCopies.of as readonly string[]).includes(hat)
  const asked = useAsk(signedCopies, { kind: props.kind, about: props.about }, { enabled: reads })
  if (!reads) return null
  const files = (copyFilers as readonly string[]).includes(hat) && (hat === 'office' || !props.own)
  return (
    <Section title={t('documents.signedCopies')}>
      <p className="mc-quiet">{t(files ? 'documents.copiesNote' : 'documents.copyOffice')}</p>
      <Asked of={asked}>
        {({ rows }) => (
          <div className="mc-papers">
            {rows.length === 0 ? <p>{t('documents.copiesNone')}</p> : null}
            {rows.map((copy) => (
              <OneCopy key={copy.id} copy={copy} now={props.hash} />
            ))}
          </div>
        )}
      </Asked>
      {files ? <FileOne {...props} /> : null}
    </Section>
  )
}

type Row = SignedCopy & Readonly<{ filedByName: string; fileName: string; fileKind: string; fileSize: number }>

function OneCopy({ copy, now }: { copy: Row; now: string }) {
  const t = useTexts()
  const me = useMe()
  const tone = copy.state === 'filed' ? 'good' : 'off'
  const file = { id: copy.file, name: copy.fileName, kind: copy.fileKind, size: copy.fileSize }
  const back = withdraw(copy, me.person, me.hat, '-')
  const version = t(copy.hash === now ? 'documents.thisVersion' : 'documents.earlierVersion')
  return (
    <article className="mc-paper">
      <Facts
        facts={[
          { label: t('documents.state'), value: <State of="documents.state" is={copy.state} tone={tone} /> },
          { label: t('documents.copyTitle'), value: [copy.number, copy.title].filter(Boolean).join(' ') },
          { label: t('documents.signerName'), value: copy.signer },
          { label: t('documents.signedOn'), value: <Days day={copy.signedOn} /> },
          { label: t('documents.filedBy'), value: copy.filedByName },
          { label: t('documents.filedOn'), value: <Days day={copy.filedOn} /> },
          copy.reason !== '' && { label: t('documents.reason'), value: copy.reason, wide: true },
          {
            label: t('documents.copyVersion'),
            value: (
              <>
                {version} <code className="mc-hash">{copy.hash}</code>
              </>
            ),
            wide: true,
          },
          { label: t('documents.scan'), value: <OpenFile file={file} />, wide: true },
        ]}
      />
      {!isRefusal(back) ? (
        <div className="mc-paper-acts">
          <Act
            does={withdrawSignedCopy}
            size="small"
            input={{ signedCopy: copy.id, version: copy.version }}
            unless={back}
            form={{ fields: <LineField name="reason" label={t('documents.reason')} /> }}
          />
        </div>
      ) : null}
    </article>
  )
}

const newTry = () => ({ id: newId(), file: newId(), key: newId() })

/** One scan: chosen, with who signed and when; the code on it is read by the server. */
function FileOne({ kind, about, more }: Of) {
  const t = useTexts()
  const freshen = useFreshen()
  const [scan, setScan] = useState<File | null>(null)
  const [said, setSaid] = useState({ signer: '', on: today() as string, code: '' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [done, setDone] = useState(false)
  // One try keeps its ids and its key until it is known what became of it: filed twice is filed once.
  const attempt = useRef(newTry())
  const [unsure, setUnsure] = useState(false)
  const missing =
    scan === null
      ? t('documents.scanMissing')
      : said.signer.trim() === ''
        ? t('documents.signerMissing')
        : said.on === ''
          ? t('documents.signedOnMissing')
          : ''
  const send = async (hash?: string) => {
    if (scan === null || missing !== '') return
    setBusy(true)
    setProblem(null)
    setDone(false)
    setUnsure(false)
    try {
      const { key, ...ids } = attempt.current
      const asked = { ...ids, kind, about, name: scan.name, ...said, ...(hash ? { hash } : {}) }
      await sendBytes(`/api/scans?${new URLSearchParams({ ...more, ...asked })}`, scan, key)
      attempt.current = newTry()
      setScan(null)
      setSaid({ signer: '', on: today(), code: '' })
      setDone(true)
      await freshen()
    } catch (found) {
      if (!(found instanceof Problem)) throw found
      setProblem(found)
      if (!sameTry(found.code)) attempt.current = newTry()
      setUnsure(found.lost || found.status >= 500)
      await freshen()
    } finally {
      setBusy(false)
    }
  }
  const other = problem?.code === 'documents.another-version' ? String(problem.facts['hash'] ?? '') : ''
  return (
    <form
      className="mc-copy-filing"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <label>
        {t('documents.chooseScan')}
        <input
          type="file"
          accept=".pdf,.ofd,.png,.jpg,.jpeg,.webp,.heic,.tif,.tiff,.bmp"
          onChange={({ target }) => setScan(target.files?.[0] ?? null)}
          key={done ? 'done' : 'open'}
        />
      </label>
      <label>
        {t('documents.signerName')}
        <Input
          value={said.signer}
          maxLength={60}
          onChange={({ target }) => setSaid({ ...said, signer: target.value })}
        />
      </label>
      <label>
        {t('documents.signedOn')}
        <DayInput value={said.on} latest={today()} onChange={(on) => setSaid({ ...said, on: on ?? '' })} />
      </label>
      <label>
        {t('documents.paperCode')}
        <Input
          value={said.code}
          maxLength={40}
          placeholder="XXXX-XXXX-XXXX-XXXX"
          onChange={({ target }) => setSaid({ ...said, code: target.value })}
        />
        <span className="mc-quiet">{t('documents.paperCodeHint')}</span>
      </label>
      <div className="mc-paper-acts">
        <Submit busy={busy} missing={missing}>
          {t('documents.fileSignedCopy')}
        </Submit>
        {other === '' ? null : <Button onClick={() => void send(other)}>{t('documents.fileEarlier')}</Button>}
        {done ? <output>{t('documents.copyFiledNow')}</output> : null}
      </div>
      {problem ? <Trouble problem={problem} /> : null}
      {unsure ? <p>{t('documents.scanSentAgain')}</p> : null}
    </form>
  )
}
