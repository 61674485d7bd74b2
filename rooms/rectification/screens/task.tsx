import type * as z from 'zod'
import {
  Asked,
  Days,
  type Fact,
  Money,
  Page,
  Prose,
  Section,
  State,
  To,
  useAsk,
  useAt,
  useMe,
  useTexts,
} from '../../../core/web/index.ts'
import { useCategories } from '../../feedback/screens/parts/category.ts'
import { StatedOf } from '../../feedback/screens/parts/stated.tsx'
import { Print } from '../../ledger/screens/parts/print.tsx'
import { losses, noteRemark, taskPage } from '../contract.ts'
import { CarryOversOf } from './parts/carry.tsx'
import { Checks } from './parts/checks.tsx'
import { EscalationsOf } from './parts/escalations.tsx'
import { Remarks } from './parts/full.tsx'
import { TrafficLight, taskTone } from './parts/looks.tsx'
import { MadeRules } from './parts/made-rules.tsx'
import { Measures } from './parts/measures.tsx'
import { ProgressOf } from './parts/progress.tsx'
import { Stages } from './parts/stages.tsx'
import { TaskActs } from './parts/task-acts.tsx'
import { TraceOf } from './parts/trace.tsx'
import './parts/rectification.css'
import { Prints } from '../../documents/screens/parts/prints.tsx'

type Shown = z.output<(typeof taskPage)['gives']>

/** One task from plan to closure: what is to be done, what was done and proven, who signed, and how it came to be. */
export default function OneTask() {
  const { task } = useAt<'task'>()
  const asked = useAsk(taskPage, { task })
  return <Asked of={asked}>{(shown) => <Opened shown={shown} />}</Asked>
}

function Opened({ shown }: { shown: Shown }) {
  const t = useTexts()
  const { hat } = useMe()
  const { task, light } = shown
  return (
    <Page
      title={`${task.number}. ${task.title}`}
      state={
        <>
          <State of="rectification.task" is={task.state} tone={taskTone(task.state)} />
          <TrafficLight is={light} />
        </>
      }
      back={{ to: '/tasks', label: t('rectification.tasks') }}
      about={task.id}
      printable={<Print noun="task" thing={task.id} />}
      acts={<TaskActs shown={shown} />}
      facts={useFacts(shown)}
    >
      {task.takenOver && task.item !== null ? (
        <Section title={t('feedback.takenOver')}>
          <StatedOf item={task.item} text={task.text} />
        </Section>
      ) : null}
      <Measures shown={shown} />
      <ProgressOf shown={shown} />
      {shown.stages.length > 0 ? <Stages shown={shown} /> : null}
      <MadeRules shown={shown} />
      <CarryOversOf task={task} />
      {shown.acts && (noteRemark.of as readonly string[]).includes(hat) ? <Remarks task={task.id} /> : null}
      {shown.escalations.length > 0 ? <EscalationsOf of={shown.escalations} /> : null}
      {shown.found.length > 0 ? <FoundOf found={shown.found} /> : null}
      {shown.checks.length > 0 ? <Checks shown={shown} /> : null}
      <Section title={t('rectification.trace')}>
        <TraceOf task={task.id} />
      </Section>
      <Prints kinds={['task']} about={task.id} />
    </Page>
  )
}

/** Problems alike that the body found itself (举一反三). */
function FoundOf({ found }: Pick<Shown, 'found'>) {
  const t = useTexts()
  return (
    <Section title={t('rectification.found')} flush>
      <ul className="mc-rows">
        {found.map((one) => (
          <li key={one.id} className="mc-row">
            <div className="mc-row-head">
              <To to={`/tasks/${one.id}`}>
                {one.number}. {one.title}
              </To>
              <State of="rectification.task" is={one.state} tone={taskTone(one.state)} />
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function useFacts({ task, bodyName, ownerName, acts, names, sums }: Shown): readonly Fact[] {
  const t = useTexts()
  const { say } = useCategories()
  const text = (key: string) => t(`rectification.${key}`)
  const planned = task.charge !== null
  const category = [task.category, task.subcategory].filter((code) => code !== '').map(say)
  return [
    { label: text('body'), value: bodyName },
    task.level !== null && { label: text('carriedBy'), value: text(task.level) },
    task.owner !== null && { label: text('owner'), value: ownerName },
    task.acceptedOn !== null && {
      label: text('step.accept'),
      value: `${names[task.acceptedBy ?? ''] ?? ''} ${t.day(task.acceptedOn)}`,
    },
    { label: text('category'), value: category.join(' / ') },
    task.alike !== null && {
      label: text('origin'),
      value: <To to={`/tasks/${task.alike}`}>{text('origin.alike')}</To>,
    },
    task.chapter !== '' && { label: text('chapter'), value: task.chapter },
    task.key && { label: text('key'), value: task.keyReason || t('core.yes') },
    { label: text('text'), value: <Prose text={task.text} />, wide: true },
    { label: text('clockOn'), value: <Days day={task.clockOn} due /> },
    { label: text('degree'), value: text(`degree.${task.degree}`) },
    planned && { label: text('goal'), value: <Prose text={task.goal} />, wide: true },
    planned && {
      label: text('leaderName'),
      value: `${task.leaderName}${task.leaderKind === null ? '' : `${t.aside(text(`leaderKind.${task.leaderKind}`))}`}`,
    },
    planned && { label: text('charge'), value: names[task.charge ?? ''] ?? '—' },
    planned && { label: text('unitName'), value: task.unitName },
    planned && { label: text('responsibleName'), value: task.responsibleName },
    planned && { label: text('dueOn'), value: <Days day={task.dueOn} /> },
    planned && { label: text('concentrated'), value: t(task.concentrated ? 'core.yes' : 'core.no') },
    planned && { label: text('lasting'), value: t(task.lasting ? 'core.yes' : 'core.no') },
    task.longDueOn !== null && { label: text('longDueOn'), value: <Days day={task.longDueOn} /> },
    task.longReason !== '' && { label: text('longReason'), value: <Prose text={task.longReason} />, wide: true },
    task.summary !== '' && { label: text('summary'), value: <Prose text={task.summary} />, wide: true },
    {
      label: text('sums'),
      value: (
        <p className="mc-sums">
          {(['rulesMade', 'heldToAccount', 'alikeFound', 'campaigns'] as const).map((name) => (
            <span key={name}>
              {text(name)} {sums[name]}
            </span>
          ))}
          {losses.map((loss) => (
            <span key={loss}>
              {text(`loss.${loss}`)} <Money fen={sums[loss]} />
            </span>
          ))}
        </p>
      ),
      wide: true,
    },
    task.closingOpinion !== '' && { label: text('closingOpinion'), value: task.closingOpinion, wide: true },
    task.publicText !== '' && { label: text('publicText'), value: task.publicText, wide: true },
    acts && { label: text('plan'), value: <To to={`/plans/${task.plan}`}>{text('plan')}</To> },
    acts && { label: t('feedback.opinion'), value: <To to={`/opinions/${task.opinion}`}>{t('feedback.opinion')}</To> },
    acts && {
      label: text('prolongations'),
      value: <To to={`/prolongations?task=${task.id}`}>{text('prolongationsOf')}</To>,
    },
  ]
}
