import type { Checkpoint } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    ledgerCheckpoint: Checkpoint
  }
}
