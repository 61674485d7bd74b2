/** What a portal or a printer puts around a text. A line is furniture when a rule here matches all of it. */
const lines: readonly { rule: string; line: RegExp; example: string }[] = [
  {
    rule: 'furniture-page',
    line: /^[-—–−_~·•\s]*\d{1,4}[-—–−_~·•\s]*$|^第?\s*\d{1,4}\s*页?\s*[,/]?\s*(?:共|of|\/)\s*\d{1,4}\s*页?$|^第\s*\d{1,4}\s*页$/i,
    example: '— 3 —',
  },
  {
    rule: 'furniture-way',
    line: /^(?:您?(?:现在|当前|所在)?的?(?:所在)?位置|(?:您|你)(?:现在|当前)?所?在?的?位置(?:是)?)(?:\s*[:>»›是]|\s).{0,200}$|^[^。,:\s]{0,8}首页\s*[>»›|/→-].{0,200}$/,
    example: '当前位置：首页 > 通知公告',
  },
  {
    rule: 'furniture-source',
    line: /^\[?\s*(?:信息|文章|稿件)?(?:来源|出处)\s*[:\]].{0,80}(?:\s.{0,120})?$|^\[?(?:信息|发布|发表|更新|发文|录入|成文|公开|生成|上传|添加)(?:时间|日期|机构|单位|人|方式|范围|来源|索引号|类别|名称|分类|形式)?\s*[:\]].{0,120}$/,
    example: '来源：区纪委监委  发布时间：2023-05-04',
  },
  {
    rule: 'furniture-source',
    line: /^(?:时间|日期|作者|编辑|责任编辑|责编|审核|审核人|初审|复审|终审|一审|二审|三审|校对|撰稿人?|编审|供稿|索引号|文号|发文字号|信息分类|主题词|关键词|有效性|访问量|字号|字体|字体大小|文字大小|大小|浏览|阅读|点击|浏览次数|浏览量|阅读量|阅读次数|点击数|点击量|点击率|点击次数|访问次数|人气|保护视力色)\s*[:：].{0,100}$/,
    example: '浏览次数：128',
  },
  {
    rule: 'furniture-source',
    line: /^\(?(?:责任编辑|责编|编辑|作者|来源)\s*[:].{0,60}\)?$|^\((?:摄影|摄像|图片?|供图|文字?|撰文|供稿|撰稿|通讯员|记者|审核|校对|责任编辑|责编|编辑)\s*[:/|].{0,120}\)$|^(?:摄影|摄像|供图|撰文|通讯员)\s*[:/].{0,60}$/,
    example: '（摄影：张某 责任编辑：李某）',
  },
  {
    rule: 'furniture-date',
    line: /^\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日(?=.{2}))(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?(?:\s*(?:来源|浏览|作者|阅读|点击|字号|编辑|发布).{0,80})?$/,
    example: '2023-05-04 08:46 来源：…',
  },
  {
    rule: 'furniture-buttons',
    line: /^[\s|·/,、\-[\]()>»:]*(?:(?:打印(?:本页|此页|文章)?|关闭(?:窗口|本页|页面)?|分享(?:到|至)?|收藏(?:本页)?|转发|微信|微博|朋友圈|QQ(?:空间|好友)?|新浪微博|腾讯微博|人人网|豆瓣|返回(?:顶部|首页|列表|上一页)?|我要(?:打印|纠错|收藏|评论)|纠错|下载|朗读|语音播报|无障碍(?:浏览|阅读)?|适老化?(?:版|模式)?|长者模式|大字版?|繁体(?:中文|版)?|简体(?:中文|版)?|English|手机版|大|中|小|默认|字号|字体|T|加入收藏|设为首页|网站地图|联系我们|关于我们|登录|注册|搜索|更多|\+)[\s|·/,、\-[\]()>»:]*)+$/i,
    example: '【打印】【关闭】 分享到',
  },
  {
    rule: 'furniture-menu',
    line: /^(?:(?:网站|本站)?首页|机构(?:概况|设置|职能|简介)|(?:单位|部门)(?:概况|简介)|领导(?:介绍|信息|之窗)|新闻(?:中心|动态|资讯)|(?:工作|图片|基层|要闻)动态|要闻|(?:党务|政务|信息|财务|院务|校务)公开|通知公告|公[示告](?:公告)?|政策(?:法规|文件)|法律法规|办事(?:服务|指南|大厅)|在线(?:服务|办事|咨询)|互动交流|政民互动|专题专栏|专题|党建(?:工作|园地)|数据(?:开放|发布)|便民服务|网站无障碍|[\s|·])+$/,
    example: '首页 机构概况 新闻中心 党务公开',
  },
  {
    rule: 'furniture-more',
    line: /^(?:上一[篇条页]|下一[篇条页]|相关(?:链接|阅读|文章|新闻|信息|附件)|延伸阅读|推荐阅读|热点新闻|猜你喜欢|附件下载|扫一扫.{0,30}|用?微信扫.{0,30}|.{0,6}二维码.{0,12}|点击(?:下载|查看).{0,30}|阅读原文|责任编辑|本文来源.{0,60}|原标题.{0,80})(?:\s*[:：].{0,120}|\s*)$/,
    example: '上一篇：…',
  },
  {
    rule: 'furniture-foot',
    line: /^(?:主办|承办|协办|运维|制作)(?:单位)?\s*:.{0,60}$|^.{0,120}(?:版权所有|copyright|©|[ICP]{3}备\s*\d|ICP备|公网安备|网站标识码|技术支持\s*[:：]|主办(?:单位)?\s*[:：].{0,60}(?:承办|地址|版权)|建议使用.{0,20}(?:浏览器|分辨率)|网站管理\s*[:：]).{0,160}$/i,
    example: '版权所有：… 技术支持：…',
  },
]

/** Furniture that stands on the line of the text itself, at its front or its end, when line breaks were lost. */
const inLine: readonly { rule: string; front: RegExp; example: string }[] = [
  {
    rule: 'furniture-way',
    front:
      /^(?:您?(?:现在|当前|所在)?的?(?:所在)?位置)\s*[:].{0,100}?(?:正文|详情|内容|通知公告|公示公告|巡[察视]整改|信息公开|公告)(?=\s|中共|关于|.{2,30}关于)/,
    example: '当前位置：首页 > 正文 中共…',
  },
  {
    rule: 'furniture-source',
    front:
      /^\[?(?:信息|文章)?(?:来源|发布时间|发布日期|发布机构|日期|时间|作者|浏览次数|浏览量|阅读量?|点击数|点击量|字号|字体)\s*:\s*(?:\[[^\]]{0,12}\]|[^\s。,;:]{0,24}(?:\d{1,2}:\d{2}(?::\d{2})?)?|\d[\d\-/. :年月日]{0,24})\]?(?=\s)/,
    example: '来源：区纪委 发布时间：2023-05-04 …',
  },
  {
    rule: 'furniture-buttons',
    front: /^(?:\[?(?:打印(?:本页)?|关闭(?:窗口)?|分享(?:到|至)?|收藏|字体|大|中|小)\]?(?=[\s[]|$))/,
    example: '打印 关闭 分享到',
  },
]

const endings =
  /(?:\s*\[?(?:打印(?:本页)?|关闭(?:窗口|本页)?|分享(?:到|至)?:?|收藏|返回顶部|(?:上|下)一篇:[^。]{0,60}|责任编辑:[^。\s]{0,20})\]?){1,8}\s*$/

/** The rule by which a whole line (shadow, trimmed) is furniture, or none. */
export function furnitureRule(shadow: string): string | undefined {
  if (shadow.length > 260) return undefined
  return lines.find(({ line }) => line.test(shadow))?.rule
}

/** The furniture on the front and the end of a long line: characters from 0, and characters at the end. */
export function furnitureAround(shadow: string): { front: number; end: number } {
  let front = 0
  for (;;) {
    const space = /^\s*/.exec(shadow.slice(front, front + 40))?.[0].length ?? 0
    const rest = shadow.slice(front + space, front + space + 260)
    const found = inLine.map(({ front: form }) => form.exec(rest)?.[0].length ?? 0).find((length) => length > 0)
    if (!found) break
    front += space + found
  }
  const tail = endings.exec(shadow.slice(-200))
  return { front, end: tail && /[打关分收返责上下]/.test(tail[0]) ? tail[0].length : 0 }
}
