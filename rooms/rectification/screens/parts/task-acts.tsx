import type * as z from 'zod'
import {
  Act,
  ChoiceField,
  DayField,
  LineField,
  ProseField,
  today,
  useAsk,
  useMe,
  useTexts,
  YesField,
} from '../../../../core/web/index.ts'
import * as say from '../../contract.ts'
import * as rule from '../../rules.ts'
import { Prolong } from './full.tsx'
import { AsOwner, SetLevel } from './levels.tsx'
import { FindAlike, Raise, Start } from './own-acts.tsx'
import { Report } from './report.tsx'
import { StageRows, useFirstStage } from './stage-rows.tsx'

type Shown = z.output<(typeof say.taskPage)['gives']>
type Of = { task: say.Task }

/** What may be done with a task now, by the hat worn; each button says itself why it may not. */
export function TaskActs({ shown }: { shown: Shown }) {
  const { task } = shown
  const can = (verb: string) => verb in rule.lifeOfTask[task.state]
  // A town reads what its villages do, and acts on it as their owner alone.
  if (!shown.acts) return shown.owns ? <AsOwner task={task} /> : null
  return (
    <>
      {can('plan') ? <Plan task={task} /> : null}
      {can('report') ? <Report shown={shown} /> : null}
      {can('start') && task.alike !== null ? <Start shown={shown} /> : null}
      {can('claim') ? <Claim shown={shown} /> : null}
      {can('report') ? <Raise shown={shown} /> : null}
      {can('report') ? <Prolong task={task} /> : null}
      {task.alike === null && task.state !== 'unclaimed' && task.state !== 'withdrawn' ? (
        <FindAlike task={task} />
      ) : null}
      <Signatures task={task} />
      {task.level !== null && !['closed', 'withdrawn'].includes(task.state) ? <SetLevel task={task} /> : null}
      {can('defer') ? <Defer task={task} /> : null}
      {can('reopen') ? <Reopen task={task} /> : null}
      {task.charge !== null && !['countersigned', 'checked', 'closed'].includes(task.state) ? (
        <HandOver task={task} />
      ) : null}
    </>
  )
}

const openOf = (escalations: Shown['escalations']) =>
  escalations.some(({ state }) => state === 'raised' || state === 'accepted')

const on = ({ id, version }: say.Task) => ({ task: id, version })
const now = () => today() as say.Task['receivedOn']

function useLeaders() {
  const asked = useAsk(say.leadersInCharge, {})
  return (asked.data?.rows ?? []).map(({ id, name, title }) => ({
    value: id,
    label: title === '' ? name : `${name} · ${title}`,
  }))
}

function Plan({ task }: Of) {
  const t = useTexts()
  const leaders = useLeaders()
  const text = (key: string) => t(`rectification.${key}`)
  const {
    goal,
    charge,
    leaderKind,
    leaderName,
    unit,
    unitName,
    responsibleName,
    dueOn,
    concentrated,
    lasting,
    longDueOn,
  } = task
  return (
    <Act
      does={say.planTask}
      kind={task.state === 'claimed' ? 'primary' : 'plain'}
      input={on(task)}
      form={{
        initial: {
          goal,
          charge,
          leaderKind,
          leaderName,
          unit,
          unitName,
          responsibleName,
          dueOn,
          concentrated,
          lasting,
          longDueOn,
        },
        labels: { goal: text('goal'), charge: text('charge'), leaderName: text('leaderName'), dueOn: text('dueOn') },
        fields: (values) => (
          <>
            <ProseField name="goal" label={text('goal')} rows={3} />
            <LineField name="leaderName" label={text('leaderName')} />
            <ChoiceField
              name="leaderKind"
              label={text('leaderKind')}
              choices={say.leaderKinds.map((value) => ({ value, label: text(`leaderKind.${value}`) }))}
            />
            <ChoiceField name="charge" label={text('charge')} choices={leaders} />
            <LineField name="unitName" label={text('unitName')} />
            <LineField name="responsibleName" label={text('responsibleName')} />
            <DayField name="dueOn" label={text('dueOn')} earliest={task.receivedOn} />
            <YesField name="concentrated" label={text('concentrated')} />
            {values['concentrated'] && !values['longDueOn'] ? null : (
              <DayField name="longDueOn" label={text('longDueOn')} earliest={task.receivedOn} />
            )}
            <YesField name="lasting" label={text('lasting')} />
          </>
        ),
      }}
    />
  )
}

function Claim({ shown }: { shown: Shown }) {
  const t = useTexts()
  const me = useMe()
  const { task, measures, proofs, sums, stages, escalations, rules } = shown
  const proven = proofs.filter((proof) => !proof.struck).map(({ kind }) => kind)
  const grounds = { measures, counted: rule.countedKinds(sums), proven, stages, escalated: openOf(escalations), rules }
  return (
    <Act
      does={say.claimDone}
      kind="primary"
      input={on(task)}
      unless={rule.claim(task, grounds, '', me.person, now())}
      form={{
        initial: { summary: task.summary },
        fields: <ProseField name="summary" label={t('rectification.summary')} rows={6} />,
      }}
    />
  )
}

/** Countersignature, check, closure and return: whichever is next. */
function Signatures({ task }: Of) {
  const t = useTexts()
  const me = useMe()
  const can = (verb: string) => verb in rule.lifeOfTask[task.state]
  const says = { closingOpinion: '', publicText: '' }
  return (
    <>
      {can('countersign') ? (
        <Act
          does={say.countersignTask}
          kind="primary"
          input={on(task)}
          unless={rule.countersign(task, me.person, now())}
          form={{
            note: <p className="mc-quiet">{t('rectification.countersignAsk')}</p>,
            fields: <ProseField name="comment" label={t('rectification.comment')} />,
          }}
        />
      ) : null}
      {can('check') ? (
        <Act
          does={say.checkTask}
          kind="primary"
          input={on(task)}
          unless={rule.check(task, me.person, now())}
          form={{ fields: <ProseField name="comment" label={t('rectification.comment')} /> }}
        />
      ) : null}
      {can('close') ? (
        <Act
          does={say.closeTask}
          kind="primary"
          input={on(task)}
          unless={rule.close(task, says, me.person, now())}
          form={{
            note: <p className="mc-quiet">{t('rectification.closeAsk')}</p>,
            fields: (
              <>
                <ProseField name="opinion" label={t('rectification.closingOpinion')} />
                <ProseField
                  name="publicText"
                  label={t('rectification.publicText')}
                  hint={t('rectification.publicHint')}
                />
              </>
            ),
          }}
        />
      ) : null}
      {can('return') && me.hat !== 'principal' ? (
        <Act
          does={say.returnTask}
          input={on(task)}
          unless={rule.sendBack(task, me.hat, me.person)}
          form={{ fields: <LineField name="reason" label={t('rectification.reason')} /> }}
        />
      ) : null}
    </>
  )
}

function Defer({ task }: Of) {
  const t = useTexts()
  const first = useFirstStage()
  return (
    <Act
      does={say.makeLongTerm}
      input={on(task)}
      form={{
        initial: { stages: first },
        fields: (
          <>
            <LineField name="reason" label={t('rectification.longReason')} />
            <DayField name="longDueOn" label={t('rectification.longDueOn')} earliest={today()} />
            <StageRows />
          </>
        ),
      }}
    />
  )
}

function Reopen({ task }: Of) {
  const t = useTexts()
  return (
    <Act
      does={say.reopenTask}
      kind="danger"
      input={on(task)}
      form={{
        fields: (
          <>
            <LineField name="reason" label={t('rectification.reason')} />
            <DayField name="dueOn" label={t('rectification.dueOn')} earliest={today()} />
          </>
        ),
      }}
    />
  )
}

function HandOver({ task }: Of) {
  const t = useTexts()
  const leaders = useLeaders()
  return (
    <Act
      does={say.handOverTask}
      input={on(task)}
      unless={rule.handOver(task, task.charge ?? '')}
      form={{
        fields: (
          <>
            <ChoiceField
              name="charge"
              label={t('rectification.charge')}
              choices={leaders.filter(({ value }) => value !== task.charge)}
            />
            <LineField name="reason" label={t('rectification.reason')} />
          </>
        ),
      }}
    />
  )
}
