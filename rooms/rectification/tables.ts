import type { ColumnType } from 'kysely'
import type {
  Escalation,
  LeaderInCharge,
  Measure,
  Plan,
  PlanCheck,
  Progress,
  Proof,
  RectificationReport,
  Stage,
  Task,
  TaskCheck,
} from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    rectificationTask: Task
    rectificationMeasure: Measure
    rectificationPlan: Plan
    rectificationPlanCheck: PlanCheck
    rectificationProgress: Omit<Progress, 'recoveredFen'> & { recoveredFen: ColumnType<number, string, never> }
    rectificationProof: Proof
    rectificationCheck: TaskCheck
    rectificationStage: Stage
    rectificationLeader: LeaderInCharge
    rectificationReport: RectificationReport
    rectificationEscalation: Escalation
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
      | 'rectificationStage'
      | 'rectificationLeader'
      | 'rectificationReport'
      | 'rectificationEscalation'
  }
}
