import type { Day } from '../../core/pure/days.ts'

type Said = Readonly<{ day: Day; text: string; files: readonly Readonly<{ type: string; bytes: Uint8Array }>[] }>

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/**
 * What another authority is given of a tip: one HTML page that runs nothing and fetches nothing, photos within. It has no number, id or name of
 * ours, nor whether an identity is held here: whoever needs it asks the office.
 */
export function packageOf(
  to: Readonly<{ toName: string; reason: string; onDay: string }>,
  tip: Readonly<{ channel: string; named: boolean; receivedOn: Day }>,
  said: readonly Said[],
): string {
  const channel = { web: '网上', letter: '来信', call: '来电', visit: '来访' }[tip.channel] ?? ''
  const parts = said.map(({ day, text, files }) => {
    const shown = files.map(({ type, bytes }, n) => {
      const data = `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
      if (type.startsWith('image/')) return `<p><img alt="附件${n + 1}" src="${data}"></p>`
      if (type === 'application/pdf')
        return `<p><a download="附件${n + 1}.pdf" href="${data}">附件${n + 1}（PDF）</a></p>`
      return `<pre>${escaped(Buffer.from(bytes).toString('utf8'))}</pre>`
    })
    return `<section><h2>${day}</h2><pre>${escaped(text)}</pre>${shown.join('')}</section>`
  })
  return `<!doctype html><html lang="zh"><meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>信访举报转送件</title><style>body{font:18px/1.7 serif;max-width:50em;margin:2em auto}pre{white-space:pre-wrap;font:inherit}img{max-width:100%}</style>
<h1>信访举报转送件</h1>
<p>送：${escaped(to.toName)}</p><p>转送日期：${to.onDay}　收到日期：${tip.receivedOn}　来源：${channel}</p>
<p>转送理由：${escaped(to.reason)}</p>
${parts.join('\n')}
<p>不得转给被反映的单位和个人，不得追查来源（《纪检监察机关处理检举控告工作规则》）。</p></html>\n`
}
