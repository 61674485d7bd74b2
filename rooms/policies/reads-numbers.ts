import { ask, listed } from '../../core/server/ask.ts'
import { spreadsheetOf } from '../../core/server/spreadsheet.ts'
import { numbers, type Sending } from './contract.ts'
import { zh } from './texts/zh.ts'

export const listingNumbers = ask(numbers, async ({ eyes, input }) => {
  let some = eyes.selectFrom('policiesDrawn as d')
  if (input.series) some = some.where('d.series', '=', input.series)
  if (input.year) some = some.where('d.year', '=', input.year)
  if (input.about) some = some.where('d.about', '=', input.about)
  if (input.show !== 'all') some = some.where('d.voidedOn', input.show === 'void' ? 'is not' : 'is', null)
  if (input.q) {
    const like = `%${input.q.replace(/[\\%_]/g, '\\$&')}%`
    some = some.where((e) => e.or([e('d.text', 'like', like), e('d.title', 'like', like)]))
  }
  const page = some
    .leftJoin('identityPerson as p', 'p.id', 'd.voidedBy')
    .leftJoin('policiesSending as s', (j) => j.onRef('s.about', '=', 'd.about').onRef('s.paper', '=', 'd.paper'))
    .selectAll('d')
    .select(['p.name as voidedByName', 's.urgency', 's.copyTo', 's.copies'])
    .orderBy('d.year', 'desc')
    .orderBy('d.series')
    .orderBy('d.number', 'desc')
    .offset(input.from)
    .limit(input.size)
  const { rows, count } = await listed(some, page)
  return {
    rows: rows.map(({ urgency, copyTo, copies, ...row }) => ({ ...row, ...sentOf(row, { urgency, copyTo, copies }) })),
    count,
  }
})

type Kept = Readonly<{ urgency: Sending['urgency'] | null; copyTo: string | null; copies: number | null }>

/** What is kept of how the paper of a number goes out; of a void one nothing, as its paper goes out under the next. */
const sentOf = (row: { voidedOn: string | null; voidedByName: string | null }, kept: Kept) => {
  const { urgency, copyTo, copies } = row.voidedOn === null ? kept : { urgency: null, copyTo: null, copies: null }
  return {
    urgency: urgency ?? '',
    copyTo: copyTo ?? '',
    copies: copies ?? 0,
    voidedByName: row.voidedByName ?? '',
  } as const
}

/** The register as a spreadsheet, every number of what is asked for in its order. */
export const numbersAsSpreadsheet = spreadsheetOf(numbers, '发文字号登记簿', [
  { head: '年度', of: (row) => row.year },
  { head: '序号', of: (row) => row.number },
  { head: '文号', width: 30, of: (row) => row.text },
  { head: '文书', width: 40, of: (row) => row.title },
  { head: '紧急程度', of: (row) => (row.urgency === '' ? '' : zh.words[`urgency.${row.urgency}`]) },
  { head: '抄送', width: 40, of: (row) => row.copyTo },
  { head: '份数', of: (row) => (row.copies === 0 ? '' : row.copies) },
  { head: '取号日期', of: (row) => row.drawnOn },
  { head: '作废日期', of: (row) => row.voidedOn },
  { head: '作废原因', width: 40, of: (row) => row.voidReason },
])
