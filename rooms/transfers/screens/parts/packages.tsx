import { Days, Prose, Section, State, To, type useAsk, useMe, useTexts } from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import { dueOf } from '../../rules/transfers.ts'
import { transferTones } from './choices.ts'
import { Inquiries } from './inquiries.tsx'
import { Outcome } from './outcome.tsx'
import { Seal, TransferActs } from './transfer-acts.tsx'

type Given = NonNullable<ReturnType<typeof useAsk<typeof says.leadPage>>['data']>

/** A thing said of a lead under its label; nothing where it was not said. */
export function Said({ label, text }: { label: string; text: string }) {
  return text === '' ? null : (
    <div>
      <strong>{label}</strong>
      <Prose text={text} />
    </div>
  )
}

/** 移交情况: the packages of a lead, what is due of each, what was answered, and what may be done with it. */
export function Transfers({ page }: { page: Given }) {
  const t = useTexts()
  const { hat } = useMe()
  const { lead, transfers, enclosures, matter, onSite } = page
  const prints = (says.transferLetter.of as readonly string[]).includes(hat)
  return (
    <Section
      title={t('transfers.transfers')}
      acts={<Seal lead={lead} transfers={transfers} pages={enclosures.map((one) => one.pages)} />}
    >
      {transfers.length === 0 ? <p>{t('transfers.noTransfersYet')}</p> : null}
      <ul className="mc-transfers-list">
        {transfers.map((one) => (
          <li key={one.id}>
            <span className="mc-transfers-head">
              {prints ? <To to={`/lead-transfers/${one.id}/letter`}>{one.number}</To> : one.number}
              <strong>{t(`transfers.receiver.${one.receiver}`)}</strong>
              <State of="transfers.leadTransfer" is={one.state} tone={transferTones[one.state]} />
              {one.way === '' ? null : <span>{t(`transfers.way.${one.way}`)}</span>}
              {one.finding === '' ? null : <span>{t(`transfers.finding.${one.finding}`)}</span>}
            </span>
            <TransferDays one={one} names={page.names} />
            <Written page={page} transfer={one} />
            <Inquiries transfer={one} inquiries={page.inquiries} />
            <Outcome transfer={one} outcomes={page.outcomes} />
            <TransferActs transfer={one} lead={lead} open={matter !== null} onSite={onSite} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Who did what on which day, and what is due. */
function TransferDays({ one, names }: { one: says.LeadTransfer; names: Given['names'] }) {
  const t = useTexts()
  const steps = [
    ['sealedBy', one.sealedBy, one.sealedOn],
    ['handedBy', one.handedBy, one.handedOn],
    ['receivedBy', one.receivedBy, one.receivedOn],
  ] as const
  const due = dueOf(one)
  return (
    <p className="mc-transfers-days">
      {steps.map(([label, by, on]) =>
        by === null ? null : (
          <span key={label}>
            {t(`transfers.${label}`)} {names[by] ?? '—'} <Days day={on} />
          </span>
        ),
      )}
      {due === null ? null : (
        <span>
          {t(one.state === 'received' ? 'transfers.opinionDue' : 'transfers.resultDue')} <Days day={due} due />
        </span>
      )}
      {one.clarifiedOn === null ? null : (
        <span>
          {t('transfers.clarifiedOn')} <Days day={one.clarifiedOn} />
        </span>
      )}
    </p>
  )
}

/** What the receiver wrote, while the lead is open; and what the office asked for. */
function Written({ page, transfer }: { page: Given; transfer: says.LeadTransfer }) {
  const t = useTexts()
  // On one day the opinion comes before the result, and the result before 澄清正名.
  const step = (one: Given['handlings'][number]) => says.handlingKinds.indexOf(one.kind)
  const answers = page.handlings
    .filter((one) => one.transfer === transfer.id)
    .toSorted((a, b) => a.onDay.localeCompare(b.onDay) || step(a) - step(b))
  const urgings = page.urgings.filter((one) => one.transfer === transfer.id)
  return (
    <>
      {urgings.map((one) => (
        <p key={one.id} className="mc-transfers-said">
          {t(`transfers.step.${one.step}`)} {one.number} {t.day(one.onDay)}
          {t.colon}
          {one.text}
        </p>
      ))}
      {answers.map((one) => (
        <div key={one.id}>
          <strong>
            {t(`transfers.kind.${one.kind}`)} {t.day(one.onDay)}
          </strong>
          <p className="mc-transfers-said">{one.text}</p>
          {one.direct === '' ? null : <Said label={t('transfers.direct')} text={one.direct} />}
          {one.leadership === '' ? null : <Said label={t('transfers.leadership')} text={one.leadership} />}
          {one.slander ? <p>{t('transfers.slander')}</p> : null}
        </div>
      ))}
    </>
  )
}
