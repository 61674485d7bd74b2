import type { LedgerHead, Original, Takeover } from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    takeoverTakeover: Takeover
    takeoverOriginal: Original
    takeoverHead: LedgerHead
  }
  interface Owned {
    takeover: 'takeoverTakeover' | 'takeoverOriginal' | 'takeoverHead'
  }
}
