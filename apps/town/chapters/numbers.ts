import { seriesOf } from '../../../rooms/policies/numbering.ts'
import type { Teller } from '../teller.ts'

type HowSent = Readonly<{ urgency?: string; copyTo?: string; copies?: number }>

/** 取号: the office draws the number of a paper, and says how it goes out. */
export async function numbered(
  t: Teller,
  paper: string,
  of: Readonly<{ about: string; inspection: string | null; title: string }>,
  sent: HowSent = {},
): Promise<void> {
  await t.does(t.wears('office', 'office'), 'issueNumber', { series: seriesOf(paper), paper, ...of, ...sent })
}

/** 版头和抄送 of a paper that has its number from elsewhere. */
export async function sentOut(t: Teller, paper: string, about: string, sent: HowSent): Promise<void> {
  await t.does(t.wears('office', 'office'), 'sendPaper', { paper, about, version: 0, ...sent })
}
