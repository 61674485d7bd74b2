import type { ColumnType } from 'kysely'
import type {
  CarryLine,
  CarryOver,
  Escalation,
  LeaderInCharge,
  LifeMeeting,
  LifeTalk,
  Loss,
  MadeRule,
  Measure,
  Plan,
  PlanCheck,
  Progress,
  Prolongation,
  Proof,
  RectificationReport,
  RuleGap,
  Spot,
  SpotDraw,
  Stage,
  Succession,
  Task,
  TaskCheck,
  TaskRemark,
} from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    rectificationTask: Task
    rectificationMeasure: Measure
    rectificationPlan: Plan
    rectificationPlanCheck: PlanCheck
    rectificationProgress: Omit<Progress, Loss> & Record<Loss, ColumnType<number, string, never>>
    rectificationProof: Proof
    rectificationCheck: TaskCheck
    rectificationStage: Stage
    rectificationCarryOver: CarryOver
    rectificationCarryLine: CarryLine
    rectificationRule: MadeRule
    rectificationRuleGap: RuleGap
    rectificationLeader: LeaderInCharge
    rectificationReport: RectificationReport
    rectificationEscalation: Escalation
    rectificationProlongation: Prolongation
    rectificationSpotDraw: SpotDraw
    rectificationSpot: Spot
    rectificationRemark: TaskRemark
    rectificationLifeMeeting: LifeMeeting
    rectificationLifeTalk: LifeTalk
    rectificationSuccession: Omit<Succession, 'tasks'> & { tasks: ColumnType<Succession['tasks'], string, never> }
  }
  interface Owned {
    rectification:
      | 'rectificationTask'
      | 'rectificationMeasure'
      | 'rectificationPlan'
      | 'rectificationPlanCheck'
      | 'rectificationProgress'
      | 'rectificationProof'
      | 'rectificationCheck'
      | 'rectificationCarryOver'
      | 'rectificationCarryLine'
      | 'rectificationRule'
      | 'rectificationRuleGap'
      | 'rectificationStage'
      | 'rectificationLeader'
      | 'rectificationReport'
      | 'rectificationEscalation'
      | 'rectificationProlongation'
      | 'rectificationSpotDraw'
      | 'rectificationSpot'
      | 'rectificationRemark'
      | 'rectificationLifeMeeting'
      | 'rectificationLifeTalk'
      | 'rectificationSuccession'
  }
}
