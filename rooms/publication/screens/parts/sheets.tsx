import { useState } from 'react'
import {
  Act,
  Asked,
  ChoiceField,
  DayField,
  NumberField,
  Section,
  To,
  today,
  useAsk,
  useMe,
  useTexts,
} from '../../../../core/web/index.ts'
import { persons } from '../../../identity/contract.ts'
import * as say from '../../contract.ts'

/** Satisfaction as it was counted, and tips that say something is not fixed. */
export function Sheets({ publication, version }: { publication: string; version: number }) {
  const t = useTexts()
  const asked = useAsk(say.sheetsOf, { publication })
  const text = (key: string, facts?: Record<string, number>) => t(`publication.${key}`, facts)
  return (
    <>
      <Section title={text('sheets')} acts={<Count publication={publication} version={version} />}>
        <Asked of={asked}>
          {(told) => (
            <>
              <p>{told.sheets === null ? text('sheetsFew') : text('sheetsAre', { count: told.sheets })}</p>
              {told.sheets === null ? null : (
                <ul>
                  {say.answers.map((answer) => (
                    <li key={answer}>
                      {text(`answer.${answer}`)}
                      {t.colon}
                      {told[answer]}
                    </li>
                  ))}
                </ul>
              )}
              <p className="mc-quiet">{text('sheetsHint')}</p>
            </>
          )}
        </Asked>
      </Section>
      <Section title={text('tips')}>
        <Asked of={asked}>
          {({ tips }) => (
            <>
              {tips.length === 0 ? <p className="mc-quiet">{text('noTips')}</p> : null}
              <ul>
                {tips.map((tip) => (
                  <li key={tip.id}>
                    <To to={`/tips/${tip.id}`}>{tip.number}</To> · {text('item')} {tip.item}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Asked>
      </Section>
    </>
  )
}

const none = { satisfied: 0, mostly: 0, unsatisfied: 0, unsure: 0 }

function Count({ publication, version }: { publication: string; version: number }) {
  const t = useTexts()
  const me = useMe()
  const [day] = useState(today)
  const asked = useAsk(persons, { size: 200 })
  const others = (asked.data?.rows ?? [])
    .filter(({ id }) => id !== me.person)
    .map(({ id, name }) => ({ value: id as string, label: name }))
  return (
    <Act
      does={say.countSheets}
      input={{ publication, version }}
      form={{
        initial: { day, ...none },
        fields: (
          <>
            <DayField name="day" label={t('publication.day')} />
            <ChoiceField name="with" label={t('publication.with')} choices={others} />
            {say.answers.map((answer) => (
              <NumberField key={answer} name={answer} label={t(`publication.answer.${answer}`)} min={0} />
            ))}
          </>
        ),
      }}
    />
  )
}
