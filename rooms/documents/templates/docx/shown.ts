import type { Block, Letters } from '../../../../core/pure/paper/own.ts'
import { filled, type Saying } from './fill.ts'
import type { Template } from './read.ts'
import { textIn } from './places.ts'
import { child, type Element, elements } from './tree.ts'

/** A filled template as a page of the browser shows it: its paragraphs and tables, without the setting of pages. */
export function shownFrom(template: Template, saying: Saying): readonly Block[] {
  const body = child(template.document, 'w:body') as Element
  return blocks(filled(saying, body))
}

function blocks(of: Element): Block[] {
  return elements(of).flatMap((one): Block[] => {
    if (one.name === 'w:p') return [paragraph(one)]
    if (one.name !== 'w:tbl') return []
    const rows = elements(one).filter(({ name }) => name === 'w:tr')
    return [
      {
        kind: 'table',
        rows: rows.map((row) =>
          elements(row)
            .filter(({ name }) => name === 'w:tc')
            .map(cell),
        ),
      },
    ]
  })
}

function cell(of: Element): Readonly<{ span: number; blocks: readonly Block[] }> {
  const look = child(of, 'w:tcPr')
  const span = Number((look && child(look, 'w:gridSpan')?.attributes['w:val']) ?? 1)
  return { span: span >= 1 && span <= 64 ? Math.floor(span) : 1, blocks: blocks(of) }
}

const aligns: Readonly<Record<string, 'center' | 'right'>> = { center: 'center', right: 'right', end: 'right' }

function paragraph(of: Element): Block {
  const look = child(of, 'w:pPr')
  const said = (look && child(look, 'w:jc')?.attributes['w:val']) ?? ''
  const indent = (look && child(look, 'w:ind')?.attributes) ?? {}
  const first = Number(indent['w:firstLine'] ?? 0) > 0 || Number(indent['w:firstLineChars'] ?? 0) > 0
  return { kind: 'paragraph', align: aligns[said] ?? 'left', first, letters: lettersOf(of) }
}

function lettersOf(of: Element): Letters[] {
  return elements(of).flatMap((one): Letters[] => {
    if (one.name === 'w:hyperlink') return lettersOf(one)
    if (one.name !== 'w:r') return []
    const text = elements(one)
      .map((each) =>
        each.name === 'w:t' ? textIn(each) : each.name === 'w:br' ? '\n' : each.name === 'w:tab' ? '　' : '',
      )
      .join('')
    const look = child(one, 'w:rPr')
    const size = Number((look && child(look, 'w:sz')?.attributes['w:val']) ?? 0)
    const red = /^(ff0000|c00000)$/i.test((look && child(look, 'w:color')?.attributes['w:val']) ?? '')
    const bold = look !== undefined && child(look, 'w:b') !== undefined
    return text === '' ? [] : [{ text, bold, red, large: size >= 40 }]
  })
}
