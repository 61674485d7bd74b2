import type { FeedbackMeeting, TownCopy, TownItem } from './contract/meetings.ts'
import type { ChargeField, CopySlip, FeedbackPaper, KeptWord, OutgoingCheck, SlipItem } from './contract.ts'
import type { ToldRow } from './store-outgoing.ts'
import type { Item, Objection, Opinion, OpinionDecision, Origin, Receipt, Statement, Wording } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    feedbackOpinion: Opinion
    feedbackItem: Item
    feedbackOrigin: Origin
    feedbackDecision: OpinionDecision
    feedbackWording: Wording
    feedbackReceipt: Receipt
    feedbackObjection: Objection
    feedbackStatement: Statement
    feedbackPaper: FeedbackPaper
    feedbackMeeting: FeedbackMeeting
    feedbackTownCopy: TownCopy
    feedbackTownItem: TownItem
    feedbackField: ChargeField
    feedbackSlip: CopySlip
    feedbackSlipItem: SlipItem
    feedbackCheck: OutgoingCheck
    feedbackKept: KeptWord
    feedbackTold: ToldRow
  }
  interface Owned {
    feedback:
      | 'feedbackOpinion'
      | 'feedbackItem'
      | 'feedbackOrigin'
      | 'feedbackDecision'
      | 'feedbackWording'
      | 'feedbackReceipt'
      | 'feedbackObjection'
      | 'feedbackStatement'
      | 'feedbackPaper'
      | 'feedbackMeeting'
      | 'feedbackTownCopy'
      | 'feedbackTownItem'
      | 'feedbackField'
      | 'feedbackSlip'
      | 'feedbackSlipItem'
      | 'feedbackCheck'
      | 'feedbackKept'
      | 'feedbackTold'
  }
}
