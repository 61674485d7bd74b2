import type { Once } from '../../core/server/tables.ts'
import type { Evidence, Revision, Sheet, Verdict } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    findingsSheet: Sheet
    findingsRevision: Omit<Revision, 'content'> & { content: Once<string> }
    findingsVerdict: Verdict & { opened: boolean }
    findingsEvidence: Evidence & { opened: boolean }
  }
  interface Owned {
    findings: 'findingsSheet' | 'findingsRevision' | 'findingsVerdict' | 'findingsEvidence'
  }
}
