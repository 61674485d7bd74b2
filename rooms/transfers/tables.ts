import type { ColumnType, Generated } from 'kysely'
import type * as it from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    transfersLead: it.Lead & { aboutPersons: ColumnType<readonly string[], never, never> }
    transfersMatter: it.LeadMatter
    transfersEnclosure: it.Enclosure
    transfersTransfer: it.LeadTransfer
    transfersHandling: it.Handling
    transfersInquiry: it.Inquiry
    transfersOutcome: it.LeadOutcome
    transfersUrging: it.LeadUrging
    transfersView: it.LeadView
    transfersReading: Omit<it.LeadReading, 'openedUntil'> & {
      openedUntil: Generated<string>
      openedFor: Generated<string>
    }
    transfersLookup: Omit<it.LeadLookup, 'openUntil' | 'found'> & {
      found: ColumnType<it.Alike[], string, never>
      openUntil: Generated<string>
      openFor: Generated<string>
    }
  }
  interface Owned {
    transfers:
      | 'transfersLead'
      | 'transfersMatter'
      | 'transfersEnclosure'
      | 'transfersTransfer'
      | 'transfersHandling'
      | 'transfersInquiry'
      | 'transfersOutcome'
      | 'transfersUrging'
      | 'transfersView'
      | 'transfersReading'
      | 'transfersLookup'
  }
}
