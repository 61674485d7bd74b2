import type * as z from 'zod'
import type { findingGram, GroupedFinding, ProblemGroup } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    commonsGram: z.infer<typeof findingGram.shape>
    commonsGroup: ProblemGroup
    commonsMember: GroupedFinding
  }
  interface Owned {
    commons: 'commonsGram' | 'commonsGroup' | 'commonsMember'
  }
}
