import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  newId,
  ProseField,
  today,
  useTexts,
} from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'

/** 登记问责结果 of a body or a post; nobody is named. */
export function RecordOutcome(props: { inspection: string; submittal: string | null }) {
  const t = useTexts()
  const [id, renew] = useState(newId)
  const text = (key: string) => t(`oversight.${key}`)
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: text(`${key}.${value}`) }))
  return (
    <Act
      does={say.recordAccountability}
      input={{ id, ...props }}
      after={() => renew(newId())}
      form={{
        initial: { target: 'body', post: '' },
        fields: (values) => (
          <>
            <ChoiceField name="target" label={text('target')} choices={named('target', say.targets)} />
            {values['target'] === 'post' ? <LineField name="post" label={text('post')} /> : null}
            <ChoiceField name="form" label={text('form')} choices={named('form', say.accountForms)} />
            <ProseField name="reason" label={text('accountReason')} rows={4} required />
            <LineField name="document" label={text('document')} />
            <DayField name="decidedOn" label={text('decidedOn')} latest={today()} />
          </>
        ),
      }}
    />
  )
}
