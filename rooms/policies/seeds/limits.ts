import type { Limit } from '../contract.ts'

type First = Pick<Limit, 'code' | 'amount' | 'unit' | 'direction' | 'starts' | 'citation' | 'basis'>
type Span = `${number} ${Limit['unit']}`

const limit = (
  code: string,
  span: Span,
  starts: Limit['starts'],
  basis: Limit['basis'],
  citation: string,
  direction: Limit['direction'] = 'after',
): First => {
  const [amount, unit] = span.split(' ') as [string, Limit['unit']]
  return { code, amount: Number(amount), unit, direction, starts, citation, basis }
}

/**
 * The limits of domain 2.0, and when a light turns amber. Where practice differs or no rule gives a number the value is a default, said so in its basis, and no
 * deadline from any of them is called final before the office has confirmed it.
 */
export const firstLimits: readonly First[] = [
  limit(
    'T01',
    '10 day',
    'entry',
    'local',
    '进驻前发出巡察通知：定远县做法提前10日；某企业手册约提前10个工作日',
    'before',
  ),
  limit(
    'T02',
    '3 day',
    'entry',
    'law',
    '巡视工作条例配套规定（2010年中央巡视组工作规则）：进驻后3日内与主要负责人沟通并商请召开动员会',
  ),
  limit(
    'T03',
    '2 month',
    'entry',
    'local',
    '现场巡察时间：省级约2个月，市级约1个月，区县45日或6至8周，以批准的方案为准',
  ),
  limit('T04', '3 day', 'exit', 'local', '信访受理截止于撤点前数日（南通：4月25日截止、28日撤点）', 'before'),
  limit(
    'T05',
    '0 day',
    'exit',
    'default',
    '立行立改：国家层面无统一期限，以通知书载明的日期为准，不晚于撤点日',
    'before',
  ),
  limit('T06', '30 day', 'entry', 'default', '巡察中期向领导小组报告一次'),
  limit('T07', '1 month', 'exit', 'local', '书记专题会议听取汇报：现场巡察结束后1个月内（定远县）'),
  limit('T08', '15 workday', 'reportApproved', 'law', '反馈：领导小组同意报告后15个工作日内（2010年规定）'),
  limit('T09', '1 month', 'feedbackReceived', 'local', '报送整改方案：各地15个工作日至1个月不等（某市2024年为1个月）'),
  limit(
    'T10',
    '1 month',
    'feedbackReceived',
    'local',
    '召开专题民主生活会：集中整改期内（2022年意见）；某企业为1个月内',
  ),
  limit(
    'T11',
    '3 month',
    'feedbackReceived',
    'law',
    '集中整改期：3个月（2022年《关于加强巡视整改和成果运用的意见》）；2024年修订条例的期限须核对原文',
  ),
  limit(
    'T12',
    '3 month',
    'feedbackReceived',
    'law',
    '报送集中整改进展情况报告：反馈后3个月内，报同级纪委并抄送组织部门和巡察办',
  ),
  limit(
    'T13',
    '3 month',
    'feedbackReceived',
    'law',
    '主要负责人组织落实情况报告：与集中整改进展情况报告同期（2015年条例第二十七条；2022年后合并）',
  ),
  limit('T14', '1 month', 'opinionReceived', 'law', '整改情况党内通报和向社会公开：收到书面审核意见后1个月内'),
  limit('T15', '3 month', 'concentratedEnds', 'law', '纪检机关、组织部门报告整改监督情况：集中整改期结束后3个月内'),
  limit(
    'T16',
    '3 month',
    'leadReceived',
    'law',
    '纪检机关、组织部门反馈移交事项办理情况：收到后3个月内（2015年条例第二十九条）',
  ),
  limit('T17', '14 day', 'handlingEnds', 'province', '未按期办结的先行说明，办结后2周内报告（山东省实施办法）'),
  limit('T18', '1 month', 'leadReceived', 'law', '提出线索处置意见：收到线索后1个月内（监督执纪工作规则，2019年）'),
  limit('T19', '15 workday', 'letterReceived', 'law', '函询回复：收到函件后15个工作日内（监督执纪工作规则，2019年）'),
  limit(
    'T20',
    '1 month',
    'talkEnds',
    'law',
    '谈话结束或收到函询回复后1个月内写出情况报告和处置意见（监督执纪工作规则，2019年）',
  ),
  limit(
    'T21',
    '15 workday',
    'tipReceived',
    'law',
    '实名检举控告：收到后15个工作日内告知受理情况（处理检举控告工作规则第二十六条，2020年）',
  ),
  limit(
    'T22',
    '15 workday',
    'handlingEnds',
    'law',
    '实名检举控告：办结后15个工作日内告知处理结果（处理检举控告工作规则第二十七条，2020年）',
  ),
  limit(
    'T23',
    '5 workday',
    'tipReceived',
    'law',
    '属于上级受理的检举控告：5个工作日内转送（处理检举控告工作规则第十五条，2020年）',
  ),
  limit(
    'T24',
    '5 workday',
    'tipReceived',
    'law',
    '收到转送的检举控告：5个工作日内受理或者再转送（处理检举控告工作规则，2020年）',
  ),
  limit(
    'T25',
    '3 month',
    'tipReceived',
    'law',
    '交办的检举控告：3个月内报结果，经批准可延长3个月（处理检举控告工作规则第二十一条，2020年）',
  ),
  limit(
    'T26',
    '10 workday',
    'requestSent',
    'practice',
    '抽查核实领导干部个人有关事项：约10个工作日，抽查对象不超过3名班子成员',
  ),
  limit(
    'T27',
    '1 month',
    'concentratedEnds',
    'local',
    '整改评估：集中整改期结束后1个月内（某县规定）；高密为不早于6个月',
  ),
  limit(
    'T28',
    '12 month',
    'concentratedEnds',
    'local',
    '长期整改：分阶段确定目标、销号为止；东海县线索和专项治理半年、最长1年',
  ),
  limit('T29', '3 month', 'letterReceived', 'default', '巡察建议书回复：以建议书载明的日期为准，未载明的为3个月'),
  limit('T30', '10 workday', 'feedbackGiven', 'local', '巡察组后评估：反馈后10个工作日内谈话了解（界首市）'),
  limit('T31', '1 month', 'feedbackGiven', 'default', '立卷归档：反馈移交后1个月内，巡察组撤销前登记完毕'),
  limit('T32', '60 month', 'termStarts', 'law', '一届任期内巡察全覆盖（巡视工作条例）'),
  // Not one of domain 2.0: no rule gives it, and yet the office and not the program says when a light turns amber.
  limit('T33', '7 day', 'taskDue', 'default', '整改临期提醒：整改任务到期前7日起显示黄灯', 'before'),
  // No rule says how long an urging runs before the leading group is told (domain 2.5): the office does.
  limit('T38', '10 day', 'requestSent', 'default', '移交线索督办：督办单发出后10日仍不办理的，报领导小组'),
  limit('T41', '15 day', 'taskDue', 'default', '整改事项超期后第15日起提请领导小组关注'),
  limit('T42', '30 day', 'taskDue', 'default', '整改事项超期后第30日起提请县委关注'),
  limit('T43', '3 month', 'taskDue', 'default', '整改延期：巡察办可批准延长3个月以内，超过的由领导小组批准'),
]
