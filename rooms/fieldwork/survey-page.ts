import type { Question } from './contract.ts'

type Form = Readonly<{
  id: string
  title: string
  intro: string
  groups: readonly string[]
  questions: readonly Question[]
}>
/** What was typed with a code that is not known: the answers stand there still. */
type Again = Readonly<{ code: string; said: Readonly<Record<string, string>> }>

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** The whole style of the page; the policy of the page lets in this one by its hash. */
export const style = `body{font:18px/1.6 sans-serif;max-width:40em;margin:0 auto;padding:16px;color:#111;background:#fff}
fieldset{border:1px solid #999;margin:0 0 16px;padding:10px 14px}legend{font-weight:600}
label{display:block;padding:8px 0}input[type=radio]{width:22px;height:22px;vertical-align:middle;margin-right:8px}
input[type=text]{font:22px monospace;width:100%;box-sizing:border-box;padding:10px;letter-spacing:.1em;text-transform:uppercase}
button{font-size:20px;padding:12px 28px}.no{border:2px solid #b00020;padding:10px;margin-bottom:16px}small{color:#444}`

const whole = (title: string, inside: string) =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title><style>${style}</style></head><body><main>${inside}</main></body></html>`

function choices(name: string, legend: string, options: readonly string[], said: string | undefined): string {
  const lines = options.map(
    (option, n) =>
      `<label><input type="radio" name="${name}" value="${n}"${said === String(n) ? ' checked' : ''}>${escaped(option)}</label>`,
  )
  return `<fieldset><legend>${escaped(legend)}</legend>${lines.join('')}</fieldset>`
}

/** The form people fill in, as HTML without scripts; in Chinese, for those asked. A question may be left blank. */
export function formPage({ id, title, intro, groups, questions }: Form, again?: Again): string {
  const said = again?.said ?? {}
  return whole(
    title,
    `<h1>${escaped(title)}</h1><p>${escaped(intro)}</p>
<p><small>本问卷不记姓名、时间和先后，任何人都不能知道哪一份是谁填的。可以不答。 This sheet keeps no name, time or order; questions may be left blank.</small></p>
${again ? '<p class="no" role="alert">验证码不对，或者已经用过。请核对卡片后再试。 The code is not known or has been used; check your card.</p>' : ''}
<form method="post" action="/survey/${id}" autocomplete="off">
${groups.length > 0 ? choices('group', '您是（可不选）', groups, said['group']) : ''}
${questions.map(({ text, options }, n) => choices(`q${n}`, `${n + 1}. ${text}`, options, said[`q${n}`])).join('')}
<fieldset><legend>卡片上的验证码</legend><input type="text" name="code" required maxlength="20" aria-label="卡片上的验证码" value="${escaped(again?.code ?? '')}"></fieldset>
<button>提交 Submit</button></form>`,
  )
}

/** What one sees once the sheet is in. */
export const answeredPage = (): string =>
  whole(
    '已收到',
    '<h1>已收到，谢谢。</h1><p>这张卡片不能再用，请自行撕毁。 Received. The card cannot be used again; please tear it up.</p>',
  )
