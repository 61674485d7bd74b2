import { useState } from 'react'
import { team } from '../../../../core/pure/hats.ts'
import {
  Act,
  ChoiceField,
  LineField,
  newId,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { type File as Kept, filesAbout } from '../../../documents/contract.ts'
import { OpenFile } from '../../../documents/screens/parts/open.tsx'
import { Upload } from '../../../documents/screens/parts/upload.tsx'
import * as says from '../../contract.ts'
import type { Shown } from './editor.tsx'
import './reports.css'

/** Adopted sheets that are not in the draft, and those left out with their reasons. */
export function SheetsBeside({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { report, candidates, omissions, chapters } = shown
  const on = { inspectionReport: report.id, version: report.version }
  const take = (sheets: readonly string[], label?: string) => (
    <Act
      does={says.takeSheetsIn}
      size="small"
      {...(label ? { label } : {})}
      input={{ ...on, sheets: [...sheets] }}
      form={{
        id: `takeSheetsIn:${sheets.join()}`,
        initial: { chapter: chapters[1]?.id },
        fields: (
          <ChoiceField
            name="chapter"
            label={t('reports.chapter')}
            choices={chapters.map((one) => ({ value: one.id as string, label: one.title }))}
          />
        ),
      }}
    />
  )
  return (
    <>
      <Section
        title={t('reports.candidates')}
        acts={
          candidates.length > 1
            ? take(
                candidates.map(({ id }) => id),
                t('reports.takeAll'),
              )
            : null
        }
      >
        {candidates.length === 0 ? <p className="mc-quiet">{t('reports.noCandidates')}</p> : null}
        <ul className="mc-trips">
          {candidates.map((sheet) => (
            <li key={sheet.id}>
              <To to={`/sheets/${sheet.id}`}>
                {sheet.number} {sheet.title}
              </To>
              {take([sheet.id])}
            </li>
          ))}
        </ul>
      </Section>
      {omissions.length > 0 ? (
        <Section title={t('reports.omissions')}>
          <ul className="mc-trips">
            {omissions.map((one) => (
              <li key={one.id}>
                <To to={`/sheets/${one.sheet}`}>
                  {one.number} {one.title}
                </To>
                <span>{one.reason}</span>
                <span className="mc-quiet">
                  {shown.names[one.by] ?? ''} {t.day(one.onDay)}
                  {one.endedOn === null ? '' : ` · ${t('reports.backIn')} ${t.day(one.endedOn)}`}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}

/** What goes with the report; while it is drafted also the files on their way into it. */
export function Attachments({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { report, attachments } = shown
  const may = report.state === 'drafting' && (team as readonly string[]).includes(hat)
  return (
    <Section title={t('reports.attachments')}>
      {attachments.length === 0 ? <p className="mc-quiet">{t('reports.noAttachments')}</p> : null}
      <ol className="mc-trips">
        {attachments.map((one) => (
          <li key={one.id}>
            <strong>{one.title}</strong>
            <span>{t(`reports.attachment.${one.kind}`)}</span>
            <OpenFile file={{ id: one.file, name: one.name, kind: one.fileKind, size: one.size }} />
            {may ? (
              <Act
                does={says.detachFromReport}
                size="small"
                confirm={one.title}
                input={{ inspectionReport: report.id, version: report.version, attachment: one.id }}
              />
            ) : null}
          </li>
        ))}
      </ol>
      {may ? <Adding shown={shown} /> : null}
    </Section>
  )
}

function Adding({ shown: { report, attachments } }: { shown: Shown }) {
  const t = useTexts()
  const asked = useAsk(filesAbout, { about: report.id, size: 200 })
  const linked = new Set(attachments.map(({ file }) => file as string))
  const files = (asked.data?.rows ?? []).filter((file) => !linked.has(file.id))
  return (
    <>
      <Upload
        about={{ inspection: report.inspection, circle: 'report', noun: 'inspectionReport', about: report.id }}
        unfinished={files.filter((file) => file.state === 'receiving')}
      />
      <p className="mc-quiet">{t('reports.attachmentFiles')}</p>
      <ul className="mc-trips">
        {files
          .filter((file) => file.state === 'kept')
          .map((file) => (
            <Arrived key={file.id} file={file} report={report} />
          ))}
      </ul>
    </>
  )
}

function Arrived({ file, report }: { file: Kept; report: says.InspectionReport }) {
  const t = useTexts()
  const [id] = useState(newId)
  return (
    <li>
      <strong>{file.name}</strong>
      <Act
        does={says.attachToReport}
        size="small"
        kind="primary"
        input={{ id, inspectionReport: report.id, version: report.version, file: file.id }}
        form={{
          id: `attachToReport:${file.id}`,
          initial: { kind: 'special', title: file.name.replace(/\.[^.]+$/, '') },
          fields: (
            <>
              <ChoiceField
                name="kind"
                label={t('reports.attachmentKind')}
                choices={says.attachmentKinds.map((value) => ({ value, label: t(`reports.attachment.${value}`) }))}
              />
              <LineField name="title" label={t('reports.attachmentTitle')} />
            </>
          ),
        }}
      />
    </li>
  )
}

/** There and back, each with who was asked and why it came back. */
export function Trips({ shown }: { shown: Shown }) {
  const t = useTexts()
  if (shown.trips.length === 0) return null
  return (
    <Section title={t('reports.tripList')}>
      <ol className="mc-trips">
        {shown.trips.map((one) => (
          <li key={one.id}>
            <strong>{t('reports.tripN', { n: one.trip })}</strong>
            <span>
              {shown.names[one.sentBy] ?? ''} {t.day(one.sentOn)}
            </span>
            <span>{t('reports.lengthPlain', { n: one.length })}</span>
            <span>
              {t('reports.asked')}
              {t.colon}
              {one.asked.map((hat) => t(`reports.reviewer.${hat}`)).join(t.pause)}
            </span>
            <State
              of="reports.trip"
              is={one.ended ?? 'open'}
              tone={one.ended === 'passed' ? 'good' : one.ended === 'returned' ? 'bad' : 'going'}
            />
            {one.endedOn === null ? null : (
              <span className="mc-quiet">
                {one.endedBy === null ? '' : (shown.names[one.endedBy] ?? '')} {t.day(one.endedOn)}
              </span>
            )}
            {one.reason ? <Prose text={one.reason} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}
