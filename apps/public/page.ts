import { createHash } from 'node:crypto'

/** Text that is safe inside HTML, made only by `html` and by what it is given. */
export type Html = Readonly<{ html: string }>

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

type Piece = string | number | null | false | Html | readonly Html[]

const piece = (value: Piece): string => {
  if (value === null || value === false) return ''
  if (Array.isArray(value)) return value.map((one) => (one as Html).html).join('')
  return typeof value === 'object' ? (value as Html).html : escaped(String(value))
}

/** HTML in which everything put in is escaped, but for HTML made the same way. */
export const html = (parts: TemplateStringsArray, ...values: readonly Piece[]): Html => ({
  html: parts.reduce((whole, part, n) => whole + piece(values[n - 1] as Piece) + part),
})

/** Large type, wide touch, dark on light; nothing loaded from anywhere. */
const style = `html{font:20px/1.7 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;color:#1a1a1a;background:#fff}
body{max-width:36rem;margin:0 auto;padding:1rem}h1{font-size:1.5rem;line-height:1.35}h2{font-size:1.2rem;margin:1.6rem 0 .4rem}
a{color:#0b4da2}ul{padding-left:1.3rem}label,legend{display:block;font-weight:600;margin:1rem 0 .3rem}
.pick{font-weight:400;display:flex;gap:.6rem;margin:.5rem 0}.pick input{width:1.5rem;height:1.5rem;flex:none}
input[type=text],textarea{width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:2px solid #666;border-radius:.3rem}
input[type=file]{font:inherit;max-width:100%}
textarea{min-height:12rem}fieldset{border:0;padding:0;margin:0}button,.big{display:block;width:100%;box-sizing:border-box;font:inherit;font-weight:600;
text-align:center;background:#8f1414;color:#fff;border:0;border-radius:.3rem;padding:.8rem;margin:1.2rem 0;text-decoration:none}
.hint{color:#444;margin:.2rem 0}.warn{border-left:.4rem solid #8f1414;padding:.3rem .8rem;background:#fbeeee}
.receipt{font:700 1.5rem/1.8 monospace;border:3px solid #1a1a1a;padding:.6rem;word-spacing:.2em;overflow-wrap:anywhere}
.code{font:1rem/1.5 monospace;overflow-wrap:anywhere}.said{white-space:pre-wrap;border-left:.3rem solid #888;padding-left:.8rem}
summary{font-weight:600;padding:.5rem 0}.told{white-space:pre-wrap}ol{padding-left:1.6rem}.qr{width:9rem;height:9rem;display:block;margin:1rem 0}@media print{.hide{display:none}}`

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`

/** What a public page may do: its own style, the one script from here, its own forms. No frame, no picture, nothing from elsewhere. */
export const policy = [
  "default-src 'none'",
  `style-src ${styleHash}`,
  "script-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** A whole page. `script`: whether the script that seals in the browser is of use here. */
export const pageOf = (lang: string, title: string, body: Html, script = false): string =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">` +
  `<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex"><title>${escaped(title)}</title><style>${style}</style>` +
  `${body.html}${script ? '<script type="module" src="/seal/apps/public/browser.ts"></script>' : ''}</html>`
