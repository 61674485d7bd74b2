import type {
  Aim,
  Approval,
  Definition,
  Duty,
  Extension,
  Inspection,
  ModeTable,
  PlanRound,
  Remark,
  Round,
  RoundManner,
  Slot,
  StageSet,
  Target,
  Term,
  TermPlan,
  Topic,
  UnitManner,
  VillageFacts,
  VillageMode,
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
    planningRoundManner: RoundManner
    planningStageSet: StageSet
    planningUnitManner: UnitManner
    planningVillageFacts: VillageFacts
    planningModeTable: ModeTable
    planningVillageMode: VillageMode
    planningDuty: Duty
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
      | 'planningRoundManner'
      | 'planningStageSet'
      | 'planningUnitManner'
      | 'planningVillageFacts'
      | 'planningModeTable'
      | 'planningVillageMode'
      | 'planningDuty'
  }
}
