/**
 * What a heading announces: how the work was organised, findings, leads and tips handed over, what comes next, suggestions of the
 * inspection team, how to reach the office. Only `findings` and `unknown` may hold items.
 */
export type Zone = 'organisation' | 'findings' | 'leads' | 'next' | 'suggestions' | 'contact' | 'unknown'

/** The first rule whose words stand in the heading decides. */
const rules: readonly { zone: Zone; rule: string; heading: RegExp; example: string }[] = [
  {
    zone: 'contact',
    rule: 'zone-contact',
    heading: /^(?:联系|监督|反馈|举报)(?:方式|电话|渠道)|^(?:监督|举报|意见)(?:方式|渠道)|^公开(?:期限|时间)/,
    example: '五、联系方式',
  },
  {
    zone: 'leads',
    rule: 'zone-leads',
    heading:
      /(?:移交|交办|转办).{0,12}(?:线索|信访|举报|事项|问题).{0,10}(?:办理|处置|处理|查处|核查|情况)|(?:线索|信访件?|举报件?).{0,6}(?:办理|处置|处理|查处|核查)(?:情况)?|立行立改(?:问题)?(?:完成|办理)?情况$/,
    example: '三、巡察移交问题线索办理情况',
  },
  {
    zone: 'findings',
    rule: 'zone-standing',
    heading:
      /(?:需要?|尚需|仍需)(?:长期|继续|持续)?.{0,6}(?:整改|推进|坚持|解决)的?.{0,4}(?:事项|问题|任务|情况)|(?:未|尚未)(?:完成|整改|到位).{0,8}(?:事项|问题|任务|情况)|正在(?:整改|推进).{0,8}(?:事项|问题|任务)/,
    example: '三、需要长期整改的问题',
  },
  {
    zone: 'findings',
    rule: 'zone-by-state',
    heading:
      /^(?:已|已经|基本|全部|正在|持续|长期|取得|达到|需|立行立改)[^,。:;]{0,14}(?:完成|落实|整改|解决|推进|坚持|到位|成效|成果|销号|办结)[^,。:;]{0,6}的?(?:具体|整改)?(?:事项|问题|任务|项目)(?:[(,。:]|$|[^整]{0,4}\d)/,
    example: '一、已落实的事项',
  },
  {
    zone: 'next',
    rule: 'zone-next',
    heading:
      /下一?步|下一阶段|今后|后续(?:整改|工作|打算|措施|计划|安排|巩固)|^后续$|努力方向|工作打算|工作计划|(?:巩固|扩大|深化|拓展).{0,6}(?:整改|巡[察视]).{0,4}(?:成果|成效)|持续.{0,10}后半篇/,
    example: '四、下一步工作打算',
  },
  {
    zone: 'suggestions',
    rule: 'zone-suggestions',
    heading:
      /(?:意见|整改)?(?:和|与)?建议$|^.{0,12}(?:提出|整改|工作|几点|有关).{0,12}(?:建议|要求|意见)(?:[:。]|$)|整改(?:工作)?(?:意见|建议|要求)/,
    example: '三、意见建议',
  },
  {
    zone: 'organisation',
    rule: 'zone-organisation',
    heading:
      /组织(?:领导|开展|实施|推进|落实|部署|保障)|(?:整改|落实|推进|工作).{0,4}(?:总体|基本|组织|开展|推进|部署)(?:情况|进展|成效)|(?:总体|基本|整体)(?:情况|进展|概况|成效|评价)|(?:提高|提升|强化)(?:政治)?(?:站位|认识)|(?:高度|思想)(?:上)?重视|(?:统一|提高)思想|主要做法|做法和成效|(?:履行|压实|扛[起牢实]|落实|强化).{0,10}整改.{0,8}责任|(?:党组|党委|书记|主要负责人|主要领导|第一责任人).{0,14}(?:组织(?:落实)?整改|整改(?:工作)?(?:主体|第一)?责任|抓整改|履责|推进整改|整改落实)|整改工作(?:机制|部署|推进)|(?:部署|谋划|统筹).{0,6}整改|精心(?:组织|部署)|制定.{0,6}整改方案|强化.{0,6}(?:督导|督促|督查|跟踪)|建章立制.{0,6}长效|巡[察视]工作(?:开展)?(?:情况|概况)|主要成(?:绩|效)|肯定|从严从实抓整改|立行立改.{0,6}见(?:行动|成效)/,
    example: '一、整改工作组织情况',
  },
  {
    zone: 'findings',
    rule: 'zone-findings',
    heading:
      /整改(?:工作)?(?:的)?(?:落实|进展|完成|推进|进度|具体)?(?:情况|进展|成效|结果|措施)|反馈(?:的|意见)?.{0,12}问题|(?:发现|存在|主要|具体|突出|重点)的?.{0,4}问题|问题.{0,6}整改|反馈意见.{0,6}(?:整改|落实)|逐[条项]整改|巡[察视]反馈|选人用人|(?:任务|问题)清单/,
    example: '二、反馈问题整改落实情况',
  },
]

/** The zone a heading (shadow) opens, with the rule that says so; without a word for it `unknown`. */
export function zoneOf(heading: string): { zone: Zone; rule: string } {
  const found = rules.find((rule) => rule.heading.test(heading))
  return found ? { zone: found.zone, rule: found.rule } : { zone: 'unknown', rule: 'zone-unknown' }
}
