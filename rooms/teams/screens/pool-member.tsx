import {
  Act,
  Asked,
  Days,
  Moment,
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
import { poolPage, withdrawTie } from '../contract.ts'
import { mayWithdraw, weights } from '../rules/ties.ts'
import { DeclareTie, EditMember } from './parts/pool-acts.tsx'

/** One of the pool: service, training, ties. The person reads the same of himself. */
export default function OnePoolMember() {
  const t = useTexts()
  const { member: id } = useAt<'member'>()
  const me = useMe()
  const asked = useAsk(poolPage, { member: id })
  return (
    <Asked of={asked}>
      {({ member, rounds, trainings, ties }) => (
        <Page
          title={member.name}
          back={{ to: '/pool', label: t('teams.pool') }}
          acts={member.leftOn === null ? <EditMember row={member} /> : null}
          facts={[
            { label: t('teams.poolUnit'), value: member.unitName },
            { label: t('teams.poolTitle'), value: member.title },
            {
              label: t('teams.poolSource'),
              value: `${t(`teams.source.${member.source}`)} · ${t(`teams.level.${member.level}`)}`,
            },
            {
              label: t('teams.poolSkills'),
              value: member.skills.map((one) => t(`teams.skill.${one}`)).join(t('teams.comma')),
            },
            member.sectors.length > 0 && {
              label: t('teams.poolSectors'),
              value: member.sectors.join(t('teams.comma')),
            },
            { label: t('teams.poolMay'), value: t(`teams.role.${member.may}`) },
            member.homeName !== '' && { label: t('teams.poolHome'), value: member.homeName },
            { label: t('teams.poolRounds'), value: member.rounds },
            { label: t('teams.poolHours'), value: member.hours },
            { label: t('teams.admittedOn'), value: <Days day={member.admittedOn} /> },
            member.leftOn !== null && { label: t('teams.leftOn'), value: <Days day={member.leftOn} /> },
          ]}
        >
          <Section title={t('teams.ties')} acts={<DeclareTie person={member.person} />}>
            {ties.length === 0 ? <p className="mc-quiet">{t('teams.noTies')}</p> : null}
            <ul>
              {ties.map((tie) => (
                <li key={tie.id}>
                  {t(`teams.tie.${tie.kind}`)}　{tie.bodyName}　
                  <span className="mc-quiet">
                    {t(weights[tie.kind].hard === 'always' ? 'teams.hardRecusal' : 'teams.softRecusal')} {tie.detail}{' '}
                    {tie.untilDay === null ? null : <Days day={tie.untilDay} />}
                  </span>
                  {tie.withdrawnAt === null ? (
                    <Act
                      does={withdrawTie}
                      size="small"
                      input={{ tie: tie.id, version: tie.version }}
                      unless={mayWithdraw(tie, me.person)}
                      form={{
                        id: `withdrawTie:${tie.id}`,
                        note: t('teams.withdrawTieNote'),
                        fields: <ProseField name="reason" label={t('teams.withdrawTieReason')} required />,
                      }}
                    />
                  ) : (
                    <>
                      　<State of="teams.tieState" is="withdrawn" /> {tie.withdrawReason}{' '}
                      <Moment at={tie.withdrawnAt} />
                    </>
                  )}
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('teams.roundsServed')}>
            {rounds.length === 0 ? <p className="mc-quiet">{t('teams.noRounds')}</p> : null}
            <ul>
              {rounds.map((one) => (
                <li key={`${one.round}${one.fromDay}`}>
                  {one.roundName}　{t(`teams.role.${one.role}`)}　<Days day={one.fromDay} /> –{' '}
                  <Days day={one.untilDay} />
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('teams.trainingsHad')}>
            {trainings.length === 0 ? <p className="mc-quiet">{t('teams.noTrainings')}</p> : null}
            <ul>
              {trainings.map((one) => (
                <li key={one.training}>
                  <Days day={one.onDay} />　<To to={`/trainings/${one.training}`}>{one.title}</To>　{one.hours}{' '}
                  {t('teams.trainingHours')}
                </li>
              ))}
            </ul>
          </Section>
        </Page>
      )}
    </Asked>
  )
}
