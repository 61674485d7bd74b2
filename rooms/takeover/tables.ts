import type { LedgerCategory, LedgerHead, Original, Takeover } from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    takeoverTakeover: Takeover
    takeoverOriginal: Original
    takeoverHead: LedgerHead
    takeoverCategory: LedgerCategory
  }
  interface Owned {
    takeover: 'takeoverTakeover' | 'takeoverOriginal' | 'takeoverHead' | 'takeoverCategory'
  }
}
