import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { addMonths, type Day, type Instant } from '../../../core/pure/days.ts'
import type { Tie, TieKind } from '../contract/pool.ts'

type RecusalKind = 'kinship' | 'locality' | 'duty' | 'clan'
/** How a tie weighs: `always` hard; hard `inVillages` and townships, soft elsewhere; hard for `threeYears` after it ended, soft later; `never` hard. */
type Weight = 'always' | 'inVillages' | 'threeYears' | 'never'

/**
 * Which recusal follows from which tie (domain 3.4: 公务员回避, 监督执纪工作规则, Beihang rule; villages: S4-20). A hard one is never lifted; a
 * soft one stands until somebody entitled accepts it with a reason.
 */
export const weights: Readonly<Record<TieKind, Readonly<{ recusal: RecusalKind; hard: Weight }>>> = {
  spouse: { recusal: 'kinship', hard: 'always' },
  blood: { recusal: 'kinship', hard: 'always' },
  collateral: { recusal: 'kinship', hard: 'always' },
  inLaw: { recusal: 'kinship', hard: 'always' },
  hometown: { recusal: 'locality', hard: 'inVillages' },
  longWork: { recusal: 'locality', hard: 'never' },
  earlierPost: { recusal: 'duty', hard: 'threeYears' },
  superior: { recusal: 'duty', hard: 'threeYears' },
  classmate: { recusal: 'duty', hard: 'never' },
  clan: { recusal: 'clan', hard: 'inVillages' },
}

/** Years after which an earlier post or a common chain of command no longer binds absolutely. */
export const YEARS_HARD = 3

/** What a tie is until somebody withdraws it. */
export const standing = { withdrawnAt: null, withdrawnBy: null, withdrawReason: '' } as const

/** A tie withdrawn because it was entered wrongly, with a reason: `teams.tie-withdrawn` if it was. */
export const withdraw = (tie: Tie, by: string, reason: string, now: Instant): Tie | Refusal =>
  tie.withdrawnAt === null
    ? { ...tie, withdrawnAt: now, withdrawnBy: by as Tie['withdrawnBy'], withdrawReason: reason }
    : refuse('teams.tie-withdrawn')

/** Neither whom it concerns (`teams.not-for-yourself`) nor who entered it (`teams.entered-by-you`) says that a tie was entered wrongly. */
export function mayWithdraw(tie: Pick<Tie, 'person' | 'declaredBy'>, by: string): true | Refusal {
  if (tie.person === by) return refuse('teams.not-for-yourself')
  return tie.declaredBy === by ? refuse('teams.entered-by-you') : true
}

export type Tied = Readonly<{ kind: TieKind; body: string; untilDay: Day | null }>
/** The body inspected: where it stands in the register, and whether it is a village or a township. */
export type Place = Readonly<{ path: string; rural: boolean }>

/**
 * What a tie means for the inspection of a body on a day: null where it does not concern it. It concerns the organisation itself and what
 * stands under it.
 */
export function bearing(tie: Tied, place: Place, today: Day): Readonly<{ recusal: RecusalKind; hard: boolean }> | null {
  if (!place.path.split('/').includes(tie.body)) return null
  const { recusal, hard } = weights[tie.kind]
  if (hard === 'always') return { recusal, hard: true }
  if (hard === 'inVillages') return { recusal, hard: place.rural }
  if (hard === 'threeYears') {
    const bound = tie.untilDay === null || addMonths(tie.untilDay, 12 * YEARS_HARD) > today
    return { recusal, hard: bound }
  }
  return { recusal, hard: false }
}

/** Of several ties to one body the heaviest: hard before soft. */
export function heaviest(ties: readonly Tied[], place: Place, today: Day): ReturnType<typeof bearing> {
  const all = ties.flatMap((tie) => bearing(tie, place, today) ?? [])
  return all.find((one) => one.hard) ?? all[0] ?? null
}
