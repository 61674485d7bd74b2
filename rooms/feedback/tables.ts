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
  }
}
