import { useState } from 'react'
import {
  Act,
  asks,
  ChoiceField,
  LineField,
  newId,
  ProseField,
  useAsk,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import { Approve, useRoute } from '../../../registry/screens/parts/route.tsx'
import * as says from '../../contract.ts'
import * as rule from '../../rules.ts'
import { useChoices } from './choices.ts'
import { WordFields } from './register.tsx'

type Found = Awaited<ReturnType<typeof asks<typeof says.leadDoubles>>>
type Of = Readonly<{ lead: says.Lead; matter: says.LeadMatter | null }>

/** What may be done with a lead itself, by hat and state. */
export function LeadActs({ lead, matter, onSite, show }: Of & { onSite: boolean; show: (found: Found) => void }) {
  const on = { lead: lead.id, version: lead.version }
  const [opening, renew] = useState(newId)
  const t = useTexts()
  const up = useRoute('lead', lead.id, lead.state === 'approved' && lead.superior)
  return (
    <>
      <Act
        does={says.openLead}
        input={{ id: opening, lead: lead.id }}
        after={() => renew(newId())}
        kind={matter === null ? 'primary' : 'plain'}
        form={{
          id: `openLead-${lead.id}`,
          fields: <LineField name="purpose" label={t('transfers.purpose')} hint={t('transfers.purposeHint')} />,
        }}
      />
      {rule.mayConsult(lead.state) ? (
        <Act
          does={says.consultLead}
          input={{ ...on, open: !lead.inConsultation }}
          label={t(lead.inConsultation ? 'transfers.endConsultation' : 'transfers.consultLead')}
          confirm={t(lead.inConsultation ? 'transfers.endConsultationAsk' : 'transfers.consultAsk')}
        />
      ) : null}
      <Act
        does={says.giveLeadView}
        input={{ id: opening, lead: lead.id }}
        after={() => renew(newId())}
        unless={unread(matter)}
        form={{
          id: `giveLeadView-${lead.id}`,
          fields: <ProseField name="text" label={t('transfers.view')} rows={4} required />,
        }}
      />
      {matter && rule.openStates.some((state) => state === lead.state) ? <LookUp lead={lead} show={show} /> : null}
      {lead.state === 'registered' ? <Early lead={lead} matter={matter} onSite={onSite} /> : null}
      {lead.state === 'graded' ? <Review lead={lead} matter={matter} /> : null}
      {isUndecided(lead) ? (
        <Approve
          matter="lead"
          thing={lead.id}
          does={says.approveLead}
          kind="primary"
          input={on}
          unless={unread(matter) ?? rule.approve(lead, false, onSite, [], '', lead.registeredOn)}
          form={{
            id: `approveLead-${lead.id}`,
            initial: { raised: lead.raised },
            fields: <YesField name="raised" label={t('transfers.raised')} />,
          }}
        />
      ) : null}
      {lead.state === 'graded' || lead.state === 'reviewed' ? (
        <Act
          does={says.sendBackLead}
          input={on}
          form={{ id: `sendBackLead-${lead.id}`, fields: <LineField name="reason" label={t('transfers.reason')} /> }}
        />
      ) : null}
      {lead.state === 'merged' ? <Part lead={lead} matter={matter} /> : null}
      {lead.state === 'registered' || lead.state === 'graded' ? <Merge lead={lead} matter={matter} /> : null}
      {lead.state === 'approved' && lead.superior ? (
        <Act
          does={says.forwardLead}
          kind="primary"
          input={on}
          form={{
            id: `forwardLead-${lead.id}`,
            initial: { toName: up?.superior?.name ?? '' },
            fields: (
              <>
                <LineField name="toName" label={t('transfers.toName')} />
                <LineField name="reason" label={t('transfers.reason')} />
              </>
            ),
          }}
        />
      ) : null}
    </>
  )
}

/** Reviewed; an early one as soon as it is graded. */
export const isUndecided = ({ state, early }: says.Lead): boolean =>
  state === 'reviewed' || (state === 'graded' && early)

/** What the server says of whoever decides on what he has not read. */
const unread = (matter: says.LeadMatter | null) =>
  matter === null ? { refused: 'transfers.open-first', facts: {} } : undefined

function LookUp({ lead, show }: { lead: says.Lead; show: (found: Found) => void }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  return (
    <Act
      does={says.lookUpDoubles}
      input={{ id, lead: lead.id }}
      after={(touched) => {
        renew(newId())
        void asks(says.leadDoubles, { lookup: touched.id }).then(show)
      }}
      form={{
        id: `lookUpDoubles-${lead.id}`,
        note: t('transfers.doublesHint'),
        fields: <LineField name="purpose" label={t('transfers.purpose')} hint={t('transfers.purposeHint')} />,
      }}
    />
  )
}

/** Until the team's meeting has graded it. */
function Early({ lead, matter, onSite }: Of & { onSite: boolean }) {
  const t = useTexts()
  const choices = useChoices()
  const on = { lead: lead.id, version: lead.version }
  const words = matter && {
    ...{ nature: lead.nature, disciplineTag: lead.disciplineTag, objectName: matter.objectName },
    ...{ objectPost: matter.objectPost, objectLevel: matter.objectLevel, problem: matter.problem },
    aboutPersons: matter.aboutPersons,
  }
  return (
    <>
      <Act
        does={says.gradeLead}
        kind="primary"
        input={on}
        unless={unread(matter)}
        form={{
          id: `gradeLead-${lead.id}`,
          initial: { superior: false, early: false },
          fields: (values) => (
            <>
              <ChoiceField
                name="leadClass"
                label={t('transfers.leadClass')}
                choices={choices('leadClass', says.leadClasses)}
              />
              <LineField name="classReason" label={t('transfers.classReason')} />
              <YesField name="superior" label={t('transfers.superior')} hint={t('transfers.superiorHint')} />
              {onSite ? <YesField name="early" label={t('transfers.early')} hint={t('transfers.earlyHint')} /> : null}
              {values['early'] ? (
                <ProseField name="earlyReason" label={t('transfers.earlyReason')} rows={3} required />
              ) : null}
            </>
          ),
        }}
      />
      {words ? (
        <Act
          does={says.editLead}
          input={on}
          form={{ id: `editLead-${lead.id}`, initial: words, fields: <WordFields /> }}
        />
      ) : null}
      <Act
        does={says.setLeadAside}
        kind="danger"
        input={on}
        form={{ id: `setLeadAside-${lead.id}`, fields: <LineField name="reason" label={t('transfers.reason')} /> }}
      />
    </>
  )
}

function Review({ lead, matter }: Of) {
  const t = useTexts()
  const choices = useChoices()
  return (
    <Act
      does={says.reviewLead}
      kind="primary"
      input={{ lead: lead.id, version: lead.version }}
      unless={unread(matter)}
      form={{
        id: `reviewLead-${lead.id}`,
        initial: {
          ...{ nature: lead.nature, priority: lead.priority },
          ...{ toDiscipline: lead.toDiscipline, toOrganisation: lead.toOrganisation },
        },
        fields: (
          <>
            <ChoiceField name="nature" label={t('transfers.nature')} choices={choices('nature', says.natures)} />
            <YesField name="toDiscipline" label={t('transfers.toDiscipline')} />
            <YesField name="toOrganisation" label={t('transfers.toOrganisation')} />
            <YesField name="priority" label={t('transfers.priority')} />
          </>
        ),
      }}
    />
  )
}

function Merge({ lead, matter }: Of) {
  const t = useTexts()
  const asked = useAsk(says.leads, { size: 200, state: rule.openStates.join(',') })
  const others = (asked.data?.rows ?? []).filter(({ id }) => id !== lead.id)
  return (
    <Act
      does={says.mergeLead}
      input={{ lead: lead.id, version: lead.version }}
      unless={unread(matter)}
      form={{
        id: `mergeLead-${lead.id}`,
        fields: (
          <>
            <ChoiceField
              name="into"
              label={t('transfers.into')}
              choices={others.map((one) => ({ value: one.id, label: `${one.number} ${one.unitName}` }))}
            />
            <LineField name="reason" label={t('transfers.reason')} />
          </>
        ),
      }}
    />
  )
}

function Part({ lead, matter }: Of) {
  const t = useTexts()
  return (
    <Act
      does={says.partLead}
      input={{ lead: lead.id, version: lead.version }}
      unless={unread(matter)}
      form={{ id: `partLead-${lead.id}`, fields: <LineField name="reason" label={t('transfers.reason')} /> }}
    />
  )
}
