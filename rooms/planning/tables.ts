import type { Approval, Inspection, Round, Target, Term, Topic } from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    planningTerm: Term
    planningTarget: Target
    planningRound: Round
    planningTopic: Topic
    planningApproval: Approval
    planningInspection: Inspection
  }
  interface Owned {
    planning:
      | 'planningTerm'
      | 'planningTarget'
      | 'planningRound'
      | 'planningTopic'
      | 'planningApproval'
      | 'planningInspection'
  }
}
