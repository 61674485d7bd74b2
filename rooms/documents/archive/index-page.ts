import type { Plain } from '../../../core/pure/canonical.ts'
import type { ArchiveHandover, Retention } from './nouns.ts'

/** One piece as the index tells it. `path`: where it lies in the package; empty for what is on paper. */
export type Indexed = Readonly<{
  number: string
  title: string
  line: string
  year: number
  retention: Retention | ''
  pages: number
  medium: string
  place: string
  state: string
  keepUntil: string | null
  path: string
  pdfa: string
  size: number
  sha256: string
}>

export type Index = Readonly<{
  unit: string
  round: string
  madeOn: string
  pieces: readonly Indexed[]
  missing: readonly Readonly<{ line: string; reason: string }>[]
  handovers: readonly Pick<ArchiveHandover, 'pieces' | 'pages' | 'list' | 'signedOn' | 'receivedOn'>[]
}>

/** The index for machines: every key says what it is, nothing needs a schema of ours. */
export const indexJson = (index: Index): string =>
  `${JSON.stringify({ format: 'mingcha-archive-1', ...index } satisfies Plain, null, 2)}\n`

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const escaped = (text: string | number): string => String(text).replace(/[&<>"']/g, (sign) => signs[sign] as string)
const href = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
const retentions: Readonly<Record<string, string>> = { '': '', permanent: '永久', y30: '30年', y10: '10年' }
const link = (path: string, word: string): string => (path === '' ? '' : `<a href="${href(path)}">${word}</a>`)

const style =
  'body{font:16px/1.7 serif;margin:2em auto;max-width:75em;padding:0 1em}table{border-collapse:collapse;width:100%}' +
  'th,td{border:1px solid #888;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}code{font-size:12px}div{overflow-x:auto}'

/** The index for people: one page that any browser opens from the folder, without a script and without a network. */
export function indexHtml({ unit, round, madeOn, pieces, missing, handovers }: Index): string {
  const heads = ['档号', '题名', '归档范围', '年度', '保管期限', '页数', '存放', '原件', 'PDF/A', 'SHA-256']
  const cells = (row: Indexed) => [
    ...[escaped(row.number), escaped(row.title), escaped(row.line), escaped(row.year)],
    ...[retentions[row.retention] ?? '', escaped(row.pages), escaped(row.place)],
    ...[link(row.path, '打开'), link(row.pdfa, '打开'), `<code>${escaped(row.sha256)}</code>`],
  ]
  const rows = pieces.map(
    (row) =>
      `<tr>${cells(row)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`,
  )
  const absent = missing.map((one) => `<li>${escaped(one.line)}：${escaped(one.reason)}</li>`)
  const handed = handovers.map(
    (one) =>
      `<li>${escaped(one.signedOn)} 移交 ${one.pieces} 件 ${one.pages} 页，${escaped(one.receivedOn ?? '未')} 签收，清单 SHA-256 <code>${one.list}</code></li>`,
  )
  return [
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(unit)} 巡察档案</title><style>${style}</style></head>`,
    `<body><h1>${escaped(unit)} 巡察档案</h1><p>${escaped(round)}　${escaped(madeOn)} 制作　共 ${pieces.length} 件</p>`,
    `<div><table><thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>`,
    ...[rows.join('\n'), '</tbody></table></div>', '<h2>移交</h2>', `<ul>${handed.join('')}</ul>`],
    ...['<h2>缺件说明</h2>', absent.length > 0 ? `<ul>${absent.join('')}</ul>` : '<p>无</p>'],
    '<p>校验办法见 README.txt。</p></body></html>\n',
  ].join('\n')
}

/** How to read and check the package with what any machine has. */
export const readme = `巡察档案包 / Archive of an inspection

index.html      用浏览器打开，目录和原件都在本文件夹内，不需要网络和专用软件。
index.json      同一目录，供程序读取。
files/          原件。pdfa/ 是由 DOCX 原件转成的 PDF/A（制作时装有 LibreOffice 才有）。
SHA256SUMS      sha256sum -c SHA256SUMS 逐件校验。
log/            存证日志：checkpoint 是签名的日志头，key 是公钥，proofs.json 是每份文件留存记录的包含证明。
check.mjs       node check.mjs：校验原件、包含证明和日志头的签名（Node 18 以上，不联网，不用其他程序）。
                公钥请另行向巡察办索取核对，或与纸质文书上印的日志头核对。

index.html      opens in any browser; needs no network and no program of ours.
SHA256SUMS      sha256sum -c SHA256SUMS checks every file.
check.mjs       node check.mjs checks files, proofs and the signed head of the log.
`
