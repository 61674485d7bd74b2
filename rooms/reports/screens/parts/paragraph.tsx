import { Button, Tag } from 'antd'
import { memo, useDeferredValue, useState } from 'react'
import {
  Act,
  ActForm,
  Asked,
  LineField,
  Prose,
  ProseField,
  State,
  To,
  useAsk,
  useMe,
  useTexts,
  useWritten,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import * as rule from '../../rules.ts'
import { lacking } from '../../rules/length.ts'
import { Difference } from './difference.tsx'
import './reports.css'

type Of = Readonly<{ one: says.ReportParagraph }>

/** What a paragraph is given; nothing of it changes while another is edited, so that a long report stays fluent. */
export type RowSays = Of &
  Readonly<{
    moved: boolean
    open: boolean
    editable: boolean
    toggle: (id: string) => void
    /** Acts that need the whole report: moving. Only asked of the one that is open. */
    acts: ((one: says.ReportParagraph) => React.ReactNode) | null
  }>

/** One paragraph: its words, how it stands to its sheet, and once opened what may be done with it. */
export const Paragraph = memo(function Paragraph({ one, moved, open, editable, toggle, acts }: RowSays) {
  const t = useTexts()
  const drift = rule.driftOf(one)
  const missing = lacking(one)
  return (
    <li className="mc-paragraph" id={`paragraph-${one.id}`}>
      <div className="mc-paragraph-head">
        {one.title ? <h3>{one.title}</h3> : <strong>{t(`reports.kind.${one.kind}`)}</strong>}
        {missing.length > 0 ? (
          <Tag color="red">
            {t('reports.lacks', { parts: missing.map((part) => t(`reports.lack.${part}`)).join(t.pause) })}
          </Tag>
        ) : null}
        {moved ? <Tag color="red">{t('reports.sheetMoved')}</Tag> : null}
        {drift.length === 0 ? null : rule.waitsForAcceptance(one) ? (
          <Tag color="orange">{t('reports.differs')}</Tag>
        ) : (
          <Tag>{t('reports.acceptedDifference')}</Tag>
        )}
        {one.sheet === null ? null : (
          <span className="mc-quiet">
            <To to={`/sheets/${one.sheet}`}>{t('reports.fromSheet', { number: one.sheetNumber })}</To>
            {drift.length === 0 ? ` · ${t('reports.sameAsSheet')}` : ''}
          </span>
        )}
        <Button size="small" className="mc-paragraph-open" aria-expanded={open} onClick={() => toggle(one.id)}>
          {t(open ? 'reports.stopEditing' : editable ? 'reports.edit' : 'reports.showVersions')}
        </Button>
      </div>
      {open ? <Opened one={one} editable={editable} acts={acts} /> : <Read one={one} />}
      {!open && drift.length > 0 ? (
        <details open={rule.waitsForAcceptance(one)}>
          <summary>{t('reports.difference')}</summary>
          <Difference before={rule.quotedBy(one)} after={one} />
          {one.acceptedReason && !rule.waitsForAcceptance(one) ? (
            <p className="mc-quiet">{one.acceptedReason}</p>
          ) : null}
          {editable && rule.waitsForAcceptance(one) ? <Accept one={one} /> : null}
        </details>
      ) : null}
    </li>
  )
})

/** The words of a paragraph or of a part that was sent: a problem in its three parts. */
export function Read({ one }: { one: says.Words & { kind: string } }) {
  const t = useTexts()
  if (one.kind !== 'problem') return <Prose text={one.text} />
  return (
    <dl className="mc-three">
      {(['text', 'nature', 'responsibility'] as const).map((field) => (
        <div key={field}>
          <dt>{t(`reports.lack.${field}`)}</dt>
          <dd>
            <Prose text={one[field]} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Opened({ one, editable, acts }: Of & Pick<RowSays, 'editable' | 'acts'>) {
  return (
    <>
      {editable ? (
        <>
          <div className="mc-paragraph-acts">
            {acts?.(one)}
            <ParagraphActs one={one} />
          </div>
          <Edit one={one} />
        </>
      ) : (
        <Read one={one} />
      )}
      <Versions id={one.id} />
    </>
  )
}

/** A difference that waits is accepted where it is read. */
function Accept({ one }: Of) {
  const t = useTexts()
  const me = useMe()
  return (
    <Act
      does={says.acceptDifference}
      size="small"
      kind="primary"
      input={{ reportParagraph: one.id, version: one.version }}
      unless={rule.acceptIt(one, '', me.person, '', '2000-01-01' as never)}
      form={{ fields: <LineField name="reason" label={t('reports.acceptedReason')} /> }}
    />
  )
}

function ParagraphActs({ one }: Of) {
  const t = useTexts()
  const input = { reportParagraph: one.id, version: one.version }
  return (
    <>
      {rule.waitsForAcceptance(one) ? <Accept one={one} /> : null}
      {rule.driftOf(one).length > 0 ? (
        <Act
          does={says.renewParagraph}
          size="small"
          input={input}
          confirm={t('reports.fromSheet', { number: one.sheetNumber })}
        />
      ) : null}
      <Act
        does={says.leaveOutParagraph}
        size="small"
        kind="danger"
        input={input}
        form={{
          note: <p className="mc-quiet">{t('reports.leaveOutAsk')}</p>,
          fields: <LineField name="reason" label={t('reports.omissionReason')} />,
        }}
      />
    </>
  )
}

/** The words to be changed, beside what becomes of the sheet's. */
function Edit({ one }: Of) {
  const t = useTexts()
  const { title, text, nature, responsibility } = one
  const problem = one.kind === 'problem'
  const labels = {
    title: t('reports.title'),
    text: t(problem ? 'reports.text' : 'reports.plainText'),
    nature: t('reports.nature'),
    responsibility: t('reports.responsibility'),
  }
  return (
    <ActForm
      does={says.wordParagraph}
      input={{ reportParagraph: one.id, version: one.version }}
      done={() => undefined}
      form={{
        initial: { title, text, nature, responsibility },
        labels,
        submit: t('reports.wordParagraph'),
        fields: (
          <div className="mc-paragraph-two">
            <div>
              <LineField name="title" label={labels.title} required={false} />
              <ProseField name="text" label={labels.text} rows={6} />
              {problem ? <ProseField name="nature" label={labels.nature} rows={2} /> : null}
              {problem ? <ProseField name="responsibility" label={labels.responsibility} rows={1} /> : null}
            </div>
            {problem ? (
              <div>
                <strong>{t('reports.difference')}</strong>
                <FollowingDifference one={one} />
              </div>
            ) : null}
          </div>
        ),
      }}
    />
  )
}

/** The difference from the sheet, after the picture that shows what was typed: who types on does not wait for it. */
function FollowingDifference({ one }: Of) {
  const written = useDeferredValue(useWritten())
  return <DifferenceOf one={one} written={written as says.Words} />
}

const DifferenceOf = memo(function DifferenceOf({ one, written }: Of & { written: says.Words }) {
  return <Difference before={rule.quotedBy(one)} after={{ ...one, ...written }} />
})

/** Every wording, each beside the one before. */
function Versions({ id }: { id: string }) {
  const t = useTexts()
  const [open, setOpen] = useState(false)
  const asked = useAsk(says.paragraphWordings, { reportParagraph: id }, { enabled: open })
  return (
    <>
      <Button size="small" type="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'reports.hideVersions' : 'reports.showVersions')}
      </Button>
      {open ? (
        <Asked of={asked}>
          {({ wordings, names }) => (
            <ol className="mc-versions-of">
              {wordings.map((one, n) => {
                const before = wordings[n + 1]
                return (
                  <li key={one.id}>
                    <span className="mc-quiet">
                      {t('reports.versionN', { n: one.wording })} · {names[one.by] ?? ''} · {t.day(one.onDay)}
                    </span>
                    {before ? <Difference before={before} after={one} /> : <Read one={{ ...one, kind: 'problem' }} />}
                  </li>
                )
              })}
            </ol>
          )}
        </Asked>
      ) : null}
    </>
  )
}

/** An opinion of a reviewer and the team's answer. */
export function OpinionOf({ one, names }: { one: says.PartOpinion; names: Readonly<Record<string, string>> }) {
  const t = useTexts()
  return (
    <blockquote className="mc-versions-of">
      <span className="mc-quiet">
        <State of="reports.verdict" is={one.verdict} tone={one.verdict === 'agree' ? 'good' : 'warn'} />{' '}
        {t(`reports.reviewer.${one.hat}`)} {names[one.by] ?? ''} {t.day(one.onDay)}
      </span>
      {one.comment ? <Prose text={one.comment} /> : null}
      {one.answeredOn === null ? null : (
        <div>
          <span className="mc-quiet">
            {t('reports.answer')} {one.answeredBy === null ? '' : (names[one.answeredBy] ?? '')} {t.day(one.answeredOn)}
          </span>
          <Prose text={one.answer} />
        </div>
      )}
    </blockquote>
  )
}
