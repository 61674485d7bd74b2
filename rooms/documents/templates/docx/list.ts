import type { Table } from '../../../../core/pure/paper.ts'
import { copyOf, element, type Element } from './tree.ts'

const line = { 'w:val': 'single', 'w:sz': '4', 'w:space': '0', 'w:color': '000000' }
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']

/** A list as a table with lines and its head repeated on each page, in the letters of the place it stands at; 无 where it has no rows. */
export function tableOf({ head, rows }: Table, look: Element | undefined): Element {
  const width = Math.floor(5_000 / Math.max(1, head.length))
  const cell = (text: string, first: boolean): Element => {
    const letters = look ? [copyOf(look)] : []
    const run = text.split('\n').flatMap((said, n) => {
      const letter = element('w:t', { 'xml:space': 'preserve' }, [said])
      return n === 0 ? [letter] : [element('w:br'), letter]
    })
    return element('w:tc', {}, [
      element('w:tcPr', {}, [element('w:tcW', { 'w:w': String(width), 'w:type': 'pct' })]),
      element('w:p', {}, [
        element('w:pPr', {}, [element('w:jc', { 'w:val': first ? 'center' : 'left' })]),
        element('w:r', {}, [...letters, ...run]),
      ]),
    ])
  }
  const row = (cells: readonly string[], first: boolean): Element =>
    element('w:tr', {}, [
      element('w:trPr', {}, [element('w:cantSplit'), ...(first ? [element('w:tblHeader')] : [])]),
      ...head.map((_, n) => cell(cells[n] ?? '', first)),
    ])
  const all = rows.length > 0 ? rows : [['无']]
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblW', { 'w:w': '5000', 'w:type': 'pct' }),
      element(
        'w:tblBorders',
        {},
        sides.map((side) => element(`w:${side}`, line)),
      ),
    ]),
    element(
      'w:tblGrid',
      {},
      head.map(() => element('w:gridCol')),
    ),
    row(head, true),
    ...all.map((cells) => row(cells, false)),
  ])
}
