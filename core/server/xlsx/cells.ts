/** How a column is read by people: text as it is, a whole number, a calendar day, an instant (shown in Asia/Shanghai), fen shown as 元, fen shown as 万元. */
export type CellKind = 'text' | 'number' | 'day' | 'instant' | 'fen' | 'wan'

/** A column of an export: its head, how its cells read, and its width in characters. */
export type Column = Readonly<{ head: string; kind?: CellKind; width?: number }>

export type Cell = string | number | boolean | null | undefined

/** Numbers of the cell formats in the workbook's styles, in the order in which `styles` lists them. */
const formats: Readonly<Record<CellKind, number>> = { text: 1, number: 2, day: 3, instant: 4, fen: 5, wan: 5 }
const HEAD = 6
const QUOTED = 7

const MS_A_DAY = 86_400_000
const SHANGHAI = 8 * 3_600_000
/** Spreadsheets count days from here. */
const EPOCH = Date.UTC(1899, 11, 30)
const LONGEST = 32_767

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML: what XML cannot hold (control characters, lone surrogates) is left out, and no more than a cell may hold. */
export function xmlText(text: string): string {
  return (
    cut(text.toWellFormed())
      .replace(/[&<>"]/g, (sign) => escapes[sign] as string)
      // oxlint-disable-next-line no-control-regex -- these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
  )
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const short = text.slice(0, LONGEST)
  return short.isWellFormed() ? short : short.slice(0, -1)
}

/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function lettersOf(column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Whether some spreadsheet would take this text for a formula when it is typed again or read from CSV; full-width signs count there too. */
export const looksLikeFormula = (text: string): boolean => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text)

const asText = (ref: string, text: string): string => {
  const style = looksLikeFormula(text) ? QUOTED : formats.text
  return `<c r="${ref}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
}
const asNumber = (ref: string, kind: CellKind, digits: string): string =>
  `<c r="${ref}" s="${formats[kind]}"><v>${digits}</v></c>`

/** One cell as XML. A value that does not fit its kind stays text, so that nothing is lost or guessed. */
export function cellXml(ref: string, kind: CellKind, value: Cell): string {
  if (value === null || value === undefined || value === '') return ''
  if (typeof value === 'boolean') return asText(ref, value ? '是' : '否')
  if (typeof value === 'number') {
    return Number.isFinite(value) && Math.abs(value) < 1e15
      ? asNumber(ref, 'number', String(value))
      : asText(ref, String(value))
  }
  if (kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(value)) {
    const serial = (Date.parse(`${value}T00:00:00Z`) - EPOCH) / MS_A_DAY
    if (serial >= 61) return asNumber(ref, kind, String(serial))
  }
  if (kind === 'instant' && /^\d{4}-\d\d-\d\dT/.test(value)) {
    const serial = (Date.parse(value) + SHANGHAI - EPOCH) / MS_A_DAY
    if (serial >= 61) return asNumber(ref, kind, serial.toFixed(8))
  }
  if (kind === 'fen' && /^\d{1,15}$/.test(value)) {
    const padded = value.padStart(3, '0')
    return asNumber(ref, kind, `${padded.slice(0, -2)}.${padded.slice(-2)}`)
  }
  // Shown with two decimals and kept with six: a column adds up to what it is the sum of.
  if (kind === 'wan' && /^\d{1,15}$/.test(value)) return asNumber(ref, kind, wanOf(value))
  return asText(ref, value)
}

/** Fen as 万元 to the fen: 184000 is 0.184000. */
export function wanOf(fen: string): string {
  const padded = fen.padStart(7, '0')
  return `${padded.slice(0, -6)}.${padded.slice(-6)}`
}

export const headXml = (ref: string, text: string): string =>
  `<c r="${ref}" s="${HEAD}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`

const xf = (numFmt: number, more = '') =>
  `<xf numFmtId="${numFmt}" fontId="0" fillId="0" borderId="0" xfId="0"${more}/>`

/** The styles part that the numbers above point into. */
export const styles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><name val="宋体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">` +
  [
    xf(0),
    xf(49, ' applyNumberFormat="1"'),
    xf(1, ' applyNumberFormat="1"'),
    xf(164, ' applyNumberFormat="1"'),
    xf(165, ' applyNumberFormat="1"'),
    xf(4, ' applyNumberFormat="1"'),
    '<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>',
    xf(49, ' applyNumberFormat="1" quotePrefix="1"'),
  ].join('') +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
