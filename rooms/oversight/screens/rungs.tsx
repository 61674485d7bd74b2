import { useState } from 'react'
import {
  Act,
  ChoiceField,
  DayField,
  Days,
  LineField,
  List,
  NumberField,
  newId,
  Page,
  today,
  useTexts,
} from '../../../core/web/index.ts'
import { bases } from '../../policies/contract.ts'
import * as say from '../contract.ts'

/** 五书规则: the ladder as dated rows, each the office's to change. */
export default function Rungs() {
  const t = useTexts()
  const text = (key: string) => t(`oversight.${key}`)
  return (
    <Page title={text('rungs')} back={{ to: '/oversight', label: text('matters') }} acts={<Amend />}>
      <p className="mc-quiet">{text('rungsLead')}</p>
      <List
        ask={say.rungs}
        label={text('rungs')}
        filters={[
          { name: 'show', label: text('fromDay'), kind: 'one', choices: [{ value: 'all', label: text('rungsAll') }] },
        ]}
        columns={[
          { key: 'code', title: text('rung'), choice: 'always', show: (row) => text(`rung.${row.code}`) },
          { key: 'overdueDays', title: text('overdueDays'), show: (row) => row.overdueDays },
          { key: 'signer', title: text('signer'), show: (row) => text(`signer.${row.signer}`) },
          { key: 'answerDays', title: text('answerDays'), show: (row) => row.answerDays },
          { key: 'fromDay', title: text('fromDay'), show: (row) => <Days day={row.fromDay} /> },
          { key: 'basis', title: text('basis'), show: (row) => text(`basis.${row.basis}`) },
          { key: 'citation', title: text('citation'), show: (row) => row.citation },
        ]}
      />
    </Page>
  )
}

/** Another number or signer from a day on. */
function Amend() {
  const t = useTexts()
  const text = (key: string) => t(`oversight.${key}`)
  const named = (key: string, words: readonly string[]) =>
    words.map((value) => ({ value, label: text(`${key}.${value}`) }))
  const [id, renew] = useState(newId)
  return (
    <Act
      does={say.amendRung}
      kind="primary"
      input={{ id }}
      after={() => renew(newId())}
      form={{
        initial: { code: 'supervise', basis: 'local', signer: 'office' },
        fields: (
          <>
            <ChoiceField name="code" label={text('rung')} choices={named('rung', say.rungCodes)} />
            <NumberField name="overdueDays" label={text('overdueDays')} min={0} />
            <NumberField name="answerDays" label={text('answerDays')} min={1} />
            <ChoiceField name="signer" label={text('signer')} choices={named('signer', say.signers)} />
            <DayField name="fromDay" label={text('fromDay')} earliest={today()} />
            <ChoiceField name="basis" label={text('basis')} choices={named('basis', bases)} />
            <LineField name="citation" label={text('citation')} />
          </>
        ),
      }}
    />
  )
}
