import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { isRefusal } from '../../../../core/pure/refusal.ts'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  LineField,
  Moment,
  newId,
  Section,
  State,
  To,
  today,
  useAsk,
  useMe,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import { type File as Kept, filesAbout, removeFile } from '../../../documents/contract.ts'
import * as documents from '../../../documents/rules.ts'
import { OpenFile } from '../../../documents/screens/parts/open.tsx'
import { Upload } from '../../../documents/screens/parts/upload.tsx'
import {
  addEvidence,
  arrangeEvidence,
  describeEvidence,
  type Evidence,
  type Exhibit,
  fileUses,
  removeEvidence,
  type Sheet,
} from '../../contract.ts'
import * as rule from '../../rules.ts'
import { moved } from '../../rules/evidence.ts'

/** The list of evidence; while the sheet is drafted by oneself, also the files on their way into it. */
export function EvidenceOf({ sheet, evidence }: { sheet: Sheet; evidence: readonly Evidence[] }) {
  const t = useTexts()
  const me = useMe()
  const may = !isRefusal(rule.edit(sheet, me.person))
  return (
    <Section title={t('findings.section.evidence')}>
      {evidence.length === 0 ? <p className="mc-quiet">{t('findings.noEvidence')}</p> : null}
      <Pieces
        pieces={evidence}
        acts={(piece) => (may ? <PieceActs sheet={sheet} piece={piece} all={evidence} /> : null)}
      />
      {may ? <Adding sheet={sheet} linked={evidence.map((piece) => piece.file)} /> : null}
    </Section>
  )
}

/** What is done with one piece of a draft's list: its entry put right, one place up or down, or taken off. */
function PieceActs({ sheet, piece, all }: { sheet: Sheet; piece: Evidence; all: readonly Evidence[] }) {
  const t = useTexts()
  const on = { sheet: sheet.id, version: sheet.version }
  const { title, page, form, singleWitness, datedOn } = piece
  const step = (by: -1 | 1, label: string, icon: React.ReactNode) => {
    const order = moved(all, piece.id, by)
    return order === null ? null : (
      <Act does={arrangeEvidence} size="small" input={{ ...on, order }} label={label} icon={icon} />
    )
  }
  return (
    <span className="mc-open-acts">
      {step(-1, t('findings.pieceUp'), <ArrowUpOutlined aria-hidden />)}
      {step(1, t('findings.pieceDown'), <ArrowDownOutlined aria-hidden />)}
      <Act
        does={describeEvidence}
        size="small"
        input={{ ...on, evidence: piece.id }}
        form={{
          id: `describeEvidence:${piece.id}`,
          initial: { title, page, form, singleWitness, datedOn },
          fields: <PieceFields file={{ id: piece.file, name: piece.name, kind: piece.kind, size: piece.size }} />,
        }}
      />
      <Act does={removeEvidence} size="small" input={{ ...on, evidence: piece.id }} confirm={piece.title} />
    </span>
  )
}

/** What the list says of a piece, beside the file it speaks of. */
function PieceFields({ file }: { file: Parameters<typeof OpenFile>[0]['file'] }) {
  const t = useTexts()
  return (
    <>
      <OpenFile file={file} />
      <LineField name="title" label={t('findings.piece')} />
      <LineField name="page" label={t('findings.page')} />
      <ChoiceField
        name="form"
        label={t('findings.form')}
        choices={['original', 'copy'].map((value) => ({ value, label: t(`findings.form.${value}`) }))}
      />
      <DayField name="datedOn" label={t('findings.datedOn')} hint={t('findings.hint.datedOn')} latest={today()} />
      <YesField name="singleWitness" label={t('findings.singleWitness')} />
    </>
  )
}

/** Pieces in their order: title, page, form, whether one witness alone says so, and the file. */
export function Pieces<P extends Evidence | Exhibit>(props: {
  pieces: readonly P[]
  acts?: (piece: P) => React.ReactNode
}) {
  const t = useTexts()
  return (
    <ol className="mc-pieces">
      {props.pieces.map((piece) => (
        <li key={piece.id}>
          <div className="mc-piece-head">
            <strong>{piece.title}</strong>
            {piece.page ? <span>{t('findings.pageN', { page: piece.page })}</span> : null}
            <State of="findings.form" is={piece.form} tone={piece.form === 'original' ? 'good' : 'plain'} />
            {piece.singleWitness ? <span className="mc-state mc-state-warn">{t('findings.weak')}</span> : null}
            {props.acts?.(piece)}
          </div>
          <span className="mc-quiet mc-piece-name">
            {piece.name} · {t('findings.receivedAt')} <Moment at={piece.receivedAt} />
            {piece.datedOn === null ? null : ` · ${t('findings.datedOn')} ${t.day(piece.datedOn)}`} ·{' '}
            <code title={piece.sha256}>SHA-256 {piece.sha256.slice(0, 16)}…</code>
          </span>
          <OpenFile file={{ id: piece.file, name: piece.name, kind: piece.kind, size: piece.size }} />
          <Uses file={piece.file} />
        </li>
      ))}
    </ol>
  )
}

/** Every sheet that stands on this file, asked for when somebody wants to know. */
function Uses({ file }: { file: string }) {
  const t = useTexts()
  const [open, setOpen] = useState(false)
  const asked = useAsk(fileUses, { file }, { enabled: open })
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('findings.fileUses')}</summary>
      {open ? (
        <Asked of={asked}>
          {({ rows }) => (
            <ul className="mc-kept">
              {rows.map((row) => (
                <li key={`${row.id} ${row.revision ?? 0}`}>
                  <To to={`/sheets/${row.id}`}>
                    {row.number} {row.title}
                  </To>
                  <span className="mc-quiet">
                    {row.place}. {row.piece}
                    {row.revision === null ? '' : ` · ${t('findings.version', { n: row.revision })}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Asked>
      ) : null}
    </details>
  )
}

function Adding({ sheet, linked }: { sheet: Sheet; linked: readonly string[] }) {
  const t = useTexts()
  const asked = useAsk(filesAbout, { about: sheet.id, size: 200 })
  const files = (asked.data?.rows ?? []).filter((file) => file.noun === 'sheet' && !linked.includes(file.id))
  return (
    <div className="mc-adding">
      <Upload
        about={{ inspection: sheet.inspection, circle: 'team', noun: 'sheet', about: sheet.id }}
        unfinished={files.filter((file) => file.state === 'receiving')}
      />
      <p className="mc-quiet">{t('findings.evidenceFirst')}</p>
      <ul className="mc-kept">
        {files
          .filter((file) => file.state !== 'receiving')
          .map((file) => (
            <Arrived key={file.id} file={file} sheet={sheet} />
          ))}
      </ul>
    </div>
  )
}

/** A file that has arrived and is not evidence yet. */
function Arrived({ file, sheet }: { file: Kept; sheet: Sheet }) {
  const t = useTexts()
  const me = useMe()
  const [id, setId] = useState(newId)
  const refused = file.refusal === null ? null : t.refusal({ refused: file.refusal, facts: {} })
  return (
    <li>
      <strong>{file.name}</strong>
      <State of="documents.state" is={file.state} tone={file.state === 'kept' ? 'good' : 'bad'} />
      {refused ? (
        <span>
          {refused.says}
          {refused.todo}
        </span>
      ) : null}
      {file.state === 'kept' ? <OpenFile file={file} /> : null}
      <span className="mc-open-acts">
        {file.state === 'kept' ? (
          <Act
            does={addEvidence}
            kind="primary"
            size="small"
            input={{ id, sheet: sheet.id, version: sheet.version, file: file.id }}
            unless={rule.addPiece(sheet, me.person, 1)}
            after={() => setId(newId())}
            form={{
              id: `addEvidence:${file.id}`,
              initial: { title: file.name.replace(/\.[^.]+$/, ''), form: 'original', singleWitness: false },
              fields: <PieceFields file={file} />,
            }}
          />
        ) : null}
        <Act
          does={removeFile}
          size="small"
          input={{ file: file.id, version: file.version }}
          confirm={file.name}
          unless={documents.remove(file, me.person, me.hat)}
        />
      </span>
    </li>
  )
}
