import { addMonths, type Day } from '../../../core/pure/days.ts'
import { flow, move } from '../../../core/pure/flow.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import { isRefusal, type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type {
  Appraisal,
  AppraisalState,
  ArchiveFile,
  ArchiveHandover,
  ArchiveHandoverState,
  ArchiveKind,
  ArchiveLoan,
  ArchiveLoanState,
  ArchiveState,
  PlanLine,
  Retention,
} from './nouns.ts'

/** The life of a piece (domain 2.8): 收集 → 整理 → 核对 → 移交 → 立卷 → 借阅 ⇄ 归还 → 鉴定. */
export const lifeOfArchiveFile = flow<ArchiveState>()({
  collected: { sort: 'sorted', drop: 'dropped' },
  sorted: { sort: 'sorted', check: 'checked', drop: 'dropped' },
  checked: { sort: 'sorted', sign: 'handedOver', fileOwn: 'filed', drop: 'dropped' },
  handedOver: { receive: 'filed', giveBack: 'checked' },
  filed: { lend: 'lent', keep: 'filed', transfer: 'transferred', destroy: 'destroyed' },
  lent: { return: 'filed' },
  transferred: {},
  destroyed: {},
  dropped: {},
})
export const lifeOfArchiveHandover = flow<ArchiveHandoverState>()({
  signed: { receive: 'received', return: 'returned' },
  received: {},
  returned: {},
})
export const lifeOfArchiveLoan = flow<ArchiveLoanState>()({
  asked: { lend: 'lent', decline: 'declined' },
  lent: { return: 'returned' },
  returned: {},
  declined: {},
})
export const lifeOfAppraisal = flow<AppraisalState>()({
  proposed: { approve: 'approved', reject: 'rejected' },
  approved: { witness: 'approved', carryOut: 'carriedOut' },
  rejected: {},
  carriedOut: {},
})

/** What every inspection leaves (domain 4.2–4.20, 2.8); the office changes it as its own rules say. */
export const firstLines: readonly Pick<PlanLine, 'code' | 'title' | 'kind' | 'retention' | 'required'>[] = [
  ...(
    [
      ['W01', '巡察工作方案及批复', 'permanent', true],
      ['W02', '巡察通知、公告', 'y30', true],
      ['W03', '书记专题会议、领导小组会议材料', 'permanent', false],
      ['W04', '反馈意见及签收单', 'permanent', true],
      ['W05', '移交函、建议书、抄告单', 'permanent', false],
      ['W06', '整改方案、整改情况报告', 'y30', false],
    ] as const
  ).map(([code, title, retention, required]) => ({
    code,
    title,
    kind: 'administrative' as const,
    retention,
    required,
  })),
  ...(
    [
      ['Y01', '巡察组授权、分工和承诺', 'y30', true],
      ['Y02', '问题底稿及佐证材料', 'permanent', true],
      ['Y03', '巡察报告及附件', 'permanent', true],
      ['Y04', '谈话记录', 'y30', true],
      ['Y05', '调阅资料登记和归还清单', 'y10', true],
      ['Y06', '信访举报登记', 'y30', false],
      ['Y07', '组务会记录、请示报告', 'y30', false],
      ['Y08', '问卷、测评、走访记录', 'y10', false],
    ] as const
  ).map(([code, title, retention, required]) => ({ code, title, kind: 'business' as const, retention, required })),
]

/** Whose piece it is by who collects it. */
export const kindFor = (hat: Hat): ArchiveKind => (hat === 'office' ? 'administrative' : 'business')

type File = Readonly<{ inspection: string; state: string }>
/** Any kept file of the same inspection may be a piece. */
export const mayCollect = (file: File | undefined, inspection: string): true | Refusal =>
  file?.inspection === inspection && file.state === 'kept' ? true : refuse('documents.no-such-file', { field: 'file' })

type Sorted = Pick<ArchiveFile, 'title' | 'year' | 'pages' | 'place'>

/** 整理: under a line of the plan of its own kind that is in use, which says how long it is kept. */
export function sort(piece: ArchiveFile, line: PlanLine, said: Sorted, today: Day): ArchiveFile | Refusal {
  const state = move(lifeOfArchiveFile, piece.state, 'sort')
  if (isRefusal(state)) return state
  const inUse = line.kind === piece.kind && (line.untilDay === null || line.untilDay >= today)
  if (!inUse) return refuse('documents.other-line', { field: 'line' })
  if (piece.medium === 'paper' && said.pages === 0) return refuse('documents.count-pages', { field: 'pages' })
  const fresh = { checkedBy: null, checkedOn: null }
  return { ...piece, ...said, ...fresh, state, line: line.id, retention: line.retention }
}

/** 核对, by another than who collected it (domain 2.8: one member is archivist, another compares with the plan). */
export function check(piece: ArchiveFile, by: string, on: Day): ArchiveFile | Refusal {
  const state = move(lifeOfArchiveFile, piece.state, 'check')
  if (isRefusal(state)) return state
  return piece.collectedBy === by
    ? refuse('documents.second-person')
    : { ...piece, state, checkedBy: by, checkedOn: on }
}

/** A piece collected by mistake, taken out for a reason while it is the team's: `flow.not-now` once it is handed over. */
export function drop(piece: ArchiveFile, reason: string): ArchiveFile | Refusal {
  const state = move(lifeOfArchiveFile, piece.state, 'drop')
  return isRefusal(state) ? state : { ...piece, state, reason }
}

/** 缺件: required lines of a kind without a piece and without a reason. */
export const missingOf = (
  lines: readonly PlanLine[],
  pieces: readonly Pick<ArchiveFile, 'line' | 'state'>[],
  gaps: readonly Readonly<{ line: string }>[],
  kind: ArchiveKind,
): PlanLine[] => {
  const there = new Set(pieces.filter(({ state }) => state !== 'dropped').map(({ line }) => line))
  const explained = new Set(gaps.map(({ line }) => line))
  return lines.filter((one) => one.kind === kind && one.required && !there.has(one.id) && !explained.has(one.id))
}

/** Whether the team may sign: something to hand over, all of it checked, nothing missing without a reason. */
export function maySign(pieces: readonly Pick<ArchiveFile, 'state'>[], missing: readonly PlanLine[]): true | Refusal {
  const open = pieces.filter(({ state }) => state === 'collected' || state === 'sorted').length
  if (open > 0) return refuse('documents.unchecked', { n: open })
  if (missing.length > 0) return refuse('documents.missing', { lines: missing.map((one) => one.title).slice(0, 20) })
  return pieces.some(({ state }) => state === 'checked') ? true : refuse('documents.nothing-to-hand-over')
}

/** The lines of what is handed over, over which its hash is taken: page count, year, title, in their order. */
export const handedLines = (pieces: readonly Pick<ArchiveFile, 'id' | 'title' | 'year' | 'pages'>[]): string =>
  pieces
    .map(({ id, title, year, pages }) => `${id}  ${year}  ${pages}  ${title}\n`)
    .sort()
    .join('')

/** 签收 by the office, by another than who signed for the team, with as many pieces as were signed for. */
export function receiveArchive(one: ArchiveHandover, pieces: number, by: string, on: Day): ArchiveHandover | Refusal {
  const state = move(lifeOfArchiveHandover, one.state, 'receive')
  if (isRefusal(state)) return state
  if (one.signedBy === by) return refuse('documents.both-sign')
  if (pieces !== one.pieces)
    return refuse('documents.pieces-differ', { counted: pieces, listed: one.pieces, field: 'pieces' })
  return { ...one, state, receivedBy: by, receivedOn: on }
}

/** What the team signed for goes back to it for a reason, before the office has received it. */
export function giveBack(one: ArchiveHandover, reason: string): ArchiveHandover | Refusal {
  const state = move(lifeOfArchiveHandover, one.state, 'return')
  return isRefusal(state) ? state : { ...one, state, reason }
}

const years: Readonly<Record<Retention, number | null>> = { permanent: null, y30: 30, y10: 10 }
/** Until when a piece of a year is kept: counted from the year after, as archives count; null for ever. */
export function keptUntil(retention: Retention, year: number): Day | null {
  const span = years[retention]
  return span === null ? null : addMonths(`${year}-12-31` as Day, span * 12)
}

const marks: Readonly<Record<Retention, string>> = { permanent: 'Y', y30: 'D30', y10: 'D10' }
/** 档号: kind · year · retention · serial, as in WS·2026·D30·0007 (文书) or YW·… (业务). */
export const numberOf = (kind: ArchiveKind, year: number, retention: Retention, serial: number): string =>
  `${kind === 'administrative' ? 'WS' : 'YW'}·${year}·${marks[retention]}·${String(serial).padStart(4, '0')}`

/** 立卷: the piece with its number. */
export function filed(piece: ArchiveFile, verb: 'receive' | 'fileOwn', serial: number, on: Day): ArchiveFile | Refusal {
  const state = move(lifeOfArchiveFile, piece.state, verb)
  if (isRefusal(state)) return state
  if (verb === 'fileOwn' && piece.kind !== 'administrative') return refuse('documents.hand-over-first')
  const retention = piece.retention === '' ? 'permanent' : piece.retention
  const number = numberOf(piece.kind, piece.year, retention, serial)
  return { ...piece, state, number, filedOn: on, keepUntil: keptUntil(retention, piece.year) }
}

/** A loan is asked for what lies in the archive, for a day ahead. */
export function mayBorrow(piece: Pick<ArchiveFile, 'state'>, dueOn: Day, today: Day): true | Refusal {
  if (piece.state !== 'filed') return refuse('documents.not-there', { state: piece.state })
  return dueOn < today ? refuse('documents.due-passed', { field: 'dueOn' }) : true
}

/** Another lends it, or says why not. */
export function decideLoan(
  loan: ArchiveLoan,
  lend: boolean,
  remark: string,
  by: string,
  on: Day,
): ArchiveLoan | Refusal {
  const state = move(lifeOfArchiveLoan, loan.state, lend ? 'lend' : 'decline')
  if (isRefusal(state)) return state
  if (loan.askedBy === by) return refuse('documents.second-person')
  if (!lend && remark.trim() === '') return refuse('documents.say-why', { field: 'remark' })
  return { ...loan, state, remark, decidedBy: by, decidedOn: on }
}

/** Whether a piece that was lent is still out after its day. */
export const isLate = (loan: Pick<ArchiveLoan, 'state' | 'dueOn'>, today: Day): boolean =>
  loan.state === 'lent' && loan.dueOn < today

/** 鉴定: a piece whose day is past may go to the archives or be destroyed; what is kept for ever never is destroyed. */
export function mayAppraise(
  piece: Pick<ArchiveFile, 'state' | 'keepUntil'>,
  verdict: Appraisal['verdict'],
  keepUntil: Day | null,
  today: Day,
): true | Refusal {
  if (piece.state !== 'filed') return refuse('documents.not-there', { state: piece.state })
  if (verdict === 'destroy' && (piece.keepUntil === null || piece.keepUntil >= today))
    return refuse('documents.kept-still', { field: 'verdict' })
  if ((verdict === 'keep') !== (keepUntil !== null) || (keepUntil !== null && keepUntil <= today)) {
    return refuse('documents.keep-until-when', { field: 'keepUntil' })
  }
  return true
}

/** Another than who proposed it decides: `documents.second-person`. */
export function decideAppraisal(one: Appraisal, approve: boolean, by: string, on: Day): Appraisal | Refusal {
  const state = move(lifeOfAppraisal, one.state, approve ? 'approve' : 'reject')
  if (isRefusal(state)) return state
  return one.proposedBy === by ? refuse('documents.second-person') : { ...one, state, decidedBy: by, decidedOn: on }
}

/** Carried out by one; a destruction under two supervisors, neither of whom approved it: the first is noted, with the second it is done. */
export function carryOutAppraisal(one: Appraisal, by: string, on: Day): Appraisal | Refusal {
  const done = move(lifeOfAppraisal, one.state, 'carryOut')
  if (isRefusal(done)) return done
  if (one.verdict !== 'destroy') return { ...one, state: done, doneOn: on }
  if (one.decidedBy === by) return refuse('documents.two-watch')
  if (one.witnessOne === null) return { ...one, witnessOne: by }
  return one.witnessOne === by ? refuse('documents.two-watch') : { ...one, state: done, witnessTwo: by, doneOn: on }
}

const verbs = { keep: 'keep', transfer: 'transfer', destroy: 'destroy' } as const
/** The piece after what was decided of it. */
export function appraised(piece: ArchiveFile, one: Appraisal): ArchiveFile | Refusal {
  const state = move(lifeOfArchiveFile, piece.state, verbs[one.verdict])
  if (isRefusal(state)) return state
  return { ...piece, state, keepUntil: one.verdict === 'keep' ? one.keepUntil : piece.keepUntil }
}
