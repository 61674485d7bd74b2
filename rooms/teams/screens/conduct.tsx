import type { ReactNode } from 'react'
import type * as z from 'zod'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  LineField,
  ManyField,
  Page,
  ProseField,
  Section,
  State,
  today,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { PrintLink } from '../../documents/screens/parts/prints.tsx'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import {
  answerAppraisal,
  checkOneself,
  conductPage,
  contactKinds,
  fileDeclaration,
  handleContact,
  pledgeKinds,
  reportContact,
  rulesOfConduct,
  signPledge,
} from '../contract.ts'

import { DeclarationFields } from './readiness.tsx'
import './parts/teams.css'

type Gives = z.infer<typeof conductPage.gives>

/** Pledges, self-checks, prying and pleading, appraisals: of oneself in a team, of everybody as those who watch over conduct. */
export default function Conduct() {
  const t = useTexts()
  const asked = useAsk(conductPage, {})
  return (
    <Asked of={asked}>
      {(given) => (
        <Page
          title={t('teams.conductNav')}
          acts={given.mine[0] ? <Mine appointment={given.mine[0].appointment} /> : null}
        >
          <p className="mc-quiet">{t('teams.conductLead')}</p>
          <Contacts rows={given.contacts} />
          <Lines
            title={t('teams.pledges')}
            rows={given.pledges}
            show={(row) => (
              <>
                <State of="teams.pledge" is={row.kind} tone="good" /> <PrintLink kind="pledge" about={row.id} />
              </>
            )}
          />
          <Lines
            title={t('teams.checks')}
            rows={given.checks}
            show={(row) => (
              <>
                {row.broken.length === 0
                  ? t('teams.noneBroken')
                  : row.broken.map((one) => t(`teams.rule.${one}`)).join(t('teams.comma'))}{' '}
                {row.text} <PrintLink kind="selfCheck" about={row.id} />
              </>
            )}
          />
          <Lines
            title={t('teams.appraisals')}
            rows={given.appraisals}
            show={(row) => (
              <>
                <Appraised row={row} /> <PrintLink kind="appraisal" about={row.id} />
              </>
            )}
          />
        </Page>
      )}
    </Asked>
  )
}

function Lines<R extends { id: string; name: string; teamName: string; onDay: string }>(props: {
  title: string
  rows: readonly R[]
  show: (row: R) => ReactNode
}) {
  const t = useTexts()
  return (
    <Section title={props.title}>
      {props.rows.length === 0 ? <p className="mc-quiet">{t('teams.noneYet')}</p> : null}
      <ul className="mc-conduct">
        {props.rows.map((row) => (
          <li key={row.id}>
            <Days day={row.onDay as never} />
            <b>{row.name}</b>
            <span className="mc-quiet">{row.teamName}</span>
            <div>{props.show(row)}</div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Appraised({ row }: { row: Gives['appraisals'][number] }) {
  const t = useTexts()
  return (
    <>
      {row.text}
      {row.answeredOn === null ? (
        <Act
          does={answerAppraisal}
          size="small"
          input={{ appraisal: row.id, version: row.version }}
          form={{ fields: <ProseField name="answer" label={t('teams.appraisalAnswer')} required /> }}
        />
      ) : (
        <span className="mc-quiet">
          　{t('teams.appraisalAnswer')}
          {t.colon}
          {row.answer}
        </span>
      )}
    </>
  )
}

function Contacts({ rows }: { rows: Gives['contacts'] }) {
  const t = useTexts()
  return (
    <Lines
      title={t('teams.contacts')}
      rows={rows}
      show={(row) => (
        <>
          {t(`teams.contact.${row.kind}`)}
          {t.colon}
          {row.who}　{row.text}　
          {row.handledOn === null ? (
            <>
              {t('teams.unhandled')}{' '}
              <Act
                does={handleContact}
                size="small"
                input={{ contact: row.id, version: row.version }}
                form={{ fields: <ProseField name="handling" label={t('teams.handling')} required /> }}
              />
            </>
          ) : (
            <span className="mc-quiet">
              {t('teams.handled')}
              {t.colon}
              {row.handling}
            </span>
          )}
        </>
      )}
    />
  )
}

/** What a member does himself under his appointment. */
function Mine({ appointment }: { appointment: string }) {
  const t = useTexts()
  const [id, renew] = useNewId()
  const few = (words: readonly string[], of: string) =>
    words.map((value) => ({ value, label: t(`teams.${of}.${value}`) }))
  const says = { input: { id, appointment }, after: renew }
  return (
    <>
      <Act
        does={fileDeclaration}
        {...says}
        form={{ id: 'fileDeclaration', initial: { nothing: true, text: '' }, fields: <DeclarationFields /> }}
      />
      <Act
        does={signPledge}
        {...says}
        form={{
          id: 'signPledge',
          initial: { kind: 'secrecy' },
          fields: (
            <>
              <p>{t('teams.pledgeText')}</p>
              <ChoiceField name="kind" label={t('teams.pledgeKind')} choices={few(pledgeKinds, 'pledge')} />
            </>
          ),
        }}
      />
      <Act
        does={checkOneself}
        {...says}
        form={{
          id: 'checkOneself',
          initial: { broken: [], text: '' },
          fields: (
            <>
              <ManyField
                name="broken"
                label={t('teams.broken')}
                placeholder={t('teams.noneBroken')}
                choices={few(rulesOfConduct, 'rule')}
              />
              <ProseField name="text" label={t('teams.brokenText')} />
            </>
          ),
        }}
      />
      <Act
        does={reportContact}
        {...says}
        form={{
          id: 'reportContact',
          initial: { kind: 'prying', onDay: today(), text: '' },
          fields: (
            <>
              <ChoiceField name="kind" label={t('teams.contactKind')} choices={few(contactKinds, 'contact')} />
              <DayField name="onDay" label={t('teams.contactDay')} />
              <LineField name="who" label={t('teams.contactWho')} />
              <ProseField name="text" label={t('teams.contactText')} />
            </>
          ),
        }}
      />
    </>
  )
}
