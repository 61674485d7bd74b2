import type { Once } from '../../core/server/tables.ts'
import type { Excerpt } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    searchExcerpt: Excerpt
    searchReading: {
      file: Once<string>
      authority: Once<string>
      inspection: Once<string>
      state: 'waiting' | 'reading' | 'read' | 'unreadable'
      /** The code of why it could not be read. */
      reason: string | null
      tries: number
      at: string
    }
  }
  interface Owned {
    search: 'searchExcerpt' | 'searchReading'
  }
}
