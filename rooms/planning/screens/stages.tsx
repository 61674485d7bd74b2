import {
  Act,
  Asked,
  ChoiceField,
  Days,
  Page,
  Prose,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import * as says from '../contract.ts'
import { signFor, tallyOf } from '../rules/stages.ts'
import { useNewId } from './parts/new-id.ts'
import './planning.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof says.stagesOf>>['data']>
type Names = Given['names']

/** The six stages of one inspection (S1-08): what was done on what ground, what was not and why, and what the leader signed for. */
export default function Stages() {
  const t = useTexts()
  const { inspection } = useAt<'inspection'>()
  const asked = useAsk(says.stagesOf, { inspection })
  return (
    <Asked of={asked}>
      {({ inspection: unit, kind, stages, stageSet, names }) => (
        <Page
          title={t('planning.stagesOf', { name: unit.name })}
          back={{ to: `/inspections/${unit.id}`, label: unit.name }}
          printable
        >
          <p className="mc-quiet">
            {t('planning.stagesSay', { kind: t(`planning.kind.${kind}`) })}{' '}
            <To to="/stage-lists">{t('planning.stageLists')}</To>
          </p>
          {stageSet === '' ? null : <p>{t('planning.stagesInTurn', { name: stageSet })}</p>}
          {stages.map((one) => (
            <Section key={one.stage} title={t(`planning.stage.${one.stage}`)}>
              {one.check === null && one.leftOut ? (
                <p className="mc-quiet">{t('planning.stageLeftOut')}</p>
              ) : one.check === null ? (
                <NotBegun inspection={unit.id} stage={one.stage} listed={one.listed} />
              ) : (
                <OneStage check={one.check} names={names} />
              )}
            </Section>
          ))}
        </Page>
      )}
    </Asked>
  )
}

function NotBegun({ inspection, stage, listed }: { inspection: string; stage: says.Stage; listed: number }) {
  const t = useTexts()
  const [id, renew] = useNewId()
  if (listed === 0) return <p className="mc-quiet">{t('planning.noListOfStage')}</p>
  return (
    <>
      <p className="mc-quiet">{t('planning.stageNotBegun', { count: listed })}</p>
      <Act does={says.beginStage} input={{ id, inspection, stage }} after={renew} />
    </>
  )
}

function OneStage({ check, names }: { check: says.StageCheck; names: Names }) {
  const t = useTexts()
  const me = useMe()
  const input = { stageCheck: check.id, version: check.version }
  const open = check.state === 'open'
  return (
    <>
      <p className="mc-plan-line">
        <State of="planning.stageCheck" is={check.state} tone={open ? 'going' : 'good'} />
        <span>{t('planning.stageTally', tallyOf(check))}</span>
      </p>
      <ol className="mc-stage-items">
        {check.items.map((item, n) => (
          <li key={item.text}>
            <span>{item.text}</span>{' '}
            <strong>{t(item.mark === null ? 'planning.mark.waiting' : `planning.mark.${item.mark}`)}</strong>{' '}
            {item.by === null ? null : (
              <span className="mc-quiet">
                {names[item.by] ?? ''} <Days day={item.onDay} />
              </span>
            )}
            {item.evidence === '' ? null : <Prose text={item.evidence} />}
            {open ? <Mark check={check} place={n + 1} item={item} /> : null}
          </li>
        ))}
      </ol>
      {open ? (
        <Act
          does={says.signStage}
          kind="primary"
          input={input}
          unless={signFor(check, '', me.person, today())}
          form={{
            id: `signStage ${check.id}`,
            fields: <ProseField name="result" label={t('planning.stageResult')} hint={t('planning.stageResultHint')} />,
          }}
        />
      ) : (
        <p>
          {t('planning.stageSignedBy', { name: names[check.signedBy ?? ''] ?? '', day: t.day(check.signedOn) })}
          {t.colon}
          {check.result}
        </p>
      )}
    </>
  )
}

function Mark({ check, place, item }: { check: says.StageCheck; place: number; item: says.StageItem }) {
  const t = useTexts()
  return (
    <Act
      does={says.markStageItem}
      size="small"
      kind="link"
      input={{ stageCheck: check.id, version: check.version, place }}
      form={{
        id: `markStageItem ${check.id} ${place}`,
        note: <p>{item.text}</p>,
        initial: { evidence: item.evidence, ...(item.mark === null ? {} : { mark: item.mark }) },
        fields: (
          <>
            <ChoiceField
              name="mark"
              label={t('planning.mark')}
              choices={says.marks.map((value) => ({ value, label: t(`planning.mark.${value}`) }))}
            />
            <ProseField
              name="evidence"
              label={t('planning.stageEvidence')}
              hint={t('planning.stageEvidenceHint')}
              rows={3}
            />
          </>
        ),
      }}
    />
  )
}
