import { useState } from 'react'
import { team } from '../../../core/pure/hats.ts'
import { isRefusal, refuse } from '../../../core/pure/refusal.ts'
import {
  Act,
  Asked,
  ChoiceField,
  Days,
  type Fact,
  Fetched,
  LineField,
  newId,
  Page,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import {
  acceptances,
  acceptReferral,
  acknowledgeReferral,
  answerKinds,
  answerTip,
  closeTip,
  openTip,
  type Referral,
  releaseTip,
  instructTip,
  retriageTip,
  type Tip,
  tipSheet,
} from '../contract.ts'
import { mayDestroy } from '../rules/destroying.ts'
import { receiverOf } from '../rules/referrals.ts'
import { mayScan } from '../rules/scans.ts'
import { close, instruct, mayOpen, release, retriage } from '../rules.ts'
import { TipWork } from './parts/checks.tsx'
import { Content } from './parts/content.tsx'
import { ProposeDestruction } from './parts/destroy.tsx'
import { AddScans } from './parts/scans.tsx'
import { openingTones, tipTones } from './parts/tones.ts'
import { Triage } from './parts/triage.tsx'
import './parts/tips.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

type Given = NonNullable<ReturnType<typeof useAsk<typeof tipSheet>>['data']>

/** One tip: where it stands and what is due; what it says only while one has it open. */
export default function OneTip() {
  const t = useTexts()
  const { tip: id } = useAt<'tip'>()
  const { hat } = useMe()
  const asked = useAsk(tipSheet, { tip: id }, { every: 60_000 })
  return (
    <Asked of={asked}>
      {(page) => (
        <Page
          title={page.tip.number}
          state={<State of="tips.tip" is={page.tip.state} tone={tipTones[page.tip.state]} />}
          back={{ to: '/tips', label: t('tips.tips') }}
          about={page.tip.id}
          acts={<Acts tip={page.tip} destroyed={page.destroyedOn !== null} />}
          facts={factsOf(t, page)}
        >
          <Content
            tip={page.tip.id}
            openUntil={page.openUntil}
            version={page.tip.version}
            destroyedOn={page.destroyedOn}
          />
          {page.tip.withTeam && (team as readonly string[]).includes(hat) ? <TipWork tip={page.tip.id} /> : null}
          <Scans tip={page.tip} />
          <Referrals page={page} />
          <Records page={page} />
          <Prints kinds={['tip', 'tipOutcome']} about={page.tip.id} />
        </Page>
      )}
    </Asked>
  )
}

/** Where the office puts the scan of a letter it entered. */
function Scans({ tip }: { tip: Tip }) {
  const t = useTexts()
  if (useMe().hat !== 'office' || isRefusal(mayScan(tip, 0))) return null
  return (
    <Section title={t('tips.scans')}>
      <AddScans tip={tip.id} />
    </Section>
  )
}

function Acts({ tip, destroyed }: { tip: Tip; destroyed: boolean }) {
  const t = useTexts()
  const me = useMe()
  const [reading, renewReading] = useState(newId)
  const [answering, renewAnswering] = useState(newId)
  const on = { tip: tip.id, version: tip.version }
  return (
    <>
      <Act
        does={openTip}
        input={{ id: reading, tip: tip.id }}
        unless={destroyed ? refuse('tips.key-destroyed') : mayOpen(tip, me.person)}
        after={() => renewReading(newId())}
        form={{
          id: `openTip-${tip.id}`,
          fields: <LineField name="purpose" label={t('tips.purpose')} hint={t('tips.openAsk')} />,
        }}
      />
      {tip.state === 'held' ? <Act does={releaseTip} kind="primary" input={on} unless={release(tip)} /> : null}
      {tip.state === 'received' && me.hat === 'office' ? <Triage tip={tip} /> : null}
      {tip.state === 'held' || destroyed ? null : (
        <Act
          does={answerTip}
          input={{ ...on, id: answering }}
          after={() => renewAnswering(newId())}
          form={{
            id: `answerTip-${tip.id}`,
            initial: { kind: tip.state === 'closed' ? 'result' : tip.named && !tip.toldOn ? 'accepted' : 'answer' },
            fields: (
              <>
                <ChoiceField
                  name="kind"
                  label={t('tips.next')}
                  choices={answerKinds.map((value) => ({ value, label: t(`tips.kind.${value}`) }))}
                />
                <ProseField name="text" label={t('tips.answerText')} hint={t('tips.answerHint')} rows={5} required />
              </>
            ),
          }}
        />
      )}
      {['inScope', 'immediate', 'referred', 'forwarded', 'merged'].includes(tip.state) ? (
        <Act
          does={retriageTip}
          input={on}
          unless={retriage(tip, '')}
          form={{ id: `retriageTip-${tip.id}`, fields: <LineField name="reason" label={t('tips.reason')} /> }}
        />
      ) : null}
      {['inScope', 'immediate', 'referred', 'forwarded'].includes(tip.state) ? (
        <Act
          does={instructTip}
          input={on}
          unless={instruct(tip, '', me.person, tip.receivedOn)}
          form={{
            id: `instructTip-${tip.id}`,
            initial: { instruction: tip.instruction },
            fields: <ProseField name="instruction" label={t('tips.instruction')} rows={3} required />,
          }}
        />
      ) : null}
      {['inScope', 'immediate', 'referred', 'forwarded'].includes(tip.state) ? (
        <Act
          does={closeTip}
          input={on}
          unless={close(tip, '', tip.receivedOn, null)}
          form={{ id: `closeTip-${tip.id}`, fields: <LineField name="outcome" label={t('tips.outcome')} /> }}
        />
      ) : null}
      {tip.state === 'closed' && !destroyed ? (
        <ProposeDestruction tip={tip.id} unless={mayDestroy(tip, false)} />
      ) : null}
    </>
  )
}

function factsOf(t: ReturnType<typeof useTexts>, { tip, unitName, names, merged }: Given): Fact[] {
  const people = (ids: readonly (string | null)[]) =>
    ids.flatMap((id) => (id === null ? [] : [names[id] ?? '—'])).join(t.pause)
  return [
    { label: t('tips.unit'), value: tip.inspection ? <To to={`/inspections/${tip.inspection}`}>{unitName}</To> : '—' },
    { label: t('tips.channel'), value: t(`tips.channel.${tip.channel}`) },
    { label: t('tips.against'), value: t(`tips.against.${tip.against}`) },
    { label: t('tips.named'), value: t(tip.named ? 'tips.named' : 'tips.anonymous') },
    { label: t('tips.receivedOn'), value: <Days day={tip.receivedOn} /> },
    tip.receivedWith !== null && { label: t('tips.with'), value: people([tip.receivedBy, tip.receivedWith]) },
    tip.discipline !== '' && { label: t('tips.discipline'), value: t(`tips.discipline.${tip.discipline}`) },
    tip.instruction !== '' && {
      label: t('tips.instruction'),
      value: `${tip.instruction}${t.aside(`${people([tip.instructedBy])} ${t.day(tip.instructedOn ?? '')}`)}`,
      wide: true,
    },
    tip.triagedOn === null && { label: t('tips.forwardBy'), value: <Days day={tip.forwardBy} due /> },
    tip.tellBy !== null && {
      label: t('tips.tellBy'),
      value: <Days day={tip.tellBy} due={tip.toldOn === null} done={tip.toldOn !== null} />,
    },
    tip.toldOn !== null && { label: t('tips.toldOn'), value: <Days day={tip.toldOn} /> },
    tip.triagedOn !== null && { label: t('tips.triagedOn'), value: <Days day={tip.triagedOn} /> },
    tip.reason !== '' && { label: t('tips.reason'), value: tip.reason, wide: true },
    tip.aboutPersons.length > 0 && { label: t('tips.aboutPersons'), value: people(tip.aboutPersons), wide: true },
    tip.mergedInto !== null && {
      label: t('tips.into'),
      value: <To to={`/tips/${tip.mergedInto}`}>{t('tips.tip')}</To>,
    },
    merged.length > 0 && {
      label: t('tips.mergedHere'),
      value: merged.map((one) => (
        <span key={one.id}>
          <To to={`/tips/${one.id}`}>{one.number}</To>{' '}
        </span>
      )),
    },
    tip.closedOn !== null && { label: t('tips.closedOn'), value: <Days day={tip.closedOn} /> },
    tip.outcome !== '' && { label: t('tips.outcome'), value: tip.outcome, wide: true },
    tip.resultBy !== null && {
      label: t('tips.resultBy'),
      value: <Days day={tip.resultBy} due={tip.resultToldOn === null} done={tip.resultToldOn !== null} />,
    },
    tip.resultToldOn !== null && { label: t('tips.resultToldOn'), value: <Days day={tip.resultToldOn} /> },
    { label: t('tips.hash'), value: <code className="mc-hash">{tip.hash}</code>, wide: true },
  ]
}

function Referrals({ page: { referrals, openUntil } }: { page: Given }) {
  const t = useTexts()
  if (referrals.length === 0) return null
  return (
    <Section title={t('tips.referrals')}>
      <ul>
        {referrals.map((one) => (
          <li key={one.id}>
            {t.day(one.onDay)} {t(`tips.kind.${one.kind}`)} {one.toName}
            {t.colon}
            {one.reason}
            {one.reportBy ? (
              <>
                {' '}
                {t('tips.reportBy')} <Days day={one.reportBy} due={one.receiptOn === null} />
              </>
            ) : null}
            <Acceptance one={one} />
            {one.receiptOn ? (
              <p>
                {t('tips.receipt')} {t.day(one.receiptOn)}
                {t.colon}
                {one.receipt}
              </p>
            ) : (
              <Act
                does={acknowledgeReferral}
                kind="link"
                input={{ referral: one.id, version: one.version }}
                form={{ id: `acknowledge-${one.id}`, fields: <LineField name="receipt" label={t('tips.receipt')} /> }}
              />
            )}
            {one.recipient !== '' && openUntil !== null ? (
              <Fetched url={`/api/tip-referrals/${one.id}/package`}>{t('tips.package')}</Fetched>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Whether a forwarded tip was accepted or passed on, by when it is to be (T24), and the act of who received it. */
function Acceptance({ one }: { one: Referral }) {
  const t = useTexts()
  const me = useMe()
  if (one.acceptedOn !== null) {
    return (
      <p>
        {t(`tips.accepted.${one.accepted}`)} {one.passedTo} {t.day(one.acceptedOn)}
      </p>
    )
  }
  if (one.acceptBy === null || one.receiptOn !== null) return null
  return (
    <p>
      {t('tips.acceptBy')} <Days day={one.acceptBy} due />
      {receiverOf(one.kind) === me.hat ? (
        <Act
          does={acceptReferral}
          kind="link"
          input={{ referral: one.id, version: one.version }}
          form={{
            id: `accept-${one.id}`,
            initial: { accepted: 'accepted', passedTo: '' },
            fields: (values) => (
              <>
                <ChoiceField
                  name="accepted"
                  label={t('tips.accepted')}
                  choices={acceptances.map((value) => ({ value, label: t(`tips.accepted.${value}`) }))}
                />
                {values['accepted'] === 'passedOn' ? (
                  <LineField name="passedTo" label={t('tips.passedTo')} hint={t('tips.passedToHint')} />
                ) : null}
              </>
            ),
          }}
        />
      ) : null}
    </p>
  )
}

function Records({ page: { readings, openings, names } }: { page: Given }) {
  const t = useTexts()
  return (
    <>
      {openings.length > 0 ? (
        <Section title={t('tips.openings')}>
          <ul>
            {openings.map((one) => (
              <li key={one.id}>
                {t.day(one.askedOn)} {names[one.askedBy] ?? '—'}
                {t.colon}
                {one.purpose} <State of="tips.opening" is={one.state} tone={openingTones[one.state]} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={t('tips.readings')}>
        {readings.length === 0 ? <p className="mc-quiet">{t('tips.noReadings')}</p> : null}
        <ul>
          {readings.map((one) => (
            <li key={one.id}>
              {t.day(one.openedOn)} {names[one.openedBy] ?? '—'}
              {t.colon}
              {one.purpose}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
