import { Alert, Table } from 'antd'
import type * as z from 'zod'
import {
  Act,
  Asked,
  newId,
  Page,
  ProseField,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useTexts,
  YesField,
} from '../../../core/web/index.ts'
import type { Round } from '../../planning/contract.ts'
import { acceptLack, checkDeclarations, fileDeclaration, readiness, type Team } from '../contract.ts'

type Gives = z.infer<typeof readiness.gives>
type Person = Gives['people'][number]

/** 组队授权、动员培训的条件 (domain 2.1): what everybody appointed has declared, pledged and attended, and what is missing still. */
export default function Readiness() {
  const t = useTexts()
  const { round: id } = useAt<'round'>()
  const round = id as Round['id']
  const asked = useAsk(readiness, { round })
  return (
    <Asked of={asked}>
      {(given) => (
        <Page
          title={t('teams.readiness')}
          back={{ to: `/rounds/${id}`, label: given.roundName }}
          acts={
            <>
              <Act
                does={checkDeclarations}
                kind="primary"
                input={{ round }}
                confirm={t('teams.checkAsk')}
                unless={
                  given.people.some((one) => one.declared === 'filed')
                    ? null
                    : { refused: 'teams.nothing-to-check', facts: {} }
                }
              />
              <To to="/trainings">{t('teams.trainings')}</To>
            </>
          }
        >
          <p className="mc-quiet">{t('teams.readinessLead')}</p>
          {(['staff', 'mobilise'] as const).map((step) => (
            <Step key={step} step={step} refusal={given[step]} />
          ))}
          <Section title={t('teams.members')} flush>
            <People people={given.people} />
          </Section>
          <Section title={t('teams.skillsOfTeams')}>
            <ul>
              {given.teams.map((one) => (
                <Skills key={one.team} team={one} round={round} />
              ))}
            </ul>
          </Section>
        </Page>
      )}
    </Asked>
  )
}

function Step({ step, refusal }: { step: 'staff' | 'mobilise'; refusal: Gives['staff'] }) {
  const t = useTexts()
  const told = refusal ? t.refusal(refusal as never) : null
  return (
    <Alert
      showIcon
      className="mc-section"
      type={told ? 'warning' : 'success'}
      title={`${t(`teams.step.${step}`)}${t.colon}${told ? told.says : t('teams.stepReady')}`}
      {...(told ? { description: told.todo } : {})}
    />
  )
}

function People({ people }: { people: readonly Person[] }) {
  const t = useTexts()
  if (people.length === 0) return <p className="mc-section-body mc-quiet">{t('teams.noMembers')}</p>
  const yes = (is: boolean) => <State of="teams.done" is={is ? 'yes' : 'no'} tone={is ? 'good' : 'warn'} />
  return (
    <Table<Person>
      size="small"
      rowKey="appointment"
      dataSource={[...people]}
      pagination={false}
      scroll={{ x: 'max-content' }}
      columns={[
        { key: 'name', title: t('teams.person'), render: (_, one) => one.name },
        { key: 'team', title: t('teams.teamOf'), render: (_, one) => one.teamName },
        { key: 'role', title: t('teams.role'), render: (_, one) => t(`teams.role.${one.role}`) },
        {
          key: 'declared',
          title: t('teams.declaration'),
          render: (_, one) => (
            <>
              <State of="teams.declared" is={one.declared} tone={one.declared === 'checked' ? 'good' : 'warn'} />{' '}
              {one.declared === 'no' ? <File one={one} /> : one.nothing ? t('teams.nothingToDeclare') : one.text}
            </>
          ),
        },
        { key: 'pledged', title: t('teams.pledge.secrecy'), render: (_, one) => yes(one.pledged) },
        {
          key: 'trained',
          title: t('teams.roundTraining'),
          render: (_, one) => (one.role === 'non_resident' ? '—' : yes(one.trained)),
        },
      ]}
    />
  )
}

/** The office files what came on paper. */
function File({ one }: { one: Person }) {
  return (
    <Act
      does={fileDeclaration}
      size="small"
      input={{ id: newId(), appointment: one.appointment }}
      form={{
        id: `fileDeclaration:${one.appointment}`,
        initial: { nothing: true, text: '' },
        fields: <DeclarationFields />,
      }}
    />
  )
}

export function DeclarationFields() {
  const t = useTexts()
  return (
    <>
      <YesField name="nothing" label={t('teams.nothingToDeclare')} hint={t('teams.declarationHint')} />
      <ProseField name="text" label={t('teams.declarationText')} />
    </>
  )
}

function Skills({ team, round }: { team: Gives['teams'][number]; round: Round['id'] }) {
  const t = useTexts()
  return (
    <li>
      {team.name}
      {t.colon}
      {team.lacks.length === 0
        ? t('teams.skillsComplete')
        : `${t('teams.skillsLack')} ${team.lacks.map((one) => t(`teams.skill.${one}`)).join(t('teams.comma'))}`}
      {team.lackReason === '' ? null : <span className="mc-quiet">　{team.lackReason}</span>}
      {team.lacks.length > 0 && team.lackReason === '' ? (
        <Act
          does={acceptLack}
          size="small"
          input={{ round, team: team.team as Team['id'], version: team.version }}
          form={{
            id: `acceptLack:${team.team}`,
            fields: <ProseField name="reason" label={t('teams.lackReason')} required />,
          }}
        />
      ) : null}
    </li>
  )
}
