import type { Bound, Competence } from '../contract.ts'

/** How long a report may be until the office says otherwise (domain 4.12). */
export const firstBounds: readonly Pick<Bound, 'code' | 'low' | 'high' | 'citation'>[] = [
  { code: 'reportLength', low: 4000, high: 6000, citation: '巡察报告一般4000至6000字（学习材料，待本级文件确认）' },
  { code: 'overallLength', low: 1, high: 400, citation: '基本情况和总体评价不超过400字（学习材料，待本级文件确认）' },
]

const row = (
  matter: Competence['matter'],
  bodies: Competence['bodies'],
  quorum: number,
  citation: string,
  record: Competence['record'] = 'approval',
): Pick<Competence, 'matter' | 'bodies' | 'quorum' | 'citation' | 'record' | 'posts'> => ({
  ...{ matter, bodies, quorum, citation, record },
  posts: false,
})

/**
 * Which body decides what (S0-03, domain 2.1, 2.2). A decided report is no condition of feedback until the office says so: units whose
 * reports were written before this system would never be fed back. Where a hat approves in the system that is the record, until the office demands
 * meetings.
 */
export const firstCompetences = [
  row(
    'report',
    ['team', 'leadingGroup', 'secretary'],
    67,
    '巡察报告经组务会审议、领导小组听取、书记专题会议听取（三级汇报）',
    'meeting',
  ),
  row('feedback', [], 0, '反馈意见：待本级文件确定是否以报告已经审定为前提', 'meeting'),
  row('disposal', ['secretary'], 50, '对重点人、重点事、重点问题的处置意见由书记专题会议提出'),
  row('special', ['leadingGroup'], 50, '专题报告经领导小组审定'),
  row('plan', ['leadingGroup'], 50, '巡察工作方案经领导小组审定'),
  row('lead', ['leadingGroup'], 50, '问题线索处置经领导小组审批'),
  row('withholding', ['leadingGroup'], 50, '拟不公开事项经领导小组同意'),
  row('personnel', ['leadingGroup'], 50, '组长授权任职和任务分工由领导小组决定'),
  row('objects', ['leadingGroup'], 50, '巡察对象经领导小组研究确定'),
  row('termPlan', ['standing'], 50, '一届巡察工作规划经常委会会议审议'),
  row('unitPlan', ['leadingGroup'], 50, '一单位一方案：待本级文件确定由哪个会议研究'),
  row('pool', ['leadingGroup'], 50, '巡察人才库人选经领导小组审定'),
  row('immediate', ['team'], 50, '立行立改事项经组务会研究'),
  row('paper', ['leadingGroup'], 50, '反馈会方案、讲话稿、反馈新闻稿经领导小组审定'),
  row('slip', ['leadingGroup'], 50, '抄告单经领导小组审签'),
  row('advisory', ['leadingGroup'], 50, '巡察建议书经领导小组审定'),
  row('group', ['leadingGroup'], 50, '共性问题处置方案经领导小组审定'),
  row('prolongation', ['leadingGroup'], 50, '整改延期：待本级文件确定由哪个会议研究'),
  row('submittal', ['leadingGroup'], 50, '提请党委追责的事项经领导小组研究'),
  row('score', ['leadingGroup'], 50, '整改评估结果经领导小组审定'),
  row('lookback', ['leadingGroup'], 50, '回头看的开展和结果经领导小组审定'),
  row('template', ['leadingGroup'], 50, '文书模板：待本级文件确定由哪个会议研究'),
  row('archiveLoan', ['leadingGroup'], 50, '档案借阅：待本级文件确定由哪个会议研究'),
  row('appraisal', ['leadingGroup'], 50, '档案期满鉴定、销毁经领导小组审定'),
  row('destruction', ['leadingGroup'], 50, '巡察文件密钥销毁经领导小组审定'),
  row('support', ['leadingGroup'], 50, '巡察中支持事项：待本级文件确定由哪个会议研究'),
] as const
