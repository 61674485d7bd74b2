import { type ReactNode, useState } from 'react'
import {
  Act,
  DayField,
  LineField,
  ManyField,
  newId,
  ProseField,
  Section,
  State,
  To,
  today,
  useAsk,
  useGo,
  useTexts,
} from '../../../../core/web/index.ts'
import { OrganisationField } from '../../../registry/screens/parts/organisation-field.tsx'
import * as say from '../../contract.ts'
import { mayOpen, maySend } from '../../rules/campaigns.ts'
import { Briefings } from './briefing.tsx'
import { LinesField, OrganisationIdsField } from './each-field.tsx'
import { DraftLetter } from './letter-fields.tsx'
import './commons.css'
import { advisoryTones, campaignTones, checklistTones, specialTones } from './looks.ts'

const someDay = '9999-12-31' as never

/** What follows from a group: campaigns, lists to departments, special reports, letters; and how each is begun. For the office. */
export function Following({ one, members }: { one: say.ProblemGroup; members: readonly say.GroupedFinding[] }) {
  const t = useTexts()
  const of = { problemGroup: one.id, size: 100 } as never
  const campaigns = useAsk(say.campaigns, of).data?.rows ?? []
  const lists = useAsk(say.checklists, of).data?.rows ?? []
  const specials = useAsk(say.specialReports, of).data?.rows ?? []
  const letters = useAsk(say.advisories, of).data?.rows ?? []
  return (
    <>
      {one.kind === 'common' ? (
        <Section title={t('commons.campaigns')} acts={<OpenCampaign one={one} />} flush>
          <Rows
            none={t('commons.noneYet')}
            rows={campaigns.map((row) => ({
              ...{ id: row.id, to: `/campaigns/${row.id}`, title: row.title, of: row.leadName },
              state: <State of="commons.campaign" is={row.state} tone={campaignTones[row.state]} />,
            }))}
          />
        </Section>
      ) : null}
      <Briefings one={one} />
      <Section title={t('commons.checklists')} acts={<SendLists one={one} />} flush>
        <Rows
          none={t('commons.noneYet')}
          rows={lists.map((row) => ({
            ...{ id: row.id, to: `/checklists/${row.id}`, title: row.title, of: row.bodyName },
            state: <State of="commons.checklist" is={row.state} tone={checklistTones[row.state]} />,
          }))}
        />
      </Section>
      <Section title={t('commons.specialReports')} acts={<DraftSpecial one={one} members={members} />} flush>
        <Rows
          none={t('commons.noneYet')}
          rows={specials.map((row) => ({
            ...{ id: row.id, to: `/special-reports/${row.id}`, title: row.title, of: '' },
            state: <State of="commons.specialReport" is={row.state} tone={specialTones[row.state]} />,
          }))}
        />
      </Section>
      <Section title={t('commons.advisories')} acts={<DraftLetter group={one.id} units={one.units} />} flush>
        <Rows
          none={t('commons.noneYet')}
          rows={letters.map((row) => ({
            ...{ id: row.id, to: `/advisories/${row.id}`, title: row.title, of: row.bodyName },
            state: <State of="commons.advisory" is={row.state} tone={advisoryTones[row.state]} />,
          }))}
        />
      </Section>
    </>
  )
}

type Row = Readonly<{ id: string; to: string; title: string; of: string; state: ReactNode }>

function Rows({ rows, none }: { rows: readonly Row[]; none: string }) {
  if (rows.length === 0) return <p className="mc-section-body mc-quiet">{none}</p>
  return (
    <ul className="mc-gathered">
      {rows.map((row) => (
        <li key={row.id} className="mc-gathered-row">
          <div className="mc-gathered-head">
            <To to={row.to}>{row.title}</To>
            <span>{row.of}</span>
            {row.state}
          </div>
        </li>
      ))}
    </ul>
  )
}

function OpenCampaign({ one }: { one: say.ProblemGroup }) {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  const [id, renew] = useState(newId)
  return (
    <Act
      does={say.openCampaign}
      size="small"
      input={{ id, problemGroup: one.id }}
      unless={mayOpen(one, { startsOn: someDay, dueOn: someDay }, today() as never)}
      after={() => renew(newId())}
      form={{
        id: `openCampaign ${one.id}`,
        initial: { lead: one.owner, startsOn: today(), dueOn: one.dueOn, title: '' },
        fields: (
          <>
            <LineField name="title" label={text('campaignTitle')} />
            <OrganisationField name="lead" label={text('lead')} required />
            <ProseField name="measures" label={text('measures')} rows={5} required />
            <DayField name="startsOn" label={text('startsOn')} />
            <DayField name="dueOn" label={text('dueOn')} earliest={today()} />
          </>
        ),
      }}
    />
  )
}

function SendLists({ one }: { one: say.ProblemGroup }) {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  return (
    <Act
      does={say.sendChecklists}
      size="small"
      input={{ problemGroup: one.id }}
      unless={maySend(one, someDay, today() as never)}
      form={{
        initial: { points: [], bodies: [] },
        fields: (
          <>
            <LineField name="title" label={text('checklistTitle')} />
            <ProseField name="ask" label={text('checkAsk')} rows={3} required />
            <LinesField name="points" label={text('checkPoints')} hint={text('pointsHint')} />
            <OrganisationIdsField name="bodies" label={text('departments')} hint={text('departmentsHint')} />
            <DayField name="dueOn" label={text('replyDue')} earliest={today()} />
          </>
        ),
      }}
    />
  )
}

function DraftSpecial({ one, members }: { one: say.ProblemGroup; members: readonly say.GroupedFinding[] }) {
  const t = useTexts()
  const text = (key: string) => t(`commons.${key}`)
  const go = useGo()
  const [id] = useState(newId)
  const present = members.filter(({ standing }) => standing === 'in')
  if (present.length === 0) return null
  return (
    <Act
      does={say.draftSpecialReport}
      size="small"
      input={{ id, problemGroup: one.id }}
      after={() => go(`/special-reports/${id}`)}
      form={{
        id: `draftSpecialReport ${one.id}`,
        initial: { title: '', sheets: present.map(({ sheet }) => sheet), causes: '', proposals: '' },
        fields: (
          <>
            <LineField name="title" label={text('specialTitle')} />
            <ManyField
              name="sheets"
              label={text('chosenFindings')}
              choices={present.map(({ sheet, title, unitName }) => ({ value: sheet, label: `${unitName} · ${title}` }))}
            />
            <ProseField name="causes" label={text('causes')} rows={5} />
            <ProseField name="proposals" label={text('proposals')} rows={5} />
          </>
        ),
      }}
    />
  )
}
