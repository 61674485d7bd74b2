import { Alert } from 'antd'
import { useState } from 'react'
import { Act, ChoiceField, LineField, newId, useGo, useTexts } from '../../../../core/web/index.ts'
import { proposeTipDestruction, type TipDestructionState, tipDestructionReasons } from '../../contract.ts'

/** The colour of a destruction's state. */
export const destructionTone = (state: TipDestructionState) =>
  state === 'proposed' ? ('going' as const) : state === 'destroyed' ? ('bad' as const) : ('plain' as const)

/** What destroying a key means, in words, before anybody does a part of it. */
export function Consequences() {
  const t = useTexts()
  const lines = [1, 2, 3, 4].map((n) => <li key={n}>{t(`tips.consequence${n}`)}</li>)
  return <Alert type="warning" showIcon title={t('tips.proposeTipDestruction')} description={<ul>{lines}</ul>} />
}

/** One of the office proposes that the key of a closed tip be destroyed. */
export function ProposeDestruction({ tip, unless }: { tip: string; unless: unknown }) {
  const t = useTexts()
  const go = useGo()
  const [id] = useState(newId)
  const choices = tipDestructionReasons.map((reason) => ({ value: reason, label: t(`tips.reason.${reason}`) }))
  return (
    <Act
      does={proposeTipDestruction}
      kind="danger"
      unless={unless}
      input={{ id, tip: tip as never }}
      after={() => go(`/tips/destructions?tip=${tip}`)}
      form={{
        initial: { reason: 'retentionEnded' },
        note: <Consequences />,
        fields: (
          <>
            <ChoiceField name="reason" label={t('tips.destructionReason')} choices={choices} />
            <LineField name="basis" label={t('tips.basis')} />
          </>
        ),
      }}
    />
  )
}
