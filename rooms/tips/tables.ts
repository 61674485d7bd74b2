import type { ColumnType, Generated } from 'kysely'
import type { Once } from '../../core/server/tables.ts'
import type { TipCheck } from './contract/checks.ts'
import type { FloodGate, TipDestruction, tipCount } from './contract/keeping.ts'
import type {
  Holder,
  HolderKey,
  IdentityShare,
  Opening,
  Referral,
  Tip,
  TipFile,
  TipMessage,
  TipPage,
  TipReading,
} from './nouns.ts'
import type { Filing } from './sealing/filing.ts'
import type * as z from 'zod'

/** What came in today: a whole tip, or what a bearer adds. */
export type Waiting = Readonly<{
  id: string
  kind: 'tip' | 'more'
  day: string
  page: string | null
  proven: boolean
  locator: Buffer
  box: ColumnType<Omit<Filing, 'keySealed'> & { filesLeft: number }, string, never>
}>

declare module '../../core/server/tables.ts' {
  interface Tables {
    tipsOfficeKey: { public: Once<Buffer>; wrapped: Once<Buffer> }
    tipsCounter: { authority: Once<string>; year: Once<number>; last: number }
    tipsPage: TipPage
    tipsWaiting: Waiting
    tipsTip: Tip
    /** `sealed` is empty once the key is destroyed. */
    tipsKey: {
      tip: Once<string>
      authority: Once<string>
      public: Once<string>
      sealed: Once<string | null>
      destroyedOn: Once<string | null>
    }
    tipsWaitingKey: { public: Once<string>; sealed: Once<string> }
    tipsGate: { sole: Once<boolean>; floodAt: number; most: number; secret: Generated<string> }
    tipsThreshold: FloodGate
    tipsCount: z.infer<typeof tipCount.shape>
    tipsDestruction: TipDestruction
    tipsCheck: TipCheck
    tipsReceipt: { locator: Once<Buffer>; tip: Once<string>; authority: Once<string>; tipster: Once<string> }
    tipsMessage: Omit<TipMessage, 'filesLeft'> & { filesLeft: Generated<number> }
    tipsFile: TipFile
    tipsReading: Omit<TipReading, 'openedUntil'> & { openedUntil: Generated<string>; openedFor: Generated<string> }
    tipsReferral: Referral
    tipsHolder: Holder
    tipsHolderKey: HolderKey
    tipsShare: IdentityShare
    tipsOpening: Opening
  }
  interface Owned {
    tips:
      | 'tipsCounter'
      | 'tipsPage'
      | 'tipsWaiting'
      | 'tipsWaitingKey'
      | 'tipsGate'
      | 'tipsThreshold'
      | 'tipsDestruction'
      | 'tipsCheck'
      | 'tipsTip'
      | 'tipsKey'
      | 'tipsReceipt'
      | 'tipsMessage'
      | 'tipsFile'
      | 'tipsReading'
      | 'tipsReferral'
      | 'tipsHolder'
      | 'tipsHolderKey'
      | 'tipsShare'
      | 'tipsOpening'
  }
}
