import { Button, Input, Segmented, Select } from 'antd'
import { useEffect, useRef } from 'react'
import { Prose, useTexts } from '../../../../core/web/index.ts'
import { useCategories } from '../../../feedback/screens/parts/category.ts'
import { statedStatuses } from '../../../feedback/stated.ts'
import { type Piece, roles } from '../../contract.ts'
import * as edit from '../../rules/edit.ts'
import { textOf } from '../../rules/pieces.ts'
import type { Editing } from './editing.ts'
import type { Acts } from './review.tsx'

/** The split piece by piece; the chosen one is open, with everything that can be done to it. */
export function Pieces(props: {
  pieces: readonly Piece[]
  lines: ReadonlyMap<number, string>
  chosen: number
  hovered: number | null
  choose: (at: number) => void
  hover: (at: number | null) => void
  editing: Editing
  acts: Acts
  canCut: boolean
}) {
  const t = useTexts()
  const { pieces, lines, chosen, hovered } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const open = list.current?.querySelector<HTMLElement>(`#piece-${chosen}`)
    open?.scrollIntoView({ block: 'nearest' })
    if (document.activeElement?.closest('.mc-taken') || document.activeElement?.closest('.mc-original')) {
      open?.focus({ preventScroll: true })
    }
  }, [chosen])
  return (
    <div className="mc-taken" ref={list} role="list" aria-label={t('takeover.split')}>
      {pieces.map((piece, n) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the review choose too
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place in the list
          key={n}
          id={`piece-${n}`}
          role="listitem"
          tabIndex={n === chosen ? 0 : -1}
          aria-current={n === chosen}
          className={`mc-one-piece mc-piece-${piece.role}${n === chosen ? ' mc-one-piece-open' : ''}${n === hovered ? ' mc-piece-lit' : ''}`}
          onClick={() => props.choose(n)}
          onMouseEnter={() => props.hover(n)}
          onMouseLeave={() => props.hover(null)}
        >
          <div className="mc-taken-head">
            <span className="mc-piece-role">{t(`takeover.role.${piece.role}`)}</span>
            {piece.path.length > 0 ? <span className="mc-quiet">{piece.path.join(' ')}</span> : null}
            {piece.role === 'item' ? <ItemFacts piece={piece} /> : null}
          </div>
          <Prose text={textOf(piece.at, lines)} />
          {n === chosen ? <Open {...props} piece={piece} n={n} /> : null}
        </div>
      ))}
    </div>
  )
}

function ItemFacts({ piece }: { piece: Piece }) {
  const t = useTexts()
  const { say } = useCategories()
  return (
    <span className="mc-quiet">
      {[t(`takeover.status.${piece.status ?? 'null'}`), piece.category === '' ? '' : say(piece.category)]
        .filter((word) => word !== '')
        .join(' · ')}
    </span>
  )
}

type Of = Parameters<typeof Pieces>[0] & { piece: Piece; n: number }

function Open({ piece, n, pieces, editing, acts, canCut }: Of) {
  const t = useTexts()
  const { choices } = useCategories()
  return (
    <div className="mc-piece-open">
      <Segmented
        size="small"
        aria-label={t('takeover.role')}
        value={piece.role}
        onChange={(role) => acts.become(role)}
        options={roles.map((value) => ({ value, label: t(`takeover.role.${value}`) }))}
      />
      <span className="mc-piece-acts">
        <Button size="small" disabled={n === 0} onClick={acts.merge}>
          {t('takeover.merge')}
        </Button>
        <Button size="small" disabled={!canCut} title={t('takeover.cutHint')} onClick={acts.cut}>
          {t('takeover.cut')}
        </Button>
        <Button size="small" disabled={n === 0} onClick={() => acts.move(-1)}>
          {t('takeover.up')}
        </Button>
        <Button size="small" disabled={n === pieces.length - 1} onClick={() => acts.move(1)}>
          {t('takeover.down')}
        </Button>
      </span>
      {piece.role === 'item' ? (
        <span className="mc-piece-says">
          <Select
            size="small"
            aria-label={t('takeover.status')}
            value={piece.status ?? 'null'}
            onChange={(status) =>
              editing.step(edit.say(pieces, n, { status: status === 'null' ? null : (status as Piece['status']) }))
            }
            options={['null', ...statedStatuses].map((value) => ({ value, label: t(`takeover.status.${value}`) }))}
          />
          <Select
            size="small"
            aria-label={t('takeover.category')}
            value={piece.category}
            onChange={(category) => editing.step(edit.say(pieces, n, { category }))}
            showSearch={{ optionFilterProp: 'label' }}
            options={[{ value: '', label: t('takeover.noCategory') }, ...choices]}
          />
        </span>
      ) : null}
      {piece.role === 'item' || piece.role === 'section' ? (
        <Input
          // Typed freely, taken when one leaves the field: a blank on the way is no mark yet.
          key={piece.path.join(' ')}
          size="small"
          aria-label={t('takeover.path')}
          prefix={t('takeover.path')}
          maxLength={200}
          defaultValue={piece.path.join(' ')}
          onBlur={({ target }) => {
            const path = pathFrom(target.value)
            if (path.join(' ') !== piece.path.join(' ')) editing.step(edit.say(pieces, n, { path }))
          }}
        />
      ) : null}
    </div>
  )
}

/** Marks as they are typed, parted by blanks; at most ten. */
const pathFrom = (typed: string): string[] =>
  typed
    .split(/\s+/)
    .map((mark) => mark.slice(0, 100))
    .filter((mark) => mark !== '')
    .slice(0, 10)
