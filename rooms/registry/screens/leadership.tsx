import { useState } from 'react'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  Days,
  Facts,
  LineField,
  newId,
  Page,
  Section,
  To,
  today,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { designateOrgan, leadership, organs, type Organ } from '../contract.ts'
import { OrganisationField } from './parts/organisation-field.tsx'

/** 领导体制 (S0-01): which organisations are the five kinds of body, who holds their posts, and what stands above. */
export default function Leadership() {
  const t = useTexts()
  const asked = useAsk(leadership, {})
  return (
    <Page title={t('registry.leadership')}>
      <p className="mc-quiet">{t('registry.leadershipHint')}</p>
      <Asked of={asked}>
        {({ organs: five, superior }) => (
          <>
            <Section title={t('registry.superior')}>
              {superior ? (
                <To to={`/organisations/${superior.id}`}>{superior.name}</To>
              ) : (
                <p className="mc-quiet">{t('registry.superiorNone')}</p>
              )}
              <p className="mc-quiet">{t('registry.superiorHint')}</p>
            </Section>
            {five.map(({ organ, place, fromDay, citation, holders }) => (
              <Section key={organ} title={t(`registry.organ.${organ}`)} acts={<Designate organ={organ} />}>
                {place ? (
                  <Facts
                    facts={[
                      {
                        label: t('registry.organPlace'),
                        value: <To to={`/organisations/${place.id}`}>{place.name}</To>,
                      },
                      { label: t('registry.organFrom'), value: <Days day={fromDay} /> },
                      { label: t('registry.organCitation'), value: citation },
                      {
                        label: t('registry.organHolders'),
                        value:
                          holders.length === 0
                            ? t('registry.organVacant')
                            : holders.map((one) => (
                                <div key={one.post}>
                                  {one.title} {one.name} <Days day={one.fromDay} />
                                </div>
                              )),
                        wide: true,
                      },
                    ]}
                  />
                ) : (
                  <p className="mc-quiet">{t('registry.organNone')}</p>
                )}
              </Section>
            ))}
          </>
        )}
      </Asked>
    </Page>
  )
}

function Designate({ organ }: { organ: Organ }) {
  const t = useTexts()
  const [id, setId] = useState(newId)
  return (
    <Act
      does={designateOrgan}
      size="small"
      input={{ id }}
      after={() => setId(newId())}
      form={{
        id: `designateOrgan:${organ}`,
        initial: { organ, fromDay: today() },
        fields: (
          <>
            <ChoiceField
              name="organ"
              label={t('registry.organ')}
              choices={organs.map((value) => ({ value, label: t(`registry.organ.${value}`) }))}
            />
            <OrganisationField name="body" label={t('registry.organPlace')} required />
            <DayField name="fromDay" label={t('registry.organFrom')} />
            <LineField name="citation" label={t('registry.organCitation')} />
          </>
        ),
      }}
    />
  )
}
