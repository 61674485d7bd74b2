import type { Series } from '../contract.ts'

/** How the papers of the office are numbered until it says otherwise. */
export const firstPatterns: readonly Pick<Series, 'code' | 'pattern'>[] = [
  { code: 'notice', pattern: '巡察通知〔{year}〕{number}号' },
  { code: 'publicNotice', pattern: '巡察公告〔{year}〕{number}号' },
  { code: 'plan', pattern: '巡察方案〔{year}〕{number}号' },
  { code: 'sheet', pattern: '底稿〔{year}〕{number}号' },
  { code: 'factSheet', pattern: '事实确认〔{year}〕{number}号' },
  { code: 'immediate', pattern: '立行立改〔{year}〕{number}号' },
  { code: 'report', pattern: '巡察报告〔{year}〕{number}号' },
  { code: 'feedback', pattern: '巡察反馈〔{year}〕{number}号' },
  { code: 'lead', pattern: '线索移交〔{year}〕{number}号' },
  { code: 'leadEntry', pattern: '线索〔{year}〕{number}号' },
  { code: 'copySlip', pattern: '抄告〔{year}〕{number}号' },
  { code: 'advice', pattern: '巡察建议〔{year}〕{number}号' },
  { code: 'urging', pattern: '巡察督办〔{year}〕{number}号' },
  { code: 'minutes', pattern: '会议纪要〔{year}〕{number}号' },
  { code: 'decision', pattern: '巡察决定〔{year}〕{number}号' },
  { code: 'letter', pattern: '巡察函〔{year}〕{number}号' },
  { code: 'request', pattern: '巡察请示〔{year}〕{number}号' },
  { code: 'circular', pattern: '巡察通报〔{year}〕{number}号' },
]
