import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  NumberField,
  ProseField,
  today,
  useMe,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import * as says from '../../contract.ts'
import * as rule from '../../rules/transfers.ts'
import { useChoices } from './choices.ts'
import { OutcomeFields } from './outcome.tsx'

type Of = Readonly<{ transfer: says.LeadTransfer; lead: says.Lead; open: boolean; onSite: boolean }>

/** What may be done with one package, by hat and state. */
export function TransferActs({ transfer, lead, open, onSite }: Of) {
  const me = useMe()
  const t = useTexts()
  const on = { leadTransfer: transfer.id, version: transfer.version }
  const counted = <NumberField name="pages" label={t('transfers.pagesAgain')} min={1} max={99_999} />
  return (
    <div className="mc-transfers-acts">
      {transfer.state === 'sealed' ? (
        <Act
          does={says.handOverPackage}
          kind="primary"
          confirm
          input={on}
          unless={rule.handOver(transfer, lead, onSite, me.person, transfer.sealedOn)}
        />
      ) : null}
      {transfer.state === 'sent' ? (
        <Act
          does={says.receivePackage}
          kind="primary"
          input={on}
          form={{ id: `receive-${transfer.id}`, fields: counted }}
        />
      ) : null}
      {transfer.state === 'received' ? <Opinion transfer={transfer} open={open} /> : null}
      {transfer.state === 'sent' || transfer.state === 'received' ? <Return transfer={transfer} /> : null}
      {transfer.state === 'handling' ? <Answer transfer={transfer} open={open} /> : null}
      {transfer.state === 'fedBack' && transfer.finding === 'unfounded' && transfer.clarifiedOn === null ? (
        <Clarify transfer={transfer} />
      ) : null}
      {rule.isOverdue(transfer, today()) ? <Urge transfer={transfer} /> : null}
    </div>
  )
}

type One = Readonly<{ transfer: says.LeadTransfer }>
type Opened = One & Readonly<{ open: boolean }>

/** An id of what is written, new after each time; and what every act on the package is given. */
function useWriting(transfer: says.LeadTransfer) {
  const [id, renew] = useState(newId)
  return { input: { leadTransfer: transfer.id, version: transfer.version, id }, after: () => renew(newId()) }
}

const unread = (open: boolean) => (open ? undefined : { refused: 'transfers.open-first', facts: {} })

function Opinion({ transfer, open }: Opened) {
  const t = useTexts()
  const choices = useChoices()
  const ways = says.leadWays.filter((way) => (way === 'organisational') === (transfer.receiver === 'organisation'))
  return (
    <Act
      does={says.giveOpinion}
      kind="primary"
      {...useWriting(transfer)}
      unless={unread(open)}
      form={{
        id: `opinion-${transfer.id}`,
        initial: ways.length === 1 ? { way: ways[0] } : {},
        fields: (
          <>
            <ChoiceField name="way" label={t('transfers.way')} choices={choices('way', ways)} />
            <ProseField name="text" label={t('transfers.opinionText')} rows={5} required />
          </>
        ),
      }}
    />
  )
}

function Return({ transfer }: One) {
  const t = useTexts()
  const choices = useChoices()
  return (
    <Act
      does={says.returnPackage}
      kind="danger"
      {...useWriting(transfer)}
      form={{
        id: `return-${transfer.id}`,
        fields: (
          <>
            <ChoiceField
              name="kind"
              label={t('transfers.returnKind')}
              choices={choices('returnKind', says.returnKinds)}
            />
            <LineField name="reason" label={t('transfers.reason')} />
          </>
        ),
      }}
    />
  )
}

function Answer({ transfer, open }: Opened) {
  const t = useTexts()
  const choices = useChoices()
  return (
    <>
      <Act
        does={says.feedBackResult}
        kind="primary"
        {...useWriting(transfer)}
        unless={unread(open)}
        form={{
          id: `result-${transfer.id}`,
          note: t('transfers.reviewsHint'),
          fields: (
            <>
              <ChoiceField
                name="finding"
                label={t('transfers.finding')}
                choices={choices('finding', says.leadFindings)}
              />
              <ProseField name="text" label={t('transfers.resultText')} rows={5} required />
              <ProseField name="direct" label={t('transfers.direct')} rows={3} />
              <ProseField name="leadership" label={t('transfers.leadership')} rows={3} />
              <OutcomeFields />
            </>
          ),
        }}
      />
      {transfer.explainedOn === null ? (
        <Act
          does={says.explainDelay}
          {...useWriting(transfer)}
          form={{
            id: `explain-${transfer.id}`,
            fields: (
              <>
                <ProseField name="text" label={t('transfers.explanation')} rows={3} required />
                <DayField name="expectedOn" label={t('transfers.expectedOn')} earliest={today()} />
              </>
            ),
          }}
        />
      ) : null}
    </>
  )
}

function Clarify({ transfer }: One) {
  const t = useTexts()
  return (
    <Act
      does={says.clarify}
      kind="primary"
      {...useWriting(transfer)}
      form={{
        id: `clarify-${transfer.id}`,
        initial: { slander: false },
        fields: (
          <>
            <ProseField name="text" label={t('transfers.clarification')} rows={4} required />
            <YesField name="slander" label={t('transfers.slander')} />
          </>
        ),
      }}
    />
  )
}

function Urge({ transfer }: One) {
  const t = useTexts()
  const field = (label: string) => <ProseField name="text" label={t(label)} rows={3} required />
  return (
    <>
      <Act
        does={says.urgeTransfer}
        {...useWriting(transfer)}
        unless={rule.urge(transfer, today(), null)}
        form={{ id: `urge-${transfer.id}`, fields: field('transfers.urgingText') }}
      />
      <Act
        does={says.escalateTransfer}
        kind="danger"
        {...useWriting(transfer)}
        unless={rule.escalate(transfer, today())}
        form={{ id: `escalate-${transfer.id}`, fields: field('transfers.escalationText') }}
      />
    </>
  )
}

/** Seals a package for a receiver that has none; the pages are those of the list unless counted otherwise. */
export function Seal({
  lead,
  transfers,
  pages,
}: {
  lead: says.Lead
  transfers: readonly says.LeadTransfer[]
  pages: number[]
}) {
  const t = useTexts()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  const live = rule.liveOf(transfers).map(({ receiver }) => receiver)
  const left = rule.plannedFor(lead).filter((one) => !live.includes(one))
  if (lead.state !== 'approved' || lead.superior || left.length === 0) return null
  const listed = pages.reduce((sum, one) => sum + one, 0)
  return (
    <Act
      does={says.sealPackage}
      kind="primary"
      input={{ id, lead: lead.id, version: lead.version }}
      after={() => renew(newId())}
      form={{
        id: `seal-${lead.id}`,
        initial: { ...(left.length === 1 ? { receiver: left[0] } : {}), ...(listed > 0 ? { pages: listed } : {}) },
        fields: (
          <>
            <ChoiceField name="receiver" label={t('transfers.receiver')} choices={choices('receiver', left)} />
            <NumberField
              name="pages"
              label={t('transfers.pages')}
              hint={t('transfers.pagesHint')}
              min={1}
              max={99_999}
            />
          </>
        ),
      }}
    />
  )
}
