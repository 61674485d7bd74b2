import type * as it from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    preparationCooperation: it.Cooperation
    preparationIntake: it.Intake
    preparationItem: it.Item
    preparationProfile: it.Profile
    preparationPoint: it.Point
    preparationEarlier: it.Earlier
    preparationFocus: it.Focus
    preparationLine: it.ListLine
    preparationUnitPlan: it.UnitPlan
    preparationJointEntry: it.JointEntry
    preparationSharedMatter: it.SharedMatter
  }
  interface Owned {
    preparation:
      | 'preparationCooperation'
      | 'preparationIntake'
      | 'preparationItem'
      | 'preparationProfile'
      | 'preparationPoint'
      | 'preparationEarlier'
      | 'preparationFocus'
      | 'preparationLine'
      | 'preparationUnitPlan'
      | 'preparationJointEntry'
      | 'preparationSharedMatter'
  }
}
