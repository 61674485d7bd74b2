import { Alert } from 'antd'
import { useState } from 'react'
import { Act, ChoiceField, LineField, newId, useGo, useTexts } from '../../../../core/web/index.ts'
import { type DestructionState, destructionReasons, proposeDestruction } from '../../contract.ts'

/** The colour of a destruction's state. */
export const toneOf = (state: DestructionState) =>
  state === 'proposed' ? ('going' as const) : state === 'destroyed' ? ('bad' as const) : ('plain' as const)

/** What destroying a key means, in words, before anybody does a part of it. */
export function Consequences() {
  const t = useTexts()
  return (
    <Alert
      type="warning"
      showIcon
      title={t('documents.consequences')}
      description={
        <ul>
          {[1, 2, 3, 4].map((n) => (
            <li key={n}>{t(`documents.consequence${n}`)}</li>
          ))}
        </ul>
      }
    />
  )
}

/** The office proposes that the key of an inspection be destroyed; then looks at what was proposed. */
export function ProposeDestruction({ inspection, closed }: { inspection: string; closed: boolean }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  const choices = destructionReasons.map((reason) => ({ value: reason, label: t(`documents.reason.${reason}`) }))
  return (
    <Act
      does={proposeDestruction}
      kind={closed ? 'danger' : 'plain'}
      input={{ id, inspection }}
      after={() => go(`/destructions/${id}`)}
      form={{
        initial: { reason: closed ? 'retentionEnded' : 'order' },
        submit: t('documents.proposeDestruction'),
        note: <Consequences />,
        fields: (
          <>
            <ChoiceField name="reason" label={t('documents.destructionReason')} choices={choices} />
            <LineField name="basis" label={t('documents.basis')} hint={t('documents.basisHint')} />
          </>
        ),
      }}
    />
  )
}
