import { Alert } from 'antd'
import { useState } from 'react'
import {
  Act,
  Asked,
  type asks,
  ChoiceField,
  Days,
  type Fact,
  LineField,
  NumberField,
  newId,
  Page,
  Prose,
  Section,
  State,
  sayInstant,
  To,
  useAsk,
  useAt,
  useTexts,
} from '../../../core/web/index.ts'
import { Approval } from '../../registry/screens/parts/route.tsx'
import * as says from '../contract.ts'
import { close, mayEnclose } from '../rules.ts'
import { liveOf } from '../rules/transfers.ts'
import { leadTones, useChoices } from './parts/choices.ts'
import { isUndecided, LeadActs } from './parts/lead-acts.tsx'
import { Said, Transfers } from './parts/packages.tsx'
import './parts/transfers.css'

type Given = NonNullable<ReturnType<typeof useAsk<typeof says.leadPage>>['data']>
type Found = Awaited<ReturnType<typeof asks<typeof says.leadDoubles>>>

/** One lead: where it stands, its packages and what is due; whom and what it is about only while one has it open. */
export default function OneLead() {
  const t = useTexts()
  const { lead: id } = useAt<'lead'>()
  const [found, setFound] = useState<Found | null>(null)
  const asked = useAsk(says.leadPage, { lead: id }, { every: 60_000 })
  return (
    <Asked of={asked}>
      {(page) => (
        <Page
          title={page.lead.number}
          state={<State of="transfers.lead" is={page.lead.state} tone={leadTones[page.lead.state]} />}
          back={{ to: '/leads', label: t('transfers.leads') }}
          about={page.lead.id}
          also={page.transfers.map(({ id }) => id)}
          acts={
            <>
              <LeadActs lead={page.lead} matter={page.matter} onSite={page.onSite} show={setFound} />
              {page.lead.state === 'transferred' ? (
                <Act
                  does={says.closeLead}
                  kind="primary"
                  confirm
                  input={{ lead: page.lead.id, version: page.lead.version }}
                  unless={close(page.lead, liveOf(page.transfers), '', page.lead.registeredOn)}
                />
              ) : null}
            </>
          }
          facts={factsOf(t, page)}
        >
          {found ? <Doubles found={found} /> : null}
          <Approval
            matter="lead"
            thing={page.lead.id}
            by={says.approveLead.of}
            due={page.lead.state !== 'registered'}
            open={isUndecided(page.lead)}
          />
          <Matter page={page} />
          <Views page={page} />
          <Transfers page={page} />
          <Readings page={page} />
        </Page>
      )}
    </Asked>
  )
}

function factsOf(t: ReturnType<typeof useTexts>, page: Given): Fact[] {
  const { lead, names } = page
  const done = (by: string | null, on: string | null) => (
    <>
      {by === null ? '' : (names[by] ?? '—')} <Days day={on} />
    </>
  )
  const marks = (['priority', 'early', 'raised', 'superior'] as const).filter((mark) => lead[mark])
  return [
    { label: t('transfers.unit'), value: <To to={`/inspections/${lead.inspection}`}>{page.unitName || '—'}</To> },
    page.roundName !== '' && { label: t('transfers.round'), value: page.roundName },
    { label: t('transfers.source'), value: t(`transfers.source.${lead.source}`) },
    page.sheet !== null && {
      label: t('transfers.fromSheet'),
      value: <To to={`/sheets/${page.sheet.id}`}>{page.sheet.number}</To>,
    },
    page.tip !== null && {
      label: t('transfers.fromTip'),
      value: <To to={`/tips/${page.tip.id}`}>{page.tip.number}</To>,
    },
    { label: t('transfers.nature'), value: t(`transfers.nature.${lead.nature}`) },
    lead.disciplineTag !== '' && {
      label: t('transfers.disciplineTag'),
      value: t(`transfers.discipline.${lead.disciplineTag}`),
    },
    {
      label: t('transfers.leadClass'),
      value: lead.leadClass === '' ? t('transfers.ungraded') : t(`transfers.leadClass.${lead.leadClass}`),
    },
    lead.inConsultation && { label: t('transfers.consultation'), value: t('transfers.inConsultation') },
    marks.length > 0 && {
      label: t('transfers.marks'),
      value: marks.map((mark) => t(`transfers.${mark}`)).join(t.pause),
    },
    (lead.toDiscipline || lead.toOrganisation) && {
      label: t('transfers.receiver'),
      value: [
        ...(lead.toDiscipline ? [t('transfers.receiver.discipline')] : []),
        ...(lead.toOrganisation ? [t('transfers.receiver.organisation')] : []),
      ].join(t.pause),
    },
    { label: t('transfers.registeredOn'), value: done(lead.registeredBy, lead.registeredOn) },
    lead.gradedOn !== null && { label: t('transfers.gradedOn'), value: done(lead.gradedBy, lead.gradedOn) },
    lead.reviewedOn !== null && { label: t('transfers.reviewedOn'), value: done(lead.reviewedBy, lead.reviewedOn) },
    lead.approvedOn !== null && { label: t('transfers.approvedOn'), value: done(lead.approvedBy, lead.approvedOn) },
    lead.closedOn !== null && { label: t('transfers.closedOn'), value: done(lead.closedBy, lead.closedOn) },
    lead.mergedInto !== null && {
      label: t('transfers.into'),
      value: <To to={`/leads/${lead.mergedInto}`}>{t('transfers.lead')}</To>,
    },
    page.merged.length > 0 && {
      label: t('transfers.mergedHere'),
      value: page.merged.map((one) => (
        <span key={one.id}>
          <To to={`/leads/${one.id}`}>{one.number}</To>{' '}
        </span>
      )),
    },
  ]
}

/** What a look-up found, each with its reasons; to see more, one opens the other by its own act. */
function Doubles({ found: { found } }: { found: Found }) {
  const t = useTexts()
  return (
    <Section title={t('transfers.doubles')}>
      {found.length === 0 ? <p>{t('transfers.noDoubles')}</p> : null}
      <ul className="mc-transfers-list">
        {found.map((one) => (
          <li key={one.id}>
            <span className="mc-transfers-head">
              <To to={`/leads/${one.id}`}>{one.number}</To> {one.unitName}
              <State of="transfers.lead" is={one.state} tone={leadTones[one.state]} />
              {one.reasons.map((reason) => t(`transfers.reason.${reason}`)).join(t.pause)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Matter({ page: { matter, openUntil, lead, enclosures, transfers, names, responsible } }: { page: Given }) {
  const t = useTexts()
  return (
    <>
      {lead.unfounded ? <Alert type="info" showIcon title={t('transfers.unfounded')} /> : null}
      <Section title={t('transfers.content')}>
        {matter === null || openUntil === null ? (
          <Alert type="warning" showIcon title={t('transfers.notOpen')} />
        ) : (
          <>
            <Alert type="info" showIcon title={`${t('transfers.openUntil')} ${sayInstant(openUntil, t.language)}`} />
            <Said
              label={t('transfers.objectName')}
              text={`${matter.objectName}　${matter.objectPost}　${matter.objectLevel}`}
            />
            <Said
              label={t('transfers.responsible')}
              text={
                responsible
                  ? t('transfers.responsibleBy', { ...responsible, level: t(`registry.level.${responsible.level}`) })
                  : t('transfers.responsibleUnknown')
              }
            />
            <Said label={t('transfers.problem')} text={matter.problem} />
            <Said label={t('transfers.classReason')} text={matter.classReason} />
            <Said label={t('transfers.earlyReason')} text={matter.earlyReason} />
            <Said label={t('transfers.remark')} text={matter.remark} />
            <Said
              label={t('transfers.aboutPersons')}
              text={matter.aboutPersons.map((id) => names[id] ?? '—').join(t.pause)}
            />
          </>
        )}
      </Section>
      {matter === null ? null : <Enclosures lead={lead} enclosures={enclosures} transfers={transfers} />}
    </>
  )
}

type Listed = Pick<Given, 'lead' | 'enclosures' | 'transfers'>

function Enclosures({ lead, enclosures, transfers }: Listed) {
  const t = useTexts()
  const choices = useChoices()
  const [id, renew] = useState(newId)
  const on = { lead: lead.id, version: lead.version }
  const may = mayEnclose(lead, liveOf(transfers).length)
  const pages = enclosures.reduce((sum, one) => sum + one.pages, 0)
  return (
    <Section
      title={t('transfers.enclosures')}
      acts={
        may === true ? (
          <Act
            does={says.addEnclosure}
            input={{ id, ...on }}
            after={() => renew(newId())}
            form={{
              id: `enclose-${lead.id}`,
              initial: { form: 'copy' },
              fields: (
                <>
                  <LineField name="title" label={t('transfers.title')} />
                  <ChoiceField
                    name="form"
                    label={t('transfers.form')}
                    choices={choices('form', ['original', 'copy'])}
                  />
                  <NumberField name="pages" label={t('transfers.pages')} min={1} max={9_999} />
                </>
              ),
            }}
          />
        ) : null
      }
    >
      {enclosures.length === 0 ? (
        <p>{t('transfers.noEnclosures')}</p>
      ) : (
        <p>{t('transfers.pagesSum', { n: enclosures.length, pages })}</p>
      )}
      <ol>
        {enclosures.map((one) => (
          <li key={one.id}>
            {one.title}
            {t.aside(`${t(`transfers.form.${one.form}`)}${t.comma}${t('transfers.pagesOf', { pages: one.pages })}`)}
            {may === true ? (
              <Act does={says.removeEnclosure} kind="link" confirm input={{ ...on, enclosure: one.id }} />
            ) : null}
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** What the deputy who does not sit with the team said of it, while the lead is open. */
function Views({ page: { views, names } }: { page: Given }) {
  const t = useTexts()
  if (views.length === 0) return null
  return (
    <Section title={t('transfers.views')}>
      <ul>
        {views.map((one) => (
          <li key={one.id}>
            {t.day(one.onDay)} {names[one.by] ?? '—'}
            <Prose text={one.text} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Readings({ page: { readings, names } }: { page: Given }) {
  const t = useTexts()
  if (readings.length === 0) return null
  return (
    <Section title={t('transfers.readings')}>
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
  )
}
