import type * as z from 'zod'
import type {
  Advisory,
  Campaign,
  Checklist,
  CheckPoint,
  findingGram,
  GroupedFinding,
  LetterIn,
  ProblemGroup,
  ReformedRule,
  SpecialReport,
  Suggestion,
} from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    commonsGram: z.infer<typeof findingGram.shape>
    commonsGroup: ProblemGroup
    commonsMember: GroupedFinding
    commonsCampaign: Campaign
    commonsChecklist: Checklist
    commonsPoint: CheckPoint
    commonsSpecial: SpecialReport
    commonsAdvisory: Advisory
    commonsSuggestion: Suggestion
    commonsRule: ReformedRule
    commonsLetter: LetterIn
  }
  interface Owned {
    commons:
      | 'commonsGram'
      | 'commonsGroup'
      | 'commonsMember'
      | 'commonsCampaign'
      | 'commonsChecklist'
      | 'commonsPoint'
      | 'commonsSpecial'
      | 'commonsAdvisory'
      | 'commonsSuggestion'
      | 'commonsRule'
      | 'commonsLetter'
  }
}
