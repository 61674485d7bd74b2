/** Words by which a sentence names a flaw; they stand at its end or before its stop. */
const flaw =
  '碎片化|宽松软|盲区|粗放|不(?:够|到位|足|力|严|实|强|高|深|细|全|准|清|当|良|佳|畅|快|硬|广|新|大|多|紧|牢|好|齐|利|规范|健全|完善|完整|及时|扎实|严格|严谨|严肃|深入|充分|彻底|明显|明确|平衡|合理|符|合规|科学|透明|落实|作为|担当|愿|敢|会|想|重视|主动|积极|经常|系统|精准|匹配|一致|均衡|清晰|准确|达标|真实|按规定|同步|稳定|执行|坚决|全面|紧密|顺畅|突出|显著|理想|集中|公开|公示|履行|履职|用心|聚焦|敏锐|精细|专业|高效|久|顺|密|勤|透|新鲜|过硬)|未(?:按|能|及|经|有|严格|见|建|制|落|形|开|完|对|将|召|向|做|进|履|执|认|充|真|全|在|定|结|组|设|公|报|纳|研|列|签|履行)|没有|缺(?:乏|失|位|少|项|漏)|薄弱|弱化|淡化|虚化|泛化|软弱|涣散|滞后|缓慢|偏(?:差|软|弱|低|慢|少|松|高|大|离)|差距|短板|弱项|不足|漏洞|空白|隐患|走过场|流于形式|形式主义|官僚主义|搞形式|重.{1,8}轻|以.{1,6}代|较(?:弱|差|低|少|慢|松|为薄弱)|松(?:懈|散|弛|软|垮)|违规|违反|违纪|超标|超范围|超限|挪用|截留|虚报|套取|浪费|混乱|随意|脱节|脱离|拖延|拖沓|敷衍|应付|失之于|落空|空转|悬空|断档|老化|单一|宽松软|挂空挡|打折扣|有(?:偏差|欠缺|待|不足|差距|短板)|欠(?:缺|佳|妥|规范|账|扎实|深入)|失(?:管|察|职|责|范|衡|真)|问题'

const flawed = new RegExp(flaw)
const flawTail = new RegExp(
  `(?:(?:${flaw})[^。;,:!?\\n]{0,14}|差|少|慢|乱|弱|低|散|软|浅|虚|迟缓|走样|变形|缺位|不止|不一|不清|不明)$`,
)

const named = /^(?:关于|针对|对于|反馈|反映|就|在)[^。\n]{0,160}(?:问题|方面|不足)/
const deed =
  /^(?:进一步|持续|不断|切实|认真|全面|及时|立即|迅速|严格|扎实|积极|大力|深入|重新|多次|定期|统一|专题|主动|着力|充分|坚决|按照|根据|依据|结合|围绕|通过|利用|对照|针对|聚焦|加强|强化|完善|建立|健全|开展|组织|制定|制订|召开|落实|压实|深化|修订|规范|提升|提高|推进|推动|督促|举一反三|已|截至|截止|目前|明确|坚持|坚定|树立|把|将|对|由|成立|印发|出台|下发|梳理|排查|清理|清退|追缴|收缴|约谈|责令|印制|优化|细化|加大|加快|抓|做|严|建|理|定|强|学|补|增|充实|选|配|筑|拓|畅|引导|发挥|安排|邀请|统筹|合理|科学|从|以|为|(?:20\d\d|\d{1,2}月)|(?:我|局|镇|乡|街道|区|县|市|村|院|校|公司|集团|该|本|各)[^，,。；;]{0,10}(?:党|班子|已|将|对|专题|召开|组织|制定|修订|印发|高度重视)|党(?:组|委|支部|总支|工委)|[^，,。；;]{0,4}纪委|支部|班子)/

/** Whether a heading or first sentence names a flaw (关于…的问题; …不够深入). */
export function isFindingLike(shadow: string): boolean {
  const head = firstSentence(shadow)
  return (
    named.test(head) ||
    flawTail.test(head.replace(/[。;,:!?\s”"’')\]]+$/, '')) ||
    /[“"][^”"]+[”"].{0,6}(?:问题|方面)/.test(head)
  )
}

/** Whether anything in it names a flaw. */
export function hasFlaw(shadow: string): boolean {
  return flawed.test(shadow)
}

/** Whether a sentence begins as what was done begins: with a verb, a date or the body that did it. */
export function isDeedLike(shadow: string): boolean {
  return deed.test(shadow.replace(/^[\s“"]+/, ''))
}

/** The words up to the first stop that ends a sentence, or the first line break. */
export function firstSentence(shadow: string): string {
  return /^[^。;!?\n]{0,400}/.exec(shadow.trimStart())?.[0] ?? ''
}
