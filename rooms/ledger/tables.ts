import type { Checkpoint, Erasure } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    ledgerCheckpoint: Checkpoint
    ledgerErasure: Erasure
  }
}
