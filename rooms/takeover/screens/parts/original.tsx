import { Fragment, type MouseEvent, useEffect, useMemo, useRef } from 'react'
import { useQueryString, useTexts } from '../../../../core/web/index.ts'
import type { Piece } from '../../contract.ts'
import type { Shown } from '../takeover.tsx'

/** A place in the original, chosen by a click. */
export type Cursor = Readonly<{ line: number; column: number }>

type Span = Readonly<{ from: number; to: number; piece: number | null }>

/** The stretches of every line in order, each with the piece it stands in; what is in none is shown as it is. */
function spansOf(lines: Shown['lines'], pieces: readonly Piece[]): Map<number, Span[]> {
  const inLine = new Map<number, Span[]>()
  for (const [piece, { at }] of pieces.entries()) {
    for (const [line, from, to] of at) inLine.set(line, [...(inLine.get(line) ?? []), { from, to, piece }])
  }
  const found = new Map<number, Span[]>()
  for (const { number, text } of lines) {
    const spans: Span[] = []
    let end = 0
    for (const { from, to, piece } of (inLine.get(number) ?? []).sort((a, b) => a.from - b.from)) {
      const start = Math.max(from, end)
      if (start > end) spans.push({ from: end, to: start, piece: null })
      if (to > start) spans.push({ from: start, to, piece })
      end = Math.max(end, to)
    }
    if (end < text.length) spans.push({ from: end, to: text.length, piece: null })
    found.set(number, spans)
  }
  return found
}

/** Where in a line a click fell: the offset in the text node that was hit, and the beginning of its span. */
function cursorOf(event: MouseEvent<HTMLElement>): Cursor | null {
  const span = (event.target as HTMLElement).closest<HTMLElement>('[data-from]')
  const line = (event.target as HTMLElement).closest<HTMLElement>('[data-line]')
  if (!span || !line) return null
  const selection = window.getSelection()
  const offset = selection?.anchorNode && span.contains(selection.anchorNode) ? selection.anchorOffset : 0
  return { line: Number(line.dataset['line']), column: Number(span.dataset['from']) + offset }
}

/** The original as it was read, line by line; each piece is coloured by what it is, and points to its place in the split. */
export function Original(props: {
  lines: Shown['lines']
  pieces: readonly Piece[]
  chosen?: number
  cursor?: Cursor | null
  choose?: (piece: number | null, cursor: Cursor | null) => void
  hover?: (piece: number | null) => void
  hovered?: number | null
}) {
  const t = useTexts()
  const { lines, pieces, chosen, cursor, hovered } = props
  const spans = useMemo(() => spansOf(lines, pieces), [lines, pieces])
  const [{ line: asked }] = useQueryString()
  const pane = useRef<HTMLDivElement>(null)
  const first = chosen === undefined ? undefined : pieces[chosen]?.at[0]?.[0]
  const wanted = first ?? (asked ? Number(asked) : undefined)
  useEffect(() => {
    const line = wanted === undefined ? null : pane.current?.querySelector(`[data-line="${wanted}"]`)
    line?.scrollIntoView({ block: 'nearest' })
  }, [wanted])
  let page = 0
  return (
    <div className="mc-original" ref={pane} role="document" aria-label={t('takeover.original')}>
      {lines.map((one) => {
        const turned = one.page !== null && one.page !== page
        if (one.page !== null) page = one.page
        return (
          <Fragment key={one.number}>
            {turned ? <div className="mc-original-page">{t('takeover.page', { page })}</div> : null}
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of pieces does the same by keys */}
            <div
              data-line={one.number}
              className={
                one.number === Number(asked) && chosen === undefined
                  ? 'mc-original-line mc-original-asked'
                  : 'mc-original-line'
              }
              onClick={(event) => {
                const span = (event.target as HTMLElement).closest<HTMLElement>('[data-piece]')
                props.choose?.(span ? Number(span.dataset['piece']) : null, cursorOf(event))
              }}
            >
              <span className="mc-original-number">{one.number}</span>
              {(spans.get(one.number) ?? []).map((span) => (
                <Stretch
                  key={span.from}
                  span={span}
                  text={one.text}
                  role={span.piece === null ? undefined : pieces[span.piece]?.role}
                  lit={span.piece !== null && (span.piece === chosen || span.piece === hovered)}
                  cut={
                    cursor?.line === one.number && span.from <= cursor.column && cursor.column < span.to
                      ? cursor.column
                      : null
                  }
                  hover={props.hover}
                />
              ))}
            </div>
          </Fragment>
        )
      })}
    </div>
  )
}

function Stretch(props: {
  span: Span
  text: string
  role: Piece['role'] | undefined
  lit: boolean
  cut: number | null
  hover: ((piece: number | null) => void) | undefined
}) {
  const { span, text, role, lit, cut, hover } = props
  const words = (from: number, to: number) => text.slice(from, to)
  if (span.piece === null) return <span data-from={span.from}>{words(span.from, span.to)}</span>
  const look = `mc-piece mc-piece-${role}${lit ? ' mc-piece-lit' : ''}`
  const point = { onMouseEnter: () => hover?.(span.piece), onMouseLeave: () => hover?.(null) }
  if (cut === null || cut === span.from) {
    return (
      <span className={look} data-piece={span.piece} data-from={span.from} {...point}>
        {words(span.from, span.to)}
      </span>
    )
  }
  return (
    <>
      <span className={look} data-piece={span.piece} data-from={span.from} {...point}>
        {words(span.from, cut)}
      </span>
      <span className="mc-cursor" aria-hidden />
      <span className={look} data-piece={span.piece} data-from={cut} {...point}>
        {words(cut, span.to)}
      </span>
    </>
  )
}
