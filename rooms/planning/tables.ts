import type { ColumnType } from 'kysely'
import type {
  Aim,
  Approval,
  BodyKept,
  CoverKept,
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
  StageCheck,
  StageList,
  StageSet,
  StirredHome,
  SuperiorRound,
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
    planningCover: CoverKept
    planningCoverBody: BodyKept
    planningStirred: StirredHome
    planningTermPlan: TermPlan
    planningPlanRound: PlanRound
    planningSlot: Slot
    planningRemark: Remark
    planningRoundManner: RoundManner
    planningSuperiorRound: SuperiorRound
    planningStageSet: StageSet
    planningUnitManner: UnitManner
    planningVillageFacts: VillageFacts
    planningModeTable: ModeTable
    planningVillageMode: VillageMode
    planningDuty: Duty
    planningStageList: StageList
    planningStageCheck: Omit<StageCheck, 'items'> & { items: ColumnType<StageCheck['items'], string, string> }
  }
  interface Owned {
    planning:
      | 'planningTerm'
      | 'planningSuperiorRound'
      | 'planningTarget'
      | 'planningRound'
      | 'planningTopic'
      | 'planningApproval'
      | 'planningInspection'
      | 'planningDefinition'
      | 'planningExtension'
      | 'planningAim'
      | 'planningCover'
      | 'planningCoverBody'
      | 'planningStirred'
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
      | 'planningStageList'
      | 'planningStageCheck'
  }
}
