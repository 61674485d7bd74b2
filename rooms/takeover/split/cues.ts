/** Words by which a sentence names a flaw; they stand at its end or before its stop. */
const flaw =
  '碎片化|宽松软|盲区|粗放|不(?!断|仅|少于|低于|超过|得|定期|再|忘|留|放|漏|同|折|等|动产|遗余|搞|走|打|松|避|予|但|论|单|只|限于|法|合格|打招呼|予|胜|少|足\\d)|未(?!来|雨绸缪|知|必|婚|成年)|没有|缺(?:乏|失|位|少|项|漏)|薄弱|弱化|淡化|虚化|泛化|软弱|涣散|滞后|缓慢|偏(?:差|软|弱|低|慢|少|松|高|大|离)|差距|短板|弱项|不足|漏洞|空白|隐患|走过场|走形式|流于形式|形同虚设|化整为零|包而不办|常年关门|居高不下|长期(?:挂账|未|占用|闲置|空缺|无人)|屡[禁审改]|反弹|反复|逾期|超期|形式主义|官僚主义|搞形式|重.{1,8}轻|以.{1,6}代|较(?:弱|差|低|少|慢|松|为薄弱)|松(?:懈|散|弛|软|垮)|违规|违反|违纪|超标|超范围|超限|挪用|截留|虚报|套取|浪费|混乱|随意|脱节|脱离|拖延|拖沓|敷衍|应付|失之于|落空|空转|悬空|断档|脱岗|空岗|老化|单一|宽松软|挂空挡|打折扣|拖欠|欠缴|公款|虚列|冒领|侵占|私分|滥发|克扣|吃拿卡要|优亲厚友|弄虚作假|小金库|坐收坐支|白条|围标|串标|推诿|扯皮|断层|失联|流失|有(?:偏差|欠缺|待|不足|差距|短板)|欠(?:缺|佳|妥|规范|账|扎实|深入)|失(?:管|察|职|责|范|衡|真)|问题'

const flawed = new RegExp(flaw)
const flawTail = new RegExp(
  `(?:(?:${flaw})[^。;,:!?\\n]{0,14}|差|少|慢|乱|弱|低|散|软|浅|虚|迟缓|走样|变形|缺位|闲置|占用|不止|不一|不清|不明)$`,
)

const flawPredicate = new RegExp(
  `(?:有|存在)[^,的]{0,6}(?:问题|差距|短板|弱项|不足|漏洞|隐患|空白)$|(?:(?!问题|隐患|漏洞|短板|弱项|差距)(?:${flaw}))[^的]{0,3}$|(?:差|少|慢|乱|弱|低|散|软|浅|虚|迟缓|走样|变形|缺位|闲置|占用|不清|不明)$`,
)

const named = /^(?:关于|针对|对于|反馈|反映|就|在)[^。\n]{0,160}(?:问题|方面|不足)/
const deed =
  /^(?:进一步|持续|不断|切实|认真|全面|及时|立即|迅速|严格|扎实|积极|大力|深入|重新|多次|定期|统一|专题|主动|着力|充分|坚决|按照|根据|依据|结合|围绕|通过|利用|对照|针对|聚焦|加强|强化|完善|建立|健全|开展|组织|制定|制订|召开|落实|压实|深化|修订|规范|提升|提高|推进|推动|督促|举一反三|已|截至|截止|目前|明确|坚持|坚定|树立|把|将|对|由|聘请|抽调|联合|举办|取消|新增|补齐|追回|拆除|复核|摸清|分类|跟踪|设置|招录|选派|公开|更换|升级|倒排|领导包案|重申|盘活|腾退|收回|启用|配[备齐强]|补签|签订|聘用|委托|实行|推行|逐[户一项人条村笔块]|划分|购置|投入|争取|简化|压缩|压减|核减|扣减|解聘|辞退|整合|取缔|关停|撤销|注销|废止|编[制印]|开[通发]|搭建|打造|立案|退[还回]|增[设派]|加装|安装|选聘|遴选|招聘|引[进入]|每[月季年周日]|成立|印发|出台|下发|梳理|排查|清理|清退|追缴|收缴|约谈|责令|印制|优化|细化|加大|加快|抓|做|严|建|理|定|强|学|补|增|充实|选|配|筑|拓|畅|引导|发挥|安排|邀请|统筹|合理|科学|从|以|为|(?:20\d\d|\d{1,2}月)|(?:我|局|镇|乡|街道|区|县|市|村|院|校|公司|集团|该|本|各)[^，,。；;]{0,10}(?:党|班子|已|将|对|专题|召开|组织|制定|修订|印发|高度重视)|党(?:组|委|支部|总支|工委)|[^，,。；;]{0,4}纪委|支部|班子)/

/** 抽查3次，未发现违规用车: what was looked for and not found is no flaw. */
const denied = /,?(?:均?未|没有)再?(?:发现|出现|发生|新增)[^,。;]*/g

/** Whether a heading or first sentence names a flaw (关于…的问题; …不够深入). */
export function isFindingLike(shadow: string): boolean {
  const head = firstSentence(shadow).replace(denied, '')
  return named.test(head) || endsInFlaw(head) || /[“"][^”"]+[”"].{0,6}(?:问题|方面)/.test(head)
}

/** Whether the last words name a flaw, so that a heading may end there. */
export const endsInFlaw = (shadow: string): boolean => flawTail.test(shadow.replace(/[。;,:!?\s”"’')\]]+$/, ''))

/** Whether the first clause is a predicate that names a flaw (落实责任制不到位), not a deed that mentions one (清理不规范的台账). */
export function isFlawClause(shadow: string): boolean {
  const clauses = firstSentence(shadow).split(',')
  const clause =
    (/^\s*(?:20\d\d|\d{1,2}月|近\S?年)[^,]{0,12}$/.test(clauses[0] as string) ? clauses[1] : clauses[0]) ?? ''
  return flawPredicate.test(clause.replace(/[\s”"’')\]]+$/, ''))
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
