import { Light as Lamp, type Say, type Tone, useTexts } from '../../../../core/web/index.ts'
import type {
  EscalationState,
  LifeMeetingState,
  Light,
  PlanState,
  ProlongationState,
  ReportState,
  ResponsibleLevel,
  TaskState,
} from '../../contract.ts'

export const taskTone = (state: TaskState): Tone =>
  (
    ({
      unclaimed: 'warn',
      claimed: 'plain',
      planned: 'plain',
      submitted: 'going',
      inProgress: 'going',
      claimedDone: 'going',
      countersigned: 'going',
      checked: 'going',
      closed: 'good',
      returned: 'bad',
      longTerm: 'warn',
      reopened: 'bad',
      withdrawn: 'off',
    }) satisfies Record<TaskState, Tone>
  )[state]

export const planTone = (state: PlanState): Tone =>
  ({ drafted: 'plain', submitted: 'going', returned: 'bad', approved: 'good' })[state] as Tone

export const reportTone = (state: ReportState): Tone =>
  ({ drafted: 'plain', signed: 'going', filed: 'good' })[state] as Tone

export const escalationTone = (state: EscalationState): Tone =>
  ({ raised: 'warn', accepted: 'going', solved: 'good', declined: 'off' })[state] as Tone

export const prolongationTone = (state: ProlongationState): Tone =>
  ({ asked: 'warn', granted: 'good', refused: 'bad', withdrawn: 'off' })[state] as Tone

export const meetingTone = (state: LifeMeetingState): Tone =>
  ({ due: 'warn', requested: 'going', held: 'going', reported: 'good' })[state] as Tone

/** 责任层级 in words; a dash for whatever is no item of a village. */
export const levelWords = (t: Say, level: ResponsibleLevel | null): string =>
  level === null ? '—' : t(`rectification.${level}`)

const shapes = { red: 'red', amber: 'amber', green: 'plain', grey: 'done' } as const

/** 红黄绿灯, by shape, colour and word. */
export function TrafficLight({ is }: { is: Light }) {
  const t = useTexts()
  return <Lamp is={shapes[is]}>{t(`rectification.light.${is}`)}</Lamp>
}
