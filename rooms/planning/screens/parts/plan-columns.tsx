import { Button, Tag } from 'antd'
import type { DragEvent, KeyboardEvent } from 'react'
import { useTexts } from '../../../../core/web/index.ts'
import type { Card, Way } from '../../contract.ts'
import type { RoundText } from './plan-moves.ts'

/** Cards a column shows at once; the others are found by the filter above. */
const MOST = 120

type Placed = Readonly<{ card: Card; way: Way; moved: boolean }>

export type ColumnSays = Readonly<{
  round: RoundText | null
  title: string
  cards: readonly Placed[]
  chosen: ReadonlySet<string>
  editable: boolean
  choose: (body: string) => void
  /** Moves bodies into this column. */
  take: (bodies: readonly string[]) => void
  /** Moves one body to the column beside: -1 left, 1 right. */
  beside: (body: string, step: -1 | 1) => void
  turn: (body: string) => void
  remove: (() => void) | null
}>

const KIND = 'text/mingcha-bodies'

/** One round as a column; cards are dragged into it, or moved with the keyboard from the column beside. */
export function PlanColumn(props: ColumnSays) {
  const t = useTexts()
  const { round, cards, editable } = props
  const drop = (event: DragEvent) => {
    event.preventDefault()
    const bodies = event.dataTransfer.getData(KIND).split(',').filter(Boolean)
    if (bodies.length > 0) props.take(bodies)
  }
  return (
    <section
      className="mc-board-column"
      aria-label={props.title}
      onDragOver={(event) => (editable ? event.preventDefault() : undefined)}
      onDrop={editable ? drop : undefined}
    >
      <header>
        <strong>{props.title}</strong>
        <span className="mc-quiet">
          {round ? `${round.year} · ${t(`planning.kind.${round.kind}`)} · ` : ''}
          {t('planning.unitCount', { units: cards.length })}
        </span>
        {props.remove ? (
          <Button size="small" type="link" onClick={props.remove}>
            {t('planning.removePlanRound')}
          </Button>
        ) : null}
      </header>
      <ul>
        {cards.slice(0, MOST).map((placed) => (
          <OneCard key={placed.card.body} {...props} placed={placed} />
        ))}
        {cards.length > MOST ? <li className="mc-quiet">+ {cards.length - MOST}</li> : null}
      </ul>
    </section>
  )
}

function OneCard(props: ColumnSays & { placed: Placed }) {
  const t = useTexts()
  const { placed, chosen, editable, round } = props
  const { card, way, moved } = placed
  const isChosen = chosen.has(card.body)
  const key = (event: KeyboardEvent) => {
    if (!editable) return
    const acts: Record<string, () => void> = {
      ' ': () => props.choose(card.body),
      ArrowLeft: () => props.beside(card.body, -1),
      ArrowRight: () => props.beside(card.body, 1),
      e: () => (round ? props.turn(card.body) : undefined),
    }
    const act = acts[event.key] ?? acts[event.key.toLowerCase()]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const drag = (event: DragEvent) => event.dataTransfer.setData(KIND, (isChosen ? [...chosen] : [card.body]).join(','))
  return (
    <li>
      <div
        id={`card-${card.body}`}
        role="checkbox"
        aria-checked={isChosen}
        tabIndex={0}
        draggable={editable}
        className={`mc-board-card${isChosen ? ' mc-board-chosen' : ''}${moved ? ' mc-board-moved' : ''}`}
        onClick={() => (editable ? props.choose(card.body) : undefined)}
        onDragStart={drag}
        onKeyDown={key}
      >
        <span>{card.name}</span>
        <span className="mc-board-line">
          {round ? <Tag color={way === 'direct' ? 'blue' : undefined}>{t(`planning.way.${way}`)}</Tag> : null}
          <span className="mc-quiet">
            {t(`planning.standing.${card.standing}`)} ·{' '}
            {card.lastYear === null ? t('planning.cardNever') : t('planning.cardLast', { year: card.lastYear })}
          </span>
        </span>
      </div>
    </li>
  )
}
