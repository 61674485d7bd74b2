import { Button } from 'antd'
import { useState } from 'react'
import { Asked, Days, Facts, Prose, Section, State, useAsk, useTexts } from '../../../../core/web/index.ts'
import {
  type Exhibit,
  type Revision,
  revisionDifference,
  type SheetState,
  sheetStates,
  signedSheet,
  textFields,
  type Verdict,
} from '../../contract.ts'
import { Pieces } from './evidence.tsx'
import { useWording } from './wording.ts'

type Names = Readonly<Record<string, string>>

/** Steps at which one agrees or does not; at the others something is done, with its reason. */
const opinions: readonly Verdict['step'][] = ['check', 'sign', 'factCheck', 'meeting', 'route']

/** What was said of the sheet at each step, in order. */
export function Verdicts({ verdicts, names }: { verdicts: readonly Verdict[]; names: Names }) {
  const t = useTexts()
  return (
    <Section title={t('findings.section.verdicts')}>
      {verdicts.length === 0 ? <p className="mc-quiet">{t('findings.noVerdicts')}</p> : null}
      <ol className="mc-verdicts">
        {verdicts.map((one) => (
          <li key={one.id}>
            <div className="mc-piece-head">
              <strong>{t(`findings.step.${one.step}`)}</strong>
              {opinions.includes(one.step) ? (
                <span className={`mc-state mc-state-${one.passed ? 'good' : 'warn'}`}>
                  {t(one.passed ? 'findings.passed' : 'findings.notPassed')}
                </span>
              ) : null}
              <span>{names[one.by] ?? ''}</span>
              <Days day={one.onDay} />
              <span className="mc-quiet">{t('findings.version', { n: one.revision })}</span>
            </div>
            {one.comment ? <Prose text={one.comment} /> : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Signed versions, each to be opened and compared with the one before or with the text as it stands. */
export function Versions({ sheet, state }: { sheet: string; state: SheetState | null }) {
  const t = useTexts()
  const asked = useAsk(signedSheet, { sheet })
  return (
    <Section title={t('findings.section.revisions')}>
      <Asked of={asked}>
        {({ revisions, exhibits, names }) => (
          <ol className="mc-versions">
            {revisions.map((one, n) => (
              <OneVersion
                key={one.id}
                revision={one}
                exhibits={exhibits.filter((piece) => piece.revision === one.revision)}
                names={names}
                before={revisions[n + 1]?.revision}
                changing={n === 0 && state !== null && sheetStates.indexOf(state) < sheetStates.indexOf('signed')}
                open={state === null && n === 0}
              />
            ))}
          </ol>
        )}
      </Asked>
    </Section>
  )
}

function OneVersion(props: {
  revision: Revision
  exhibits: readonly Exhibit[]
  names: Names
  before: number | undefined
  changing: boolean
  open: boolean
}) {
  const t = useTexts()
  const { revision: one, names, before } = props
  const [open, setOpen] = useState(props.open)
  const [compared, setCompared] = useState<'before' | 'now' | null>(null)
  return (
    <li>
      <div className="mc-piece-head">
        <strong>{t('findings.version', { n: one.revision })}</strong>
        <State of="findings" is={one.onPaper ? 'onPaper' : 'inSystem'} tone="good" />
        <span>{names[one.signedBy] ?? ''}</span>
        <Days day={one.signedOn} />
      </div>
      <code className="mc-hash">{one.hash}</code>
      <span className="mc-open-acts">
        <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'core.close' : 'documents.open')}
        </Button>
        {before === undefined ? null : (
          <Button
            size="small"
            aria-expanded={compared === 'before'}
            onClick={() => setCompared(compared === 'before' ? null : 'before')}
          >
            {t('findings.difference', { from: before })}
          </Button>
        )}
        {props.changing ? (
          <Button
            size="small"
            aria-expanded={compared === 'now'}
            onClick={() => setCompared(compared === 'now' ? null : 'now')}
          >
            {t('findings.differenceNow', { from: one.revision })}
          </Button>
        ) : null}
      </span>
      {open ? <Content revision={one} exhibits={props.exhibits} /> : null}
      {compared === 'before' && before !== undefined ? (
        <Difference sheet={one.sheet} from={before} to={one.revision} />
      ) : null}
      {compared === 'now' ? <Difference sheet={one.sheet} from={one.revision} /> : null}
    </li>
  )
}

function Content({ revision, exhibits }: { revision: Revision; exhibits: readonly Exhibit[] }) {
  const t = useTexts()
  const word = useWording()
  return (
    <>
      <Facts
        facts={textFields
          .filter((field) => revision.content[field])
          .map((field) => ({
            label: t(`findings.${field}`),
            value: <Prose text={word(field, revision.content[field] ?? '')} />,
            wide: true,
          }))}
      />
      <Pieces pieces={exhibits} />
    </>
  )
}

/** Field by field, before and after, side by side. */
function Difference(props: { sheet: string; from: number; to?: number }) {
  const t = useTexts()
  const word = useWording()
  const asked = useAsk(revisionDifference, props)
  return (
    <Asked of={asked}>
      {({ fields, evidenceAdded, evidenceRemoved }) => (
        <div>
          {fields.length === 0 ? <p className="mc-quiet">{t('findings.noDifference')}</p> : null}
          {fields.map((one) => (
            <div key={one.field} className="mc-stale">
              <strong>{t(`findings.${one.field}`)}</strong>
              <section>
                <h4>{t('findings.before', { n: props.from })}</h4>
                <Prose text={word(one.field, one.old)} />
              </section>
              <section>
                <h4>{props.to ? t('findings.before', { n: props.to }) : t('findings.after')}</h4>
                <Prose text={word(one.field, one.new)} />
              </section>
            </div>
          ))}
          <Facts
            facts={[
              evidenceAdded.length > 0 && {
                label: t('findings.evidenceAdded'),
                value: evidenceAdded.join(t.semicolon),
                wide: true,
              },
              evidenceRemoved.length > 0 && {
                label: t('findings.evidenceRemoved'),
                value: evidenceRemoved.join(t.semicolon),
                wide: true,
              },
            ]}
          />
        </div>
      )}
    </Asked>
  )
}
