import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  Facts,
  LineField,
  newId,
  Prose,
  send,
  State,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Printed, printedIn } from '../../codes.ts'
import {
  confirmPaper,
  type File as Kept,
  filesAbout,
  type Paper,
  papersAbout,
  rejectPaper,
  signOnPaper,
  theFile,
} from '../../contract.ts'
import * as rule from '../../rules.ts'
import { OpenFile } from './open.tsx'
import { Upload } from './upload.tsx'
import './documents.css'

/** What is signed on paper, and who may have signed it. */
export type Signable = Readonly<{
  noun: string
  about: string
  inspection: string
  number: string
  hash: string
  /** Whether it waits for a signature now. */
  waits: boolean
  signers: readonly Readonly<{ person: string; name: string }>[]
}>

const tones = { waiting: 'going', confirmed: 'good', rejected: 'off' } as const

/** Signatures on paper of one thing: what was filed, the second reading, and a place to file another. */
export function Papers(props: { of: Signable }) {
  const { of } = props
  const papers = useAsk(papersAbout, { about: of.about })
  return (
    <Asked of={papers}>
      {({ rows }) => (
        <div className="mc-papers">
          {rows.map((paper) => (
            <OnePaper key={paper.id} paper={paper} />
          ))}
          {of.waits && !rows.some((paper) => paper.state === 'waiting' && paper.hash === of.hash) ? (
            <FileOne of={of} />
          ) : null}
        </div>
      )}
    </Asked>
  )
}

function OnePaper({ paper }: { paper: Paper & { uploadedByName: string; confirmedByName: string } }) {
  const t = useTexts()
  const me = useMe()
  const waiting = paper.state === 'waiting'
  // The second person reads the scan, not what the first has typed.
  const hidden = waiting && paper.uploadedBy !== me.person
  const input = { paper: paper.id, version: paper.version }
  const reading = rule.confirm(paper, me.person, paper.name, paper.signedOn, today())
  return (
    <article className="mc-paper">
      <Facts
        facts={[
          {
            label: t('documents.state'),
            value: <State of="documents.state" is={paper.state} tone={tones[paper.state]} />,
          },
          { label: t('documents.number'), value: paper.number },
          !hidden && { label: t('documents.writtenName'), value: paper.name },
          !hidden && { label: t('documents.signedOn'), value: <Days day={paper.signedOn} /> },
          { label: t('documents.uploadedBy'), value: paper.uploadedByName },
          paper.confirmedBy !== null && { label: t('documents.confirmedBy'), value: paper.confirmedByName },
          paper.reason !== '' && { label: t('documents.reason'), value: <Prose text={paper.reason} />, wide: true },
          { label: t('documents.hash'), value: <code className="mc-hash">{paper.hash}</code>, wide: true },
          { label: t('documents.scan'), value: <Scan id={paper.file} />, wide: true },
        ]}
      />
      {waiting ? (
        <div className="mc-paper-acts">
          <Act
            does={confirmPaper}
            kind="primary"
            input={input}
            unless={reading}
            form={{
              note: <p>{t('documents.confirmHint')}</p>,
              fields: (
                <>
                  <Scan id={paper.file} />
                  <LineField name="name" label={t('documents.writtenName')} />
                  <DayField name="signedOn" label={t('documents.signedOn')} latest={today()} />
                </>
              ),
            }}
          />
          <Act
            does={rejectPaper}
            input={input}
            form={{ fields: <LineField name="reason" label={t('documents.reason')} /> }}
          />
        </div>
      ) : null}
    </article>
  )
}

function Scan({ id }: { id: string }) {
  const asked = useAsk(theFile, { file: id })
  return <Asked of={asked}>{(file) => <OpenFile file={file} />}</Asked>
}

/** Scans uploaded for this thing, each to be filed with what it shows. */
function FileOne({ of }: { of: Signable }) {
  const t = useTexts()
  const files = useAsk(filesAbout, { about: of.about, size: 200 })
  return (
    <div>
      <p className="mc-quiet">{t('documents.signHint')}</p>
      <Upload
        about={{ inspection: of.inspection, circle: 'team', noun: 'paper', about: of.about }}
        unfinished={(files.data?.rows ?? []).filter((file) => file.state === 'receiving' && file.noun === 'paper')}
        accept=".pdf,.ofd,.png,.jpg,.jpeg,.webp,.heic,.tif,.tiff,.bmp"
      />
      <ul className="mc-kept">
        {(files.data?.rows ?? [])
          .filter((file) => file.state === 'kept' && file.noun === 'paper')
          .map((file) => (
            <KeptScan key={file.id} file={file} of={of} />
          ))}
      </ul>
    </div>
  )
}

/** What the QR code on the scan says against the thing that waits: the same, something else, or that there is none to be found. */
const codeSays = (printed: Printed | undefined, of: Signable) =>
  printed === undefined
    ? 'codeMissing'
    : printed.noun === of.noun && printed.number === of.number && printed.hash === of.hash
      ? 'codeFits'
      : 'codeDiffers'

/** The printed thing's code on a scan, searched by the server; nothing while it searches, or when there is none. */
function usePrinted(file: Kept): { printed: Printed | undefined; isSearching: boolean } {
  const { hat } = useMe()
  const { data, isPending } = useQuery({
    queryKey: ['documents', 'codes', hat, file.id],
    queryFn: async ({ signal }) => {
      const said = await send({ method: 'GET', url: `/api/files/${file.id}/codes` }, { signal, quiet: true })
      return (said as { codes: string[] }).codes
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  return { printed: printedIn(data ?? []), isSearching: isPending }
}

function KeptScan({ file, of }: { file: Kept; of: Signable }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  const [only] = of.signers
  const { printed, isSearching } = usePrinted(file)
  // What the paper shows is filed, not what the screen shows: a print of an older version is refused.
  const shown = printed?.noun === of.noun ? printed : of
  const about = { id, noun: of.noun, about: of.about, number: shown.number, hash: shown.hash, file: file.id }
  return (
    <li>
      <strong>{file.name}</strong>
      <OpenFile file={file} />
      <Act
        does={signOnPaper}
        kind="primary"
        size="small"
        input={about}
        after={() => setId(newId())}
        form={{
          initial: only && of.signers.length === 1 ? { person: only.person } : {},
          note: (
            <>
              <Facts
                facts={[
                  { label: t('documents.number'), value: shown.number },
                  { label: t('documents.hash'), value: <code className="mc-hash">{shown.hash}</code>, wide: true },
                ]}
              />
              <p role="status">{isSearching ? null : t(`documents.${codeSays(printed, of)}`)}</p>
            </>
          ),
          fields: (
            <>
              <OpenFile file={file} />
              <ChoiceField
                name="person"
                label={t('documents.person')}
                choices={of.signers.map(({ person, name }) => ({ value: person, label: name }))}
              />
              <LineField name="name" label={t('documents.writtenName')} />
              <DayField name="signedOn" label={t('documents.signedOn')} latest={today()} />
            </>
          ),
        }}
      />
    </li>
  )
}
