/** Paragraphs that end the last item: thanks, how to reach the office, a look ahead, the signature. Read only behind the last mark. */
const rules: readonly { rule: string; begins: RegExp; holds?: RegExp; example: string }[] = [
  {
    rule: 'closing-welcome',
    begins: /(?:欢迎|敬请|恳请|诚请)[^。\n]{0,60}(?:监督|意见|建议|反映)/y,
    example: '欢迎广大干部群众对巡察整改落实情况进行监督。',
  },
  {
    rule: 'closing-contact',
    begins:
      /(?:联系|监督|举报|办公|受理)(?:电话|方式|地址|人)|(?:电话|邮编|邮政编码|邮政信箱|通信地址|通讯地址|电子(?:邮箱|邮件|信箱)|邮箱|地址|公[示开](?:时间|期限?|期间))(?:为|是|地址)?\s*[:：]|如有(?:意见|异议|问题)|公示期/y,
    example: '联系电话：0000-0000000',
  },
  {
    rule: 'closing-formula',
    begins:
      /特此(?:通报|报告|公[示布告开])|以上(?:是|为|通报|报告|情况)|附(?:件|表)\s*[:：\d]|按照[^。\n]{0,60}(?:予以|向社会)?公[布开示]/y,
    example: '特此报告。',
  },
  {
    rule: 'closing-signature',
    begins:
      /中(?:共|国共产党)[^。,;:\n]{2,40}(?:委员会|党组|党委|党工委|总支|支部|工作委员会)\s*(?:\d{4}年[\d年月日]*\s*)?(?=\n|$)|(?:20\d\d|[二〇○零]{2}[一二三四五六七八九〇○零]{2})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日\s*(?=\n|$)/y,
    example: '中共某县水利局党组',
  },
  {
    rule: 'closing-next',
    begins: /(?:下一?步|接下来|今后|下一阶段|总之|总的来看|虽然)[,:，]?/y,
    holds:
      /巡[察视]整改|整改(?:工作|成果|成效|任务|落实|责任)|后半篇|管党治党|全面从严治党|回头看|责任|再上|新台阶|高质量发展|长效/,
    example: '下一步，局党组将持续抓好巡察整改“后半篇文章”…',
  },
  {
    rule: 'closing-results',
    begins:
      /(?:通过|经过)[^。\n]{0,20}整改|(?:截至|截止)[^。\n]{0,20}(?:目前|日)?[^。\n]{0,12}(?:反馈|巡察|巡视)[^。\n]{0,20}\d+[个项条]|巡[察视]整改(?:工作)?(?:永远在路上|虽|取得)/y,
    example: '巡察整改工作虽取得阶段性成效…',
  },
]

/** The rule by which a paragraph that begins here (shadow) closes the items above, or none. */
export function closingAt(shadow: string, from: number): string | undefined {
  for (const { rule, begins, holds } of rules) {
    begins.lastIndex = from
    if (!begins.test(shadow)) continue
    if (!holds || holds.test(shadow.slice(from, from + 240).split('\n')[0] as string)) return rule
  }
  return undefined
}
