import type { Generated } from 'kysely'
import type { Once } from '../../core/server/tables.ts'
import type { ExitItem, Instruction, Loan, Partner, Reading, Talk, Visit, Words } from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    fieldworkCounter: { inspection: Once<string>; series: Once<string>; authority: Once<string>; last: number }
    fieldworkTalk: Talk
    fieldworkPartner: Partner
    fieldworkWords: Words
    fieldworkReading: Omit<Reading, 'openedUntil'> & { openedUntil: Generated<string>; openedFor: Generated<string> }
    fieldworkVisit: Visit
    fieldworkLoan: Loan
    fieldworkInstruction: Instruction
    fieldworkExitItem: ExitItem
  }
  interface Owned {
    fieldwork:
      | 'fieldworkCounter'
      | 'fieldworkTalk'
      | 'fieldworkPartner'
      | 'fieldworkWords'
      | 'fieldworkReading'
      | 'fieldworkVisit'
      | 'fieldworkLoan'
      | 'fieldworkInstruction'
      | 'fieldworkExitItem'
  }
}
