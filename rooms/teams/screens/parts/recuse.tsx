import { Alert } from 'antd'
import { Act, ChoiceField, ProseField, useMe, useTexts } from '../../../../core/web/index.ts'
import type { Inspection } from '../../../planning/contract.ts'
import { useNewId } from '../../../planning/screens/parts/new-id.ts'
import { declareRecusal, recusalKinds, roles } from '../../contract.ts'
import { PersonField } from './person-field.tsx'

/** Declares a recusal from a unit: for oneself in a team, for anybody as office or discipline body. */
export function Recuse({ unit, after }: { unit: Inspection; after?: () => void }) {
  const t = useTexts()
  const me = useMe()
  const [id, renew] = useNewId()
  const own = (roles as readonly string[]).includes(me.hat)
  const note = <Alert type="warning" showIcon title={own ? t('teams.recusalSelf') : t('teams.recusalNote')} />
  const fields = (
    <>
      {own ? null : <PersonField name="person" label={t('teams.forWhom')} />}
      <ChoiceField
        name="kind"
        label={t('teams.recusalKind')}
        choices={recusalKinds.map((value) => ({ value, label: t(`teams.kind.${value}`) }))}
      />
      <ProseField name="reason" label={t('teams.recusal.reason')} required />
    </>
  )
  const input = { id, round: unit.round, inspection: unit.id, ...(own ? { person: me.person as never } : {}) }
  return (
    <Act
      does={declareRecusal}
      input={input}
      after={() => {
        renew()
        if (own) after?.()
      }}
      form={{ id: `declareRecusal:${unit.id}`, note, fields }}
    />
  )
}
