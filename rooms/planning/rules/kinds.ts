import type { Day } from '../../../core/pure/days.ts'
import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type {
  Inspection,
  Mode,
  ModeLine,
  ModeTable,
  RoundKind,
  RoundManner,
  StageSet,
  UnitManner,
} from '../contract.ts'

/** What an inspection of a kind may require: the words are those of refusals and pages. */
export type Need = 'checklist' | 'leave' | 'auditProject' | 'superiorRound' | 'earlier'

/**
 * What each kind requires. 专项 a checklist besides its topics (S3-12); 提级 and 交叉 the leave of who may give it; 巡审联动 the number of the
 * audit; 上下联动 the superior's round (S1-07); 回头看 the earlier inspection of each body.
 */
export const needsOf: Readonly<Record<RoundKind, readonly Need[]>> = {
  regular: [],
  special: ['checklist'],
  mobile: [],
  raised: ['leave'],
  crossed: ['leave'],
  village: [],
  lookBack: ['earlier'],
  withAudit: ['auditProject'],
  linked: ['superiorRound'],
}

type RoundHas = Pick<
  RoundManner,
  'checklist' | 'leaveBy' | 'leaveDocument' | 'auditProject' | 'superiorRound' | 'relation'
>
type UnitHas = Pick<UnitManner, 'kind' | 'earlier' | 'leaveBy' | 'leaveDocument' | 'auditProject'>

/** What one unit lacks of what its kind, or that of its round, requires. What the round has stands for all its units. */
export function lacking(kind: RoundKind, round: RoundHas | null, unit: UnitHas | null = null): Need[] {
  const has: Readonly<Record<Need, boolean>> = {
    checklist: (round?.checklist ?? '').trim() !== '',
    leave: [round, unit].some((one) => (one?.leaveBy ?? '') !== '' && (one?.leaveDocument ?? '') !== ''),
    auditProject: [round, unit].some((one) => (one?.auditProject ?? '') !== ''),
    superiorRound: (round?.superiorRound ?? '') !== '' && round?.relation !== '',
    earlier: (unit?.earlier ?? null) !== null,
  }
  return needsOf[unit?.kind ?? kind].filter((need) => !has[need])
}

/** What a round asks of itself, whatever its units: what each of them would have to bring is left to them. */
export const roundLacks = (kind: RoundKind, round: RoundHas | null): Need[] =>
  lacking(kind, round).filter((need) => need !== 'earlier')

/** What the round and its units lack together, each word once. */
export function lacksOfAll(kind: RoundKind, round: RoundHas | null, units: readonly (UnitHas | null)[]): Need[] {
  return [...new Set(units.flatMap((unit) => lacking(kind, round, unit)))]
}

/** The inspection a unit looks back on: of the same body or of one that went up in it, and over. `planning.not-earlier` otherwise. */
export const earlierFits = (
  unit: Inspection,
  earlier: Pick<Inspection, 'id' | 'body' | 'exitedOn'>,
  bodies: readonly string[],
): true | Refusal =>
  earlier.id !== unit.id && bodies.includes(earlier.body) && earlier.exitedOn !== null
    ? true
    : refuse('planning.not-earlier')

/** A stage set may be given from its first day to its last (`planning.stage-set-not-now`). */
export const inUse = (set: StageSet, today: Day): true | Refusal =>
  set.fromDay <= today && (set.untilDay === null || today <= set.untilDay)
    ? true
    : refuse('planning.stage-set-not-now', { name: set.name })

/** A set leaves out or merges at least one step (`planning.stage-set-empty`), and no step twice (`planning.stage-item-twice`). */
export function shortens(set: Pick<StageSet, 'skipsPreparation' | 'mergesNotice' | 'leavesOut'>): true | Refusal {
  if (new Set(set.leavesOut).size < set.leavesOut.length)
    return refuse('planning.stage-item-twice', { field: 'leavesOut' })
  return set.skipsPreparation || set.mergesNotice || set.leavesOut.length > 0 || refuse('planning.stage-set-empty')
}

/** People, income in fen and disputes of a village. */
export type Known = Readonly<{ people: number; income: string; conflicts: number }>

const FEN_IN_WAN = 1_000_000n

/** Whether a line of the table holds for a village; income is compared in 万元. */
const holds = ({ measure, atLeast }: ModeLine, { people, income, conflicts }: Known): boolean =>
  measure === 'income'
    ? BigInt(income) >= BigInt(atLeast) * FEN_IN_WAN
    : (measure === 'people' ? people : conflicts) >= atLeast

/**
 * The mode a table proposes for a village (S4-07): that of the first line that holds, by its number from 1, or `otherwise` by line 0. Nothing
 * is proposed for a village of which nothing is known.
 */
export function propose(
  table: Pick<ModeTable, 'lines' | 'otherwise'>,
  known: Known | null,
): { mode: Mode; line: number } | null {
  if (known === null) return null
  const at = table.lines.findIndex((line) => holds(line, known))
  const line = table.lines[at]
  return line ? { mode: line.mode, line: at + 1 } : { mode: table.otherwise, line: 0 }
}

/** Modes are for villages and communities: `planning.not-a-village`. */
export const isVillage = (body: { name: string; kind: string }): true | Refusal =>
  body.kind === 'village' || body.kind === 'community' ? true : refuse('planning.not-a-village', { unit: body.name })

type First<T> = Omit<T, 'id' | 'authority' | 'version'>

/** What an office begins with until it says otherwise. */
export const firstModeTable: First<ModeTable> = {
  fromDay: '2000-01-01' as Day,
  lines: [
    { measure: 'conflicts', atLeast: 10, mode: 'special' },
    { measure: 'income', atLeast: 100, mode: 'direct' },
    { measure: 'people', atLeast: 3_000, mode: 'direct' },
  ],
  otherwise: 'withTown',
  citation: '因村制宜：按经济总量、矛盾、体量（默认分档，待本单位文件确认）',
}
