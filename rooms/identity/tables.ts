import type { ColumnType } from 'kysely'
import type { Once } from '../../core/server/tables.ts'
import type { Account, AccountChange, Authority, Grant, Person, Reset, SignInRules } from './contract.ts'
import type { Factor } from './factors/keeping.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    identityAuthority: Authority
    identityPerson: Omit<Person, 'former'> & { former: ColumnType<Person['former'], undefined, never> }
    identityAccount: Account
    identityGrant: Grant
    identityChange: AccountChange
    identityReset: Reset & { namedAt: string | null }
    identitySetup: { sole: Once<boolean>; tokenHash: Buffer; madeAt: string; usedAt: string | null }
    identityDelay: { place: Once<number>; failures: number; lastAt: string }
    identityRules: SignInRules
    identityFactor: Factor
    identityRecovery: { hash: Once<Buffer>; account: Once<string>; usedAt: string | null }
    identitySpent: { hash: Once<Buffer>; expiresAt: Once<string> }
    identityFormer: { account: Once<string>; at: Once<string>; hash: Once<string> }
  }
  interface Owned {
    identity:
      | 'identityAuthority'
      | 'identityPerson'
      | 'identityAccount'
      | 'identityGrant'
      | 'identityReset'
      | 'identityChange'
      | 'identitySetup'
      | 'identityDelay'
      | 'identityRules'
      | 'identityFactor'
      | 'identityRecovery'
      | 'identitySpent'
      | 'identityFormer'
  }
}
