import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  NumberField,
  newId,
  ProseField,
  type Tone,
  today,
  useGo,
  useTexts,
} from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import { useUnits } from './looks.ts'

const tones = { filed: 'going', answered: 'good', withdrawn: 'off' } as const satisfies Record<say.EchoState, Tone>
export const echoTone = (state: say.EchoState): Tone => tones[state]

/** Reports what is said of something that was made known. */
export function FileEcho() {
  const t = useTexts()
  const go = useGo()
  const units = useUnits()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`publication.${key}`)
  return (
    <Act
      does={say.fileEcho}
      kind="primary"
      input={{ id }}
      after={(made) => {
        renew(newId())
        go(`/echoes/${made.id}`)
      }}
      form={{
        initial: { subject: 'feedbackNews', untilDay: today(), heard: 0, concerning: 0, handling: '', advice: '' },
        fields: (
          <>
            <ChoiceField name="inspection" label={text('unit')} choices={units} />
            <ChoiceField
              name="subject"
              label={text('subject')}
              choices={say.echoSubjects.map((value) => ({ value, label: text(`subject.${value}`) }))}
            />
            <DayField name="fromDay" label={text('echoFrom')} latest={today()} />
            <DayField name="untilDay" label={text('echoUntil')} latest={today()} />
            <LineField name="channels" label={text('channels')} />
            <NumberField name="heard" label={text('heard')} min={0} />
            <NumberField name="concerning" label={text('concerning')} min={0} />
            <p className="mc-quiet">{text('viewsHint')}</p>
            <ProseField name="views" label={text('views')} rows={5} required />
            <ProseField name="handling" label={text('handling')} rows={3} />
            <ProseField name="advice" label={text('advice')} rows={3} />
          </>
        ),
      }}
    />
  )
}
