import type {
  Aim,
  Approval,
  Definition,
  Extension,
  Inspection,
  PlanRound,
  Remark,
  Round,
  Slot,
  Target,
  Term,
  TermPlan,
  Topic,
} from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    planningTerm: Term
    planningTarget: Target
    planningRound: Round
    planningTopic: Topic
    planningApproval: Approval
    planningInspection: Inspection
    planningDefinition: Definition
    planningExtension: Extension
    planningAim: Aim
    planningTermPlan: TermPlan
    planningPlanRound: PlanRound
    planningSlot: Slot
    planningRemark: Remark
  }
  interface Owned {
    planning:
      | 'planningTerm'
      | 'planningTarget'
      | 'planningRound'
      | 'planningTopic'
      | 'planningApproval'
      | 'planningInspection'
      | 'planningDefinition'
      | 'planningExtension'
      | 'planningAim'
      | 'planningTermPlan'
      | 'planningPlanRound'
      | 'planningSlot'
      | 'planningRemark'
  }
}
