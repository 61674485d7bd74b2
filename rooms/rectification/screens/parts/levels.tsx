import { isRefusal } from '../../../../core/pure/refusal.ts'
import { Act, ChoiceField, LineField, ProseField, today, useMe, useTexts } from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import * as level from '../../rules/levels.ts'
import * as rule from '../../rules.ts'

type Of = { task: say.Task }
const on = ({ id, version }: say.Task) => ({ task: id, version })
const now = () => today() as say.Task['receivedOn']

/** 乡镇验收, or back to the village: what the town that owns an item does once its village reported it done (S4-05). */
export function AsOwner({ task }: Of) {
  const t = useTexts()
  const me = useMe()
  if (task.state !== 'claimedDone') return null
  return (
    <>
      <Act
        does={say.acceptVillage}
        kind="primary"
        input={on(task)}
        unless={level.acceptVillage(task, me.person, now())}
        form={{
          note: <p className="mc-quiet">{t('rectification.acceptVillageAsk')}</p>,
          fields: <ProseField name="comment" label={t('rectification.comment')} rows={4} />,
        }}
      />
      <Act
        does={say.returnTask}
        input={on(task)}
        unless={rule.sendBack(task, me.hat, me.person)}
        form={{ fields: <LineField name="reason" label={t('rectification.reason')} /> }}
      />
    </>
  )
}

/** 确定责任层级 of an item of a village, by the office (S4-02). */
export function SetLevel({ task }: Of) {
  const t = useTexts()
  const choices = say.responsibleLevels
    .filter((one) => !isRefusal(level.carry(task, one)))
    .map((value) => ({ value, label: t(`rectification.${value}`) }))
  return (
    <Act
      does={say.setLevel}
      input={on(task)}
      form={{
        fields: (
          <>
            <ChoiceField name="level" label={t('rectification.carriedBy')} choices={choices} />
            <LineField name="reason" label={t('rectification.reason')} />
          </>
        ),
      }}
    />
  )
}
