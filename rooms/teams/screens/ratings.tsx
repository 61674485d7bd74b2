import {
  Act,
  Asked,
  ChoiceField,
  Days,
  ManyField,
  Page,
  ProseField,
  Section,
  useAsk,
  useTexts,
} from '../../../core/web/index.ts'
import { PrintLink } from '../../documents/screens/parts/prints.tsx'
import { useNewId } from '../../planning/screens/parts/new-id.ts'
import { conductAspects, rateTeam, ratings } from '../contract.ts'

/** What inspected bodies say of the conduct of teams that have left (S2-18); no team reads it. */
export default function Ratings() {
  const t = useTexts()
  const [id, renew] = useNewId()
  const asked = useAsk(ratings, {})
  const aspects = conductAspects.map((value) => ({ value, label: t(`teams.aspect.${value}`) }))
  return (
    <Asked of={asked}>
      {({ ratings: rows, open }) => (
        <Page
          title={t('teams.ratings')}
          acts={
            open.length > 0 ? (
              <Act
                does={rateTeam}
                kind="primary"
                input={{ id }}
                after={renew}
                form={{
                  id: 'rateTeam',
                  initial: { inspection: open[0]?.inspection, objections: [], text: '' },
                  fields: (
                    <>
                      <ChoiceField
                        name="inspection"
                        label={t('teams.unit')}
                        choices={open.map((one) => ({ value: one.inspection, label: one.name }))}
                      />
                      <ManyField
                        name="objections"
                        label={t('teams.objections')}
                        placeholder={t('teams.noObjections')}
                        choices={aspects}
                      />
                      <ProseField name="text" label={t('teams.ratingText')} />
                    </>
                  ),
                }}
              />
            ) : null
          }
        >
          <p className="mc-quiet">{t('teams.ratingsLead')}</p>
          <Section title={t('teams.ratings')}>
            {rows.length === 0 ? <p className="mc-quiet">{t('teams.noneYet')}</p> : null}
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <Days day={row.onDay} />　{row.unitName}　{row.teamName}　
                  {row.objections.length === 0
                    ? t('teams.noObjections')
                    : row.objections.map((one) => t(`teams.aspect.${one}`)).join(t('teams.comma'))}
                  　{row.text}　<PrintLink kind="rating" about={row.id} />
                </li>
              ))}
            </ul>
          </Section>
        </Page>
      )}
    </Asked>
  )
}
