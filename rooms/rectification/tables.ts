import type { ColumnType } from 'kysely'
import type { LeaderInCharge, Measure, Plan, PlanCheck, Progress, Proof, Stage, Task, TaskCheck } from './contract.ts'

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
  }
}
