import type { Once } from '../../core/server/tables.ts'
import type { Account, Authority, Grant, Person, Reset } from './contract.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    identityAuthority: Authority
    identityPerson: Person
    identityAccount: Account
    identityGrant: Grant
    identityReset: Reset
    identitySetup: { sole: Once<boolean>; tokenHash: Buffer; madeAt: string; usedAt: string | null }
    identityDelay: { key: Once<Buffer>; failures: number; lastAt: string }
  }
  interface Owned {
    identity:
      | 'identityAuthority'
      | 'identityPerson'
      | 'identityAccount'
      | 'identityGrant'
      | 'identityReset'
      | 'identitySetup'
      | 'identityDelay'
  }
}
