import { Act, ChoiceField, DayField, LineField, ProseField, useMe, useTexts } from '../../../../core/web/index.ts'
import { useNewId } from '../../../planning/screens/parts/new-id.ts'
import { OrganisationField } from '../../../registry/screens/parts/organisation-field.tsx'
import { declareTie, editPoolMember, nominate, type PoolMember, roles, tieKinds } from '../../contract.ts'
import { bringsNothing, BringsFields } from './brings.tsx'
import { PersonField } from './person-field.tsx'

/** Puts somebody forward: by a unit of its own people, by the office anybody. */
export function Nominate() {
  const t = useTexts()
  const [id, renew] = useNewId()
  return (
    <Act
      does={nominate}
      kind="primary"
      input={{ id }}
      after={renew}
      form={{
        id: 'nominate',
        initial: bringsNothing,
        fields: (
          <>
            <PersonField name="person" label={t('teams.person')} />
            <OrganisationField name="body" label={t('teams.poolUnit')} />
            <BringsFields />
            <ProseField name="text" label={t('teams.nominationText')} />
          </>
        ),
      }}
    />
  )
}

export function EditMember({ row }: { row: PoolMember }) {
  const t = useTexts()
  const { skills, sectors, may, source, level, home, awayFrom, awayUntil, awayWhy } = row
  return (
    <Act
      does={editPoolMember}
      size="small"
      input={{ member: row.id, version: row.version }}
      form={{
        id: `editPoolMember:${row.id}`,
        initial: { skills, sectors, may, source, level, home, awayFrom, awayUntil, awayWhy },
        fields: (
          <>
            <BringsFields />
            <OrganisationField name="home" label={t('teams.poolHome')} />
            <DayField name="awayFrom" label={t('teams.awayFrom')} />
            <DayField name="awayUntil" label={t('teams.awayUntil')} />
            <LineField name="awayWhy" label={t('teams.awayWhy')} />
          </>
        ),
      }}
    />
  )
}

/** Declares a tie: for oneself in a team, for the person shown as office, organisation or discipline. */
export function DeclareTie({ person }: { person: string }) {
  const t = useTexts()
  const me = useMe()
  const [id, renew] = useNewId()
  const own = (roles as readonly string[]).includes(me.hat)
  if (own && person !== me.person) return null
  return (
    <Act
      does={declareTie}
      input={{ id, person }}
      after={renew}
      form={{
        id: `declareTie:${person}`,
        initial: { detail: '', untilDay: null },
        fields: (
          <>
            <p className="mc-quiet">{t('teams.tiesLead')}</p>
            <OrganisationField name="body" label={t('teams.tieBody')} />
            <ChoiceField
              name="kind"
              label={t('teams.tieKind')}
              choices={tieKinds.map((value) => ({ value, label: t(`teams.tie.${value}`) }))}
            />
            <ProseField name="detail" label={t('teams.tieDetail')} />
            <DayField name="untilDay" label={t('teams.tieUntil')} />
          </>
        ),
      }}
    />
  )
}
