import { Act, Asked, ChoiceField, ManyField, NumberField, Page, useAsk, useTexts } from '../../../core/web/index.ts'
import { hatNames } from '../../../core/pure/hats.ts'
import { amendSignInRules, profiles, signInRulesQuery } from '../contract.ts'

/** How one signs in at this office; amended by the security administrator. */
export default function SignInRules() {
  const t = useTexts()
  const asked = useAsk(signInRulesQuery, {})
  return (
    <Asked of={asked}>
      {({ id, version, profile, factorHats, restMinutes, hours }) => (
        <Page
          title={t('identity.signInRules')}
          about={id}
          acts={
            <Act
              does={amendSignInRules}
              kind="primary"
              input={{ rules: id, version }}
              form={{
                initial: { profile, factorHats, restMinutes, hours },
                labels: {
                  profile: t('identity.profile'),
                  factorHats: t('identity.factorHats'),
                  restMinutes: t('identity.restMinutes'),
                  hours: t('identity.hours'),
                },
                fields: <Fields />,
              }}
            />
          }
          facts={[
            { label: t('identity.profile'), value: t(`identity.profile.${profile}`), wide: true },
            {
              label: t('identity.factorHats'),
              value: factorHats.map((hat) => t.hat(hat)).join(t.pause),
              wide: true,
            },
            { label: t('identity.restMinutes'), value: restMinutes },
            { label: t('identity.hours'), value: hours },
          ]}
        >
          <p className="mc-quiet">{t('identity.signInRulesLead')}</p>
          <p className="mc-quiet">{t('identity.profileWhy')}</p>
        </Page>
      )}
    </Asked>
  )
}

function Fields() {
  const t = useTexts()
  return (
    <>
      <ChoiceField
        name="profile"
        label={t('identity.profile')}
        hint={t('identity.profileWhy')}
        choices={profiles.map((value) => ({ value, label: t(`identity.profile.${value}`) }))}
      />
      <ManyField
        name="factorHats"
        label={t('identity.factorHats')}
        hint={t('identity.factorHatsWhy')}
        choices={hatNames.map((value) => ({ value, label: t.hat(value) }))}
      />
      <NumberField name="restMinutes" label={t('identity.restMinutes')} />
      <NumberField name="hours" label={t('identity.hours')} />
    </>
  )
}
