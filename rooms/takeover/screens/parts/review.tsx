import { Alert, Button } from 'antd'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { Section, Trouble, useTexts } from '../../../../core/web/index.ts'
import type { Role } from '../../contract.ts'
import * as edit from '../../rules/edit.ts'
import { byNumber } from '../../rules/pieces.ts'
import type { Shown } from '../takeover.tsx'
import { type Editing, useEditing } from './editing.ts'
import { type Cursor, Original } from './original.tsx'
import { Pieces } from './pieces.tsx'
import { Preview } from './preview.tsx'
import { Sums } from './sums.tsx'

const byKey: Readonly<Record<string, Role>> = {
  '1': 'item',
  '2': 'measure',
  '3': 'status',
  '4': 'section',
  '5': 'leftover',
}

/** The original at the left, its split at the right; every correction by mouse or key, saved as one goes. */
export function Review({ shown }: { shown: Shown }) {
  const t = useTexts()
  const editing = useEditing(shown)
  const [at, setAt] = useState(0)
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const [hovered, setHovered] = useState<number | null>(null)
  const lines = useMemo(() => byNumber(shown.lines.map(({ number, text }) => ({ number, text }))), [shown.lines])
  const { pieces } = editing
  const chosen = Math.min(at, pieces.length - 1)
  const acts = actsOf(editing, chosen, cursor, setAt, setCursor)
  return (
    <>
      <Section title={t('takeover.split')} acts={<Saved editing={editing} />} flush>
        {editing.saving === 'stale' ? <Stale editing={editing} /> : null}
        {editing.saving === 'failed' ? <Trouble problem={editing.problem} again={() => void editing.save()} /> : null}
        <p className="mc-takeover-keys mc-quiet">
          {t('takeover.keys')}
          {t.colon}
          {t('takeover.keysHint')}
        </p>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the whole review; each has its button too */}
        <div className="mc-review" tabIndex={-1} onKeyDown={(event) => onKey(event, acts, pieces.length)}>
          <Original
            lines={shown.lines}
            pieces={pieces}
            chosen={chosen}
            cursor={cursor}
            hovered={hovered}
            hover={setHovered}
            choose={(piece, where) => {
              if (piece !== null) setAt(piece)
              setCursor(where)
            }}
          />
          <Pieces
            pieces={pieces}
            lines={lines}
            chosen={chosen}
            hovered={hovered}
            choose={setAt}
            hover={setHovered}
            editing={editing}
            acts={acts}
            canCut={cursor !== null}
          />
        </div>
      </Section>
      <Sums editing={editing} shown={shown} />
      <Preview
        shown={shown}
        version={editing.version}
        waiting={editing.saving !== 'saved'}
        category={editing}
        show={setAt}
      />
    </>
  )
}

/** Everything that can be done to the chosen piece, by button or key. */
function actsOf(
  { pieces, step, undo, redo }: Editing,
  at: number,
  cursor: Cursor | null,
  setAt: (at: number) => void,
  setCursor: (cursor: Cursor | null) => void,
) {
  const near = (from: number, by: 1 | -1) => {
    for (let n = from + by; n >= 0 && n < pieces.length; n += by) if (pieces[n]?.role === 'item') return n
    return from
  }
  return {
    go: (to: number) => setAt(Math.max(0, Math.min(pieces.length - 1, to))),
    at,
    nextItem: () => setAt(near(at, 1)),
    lastItem: () => setAt(near(at, -1)),
    merge: () => {
      step(edit.mergeUp(pieces, at))
      setAt(Math.max(0, at - 1))
    },
    cut: () => {
      if (!cursor) return
      const next = edit.cut(pieces, at, cursor.line, cursor.column)
      step(next)
      if (next !== pieces) setAt(at + 1)
      setCursor(null)
    },
    become: (role: Role) => step(edit.become(pieces, at, role)),
    move: (by: 1 | -1) => {
      const next = edit.move(pieces, at, by)
      step(next)
      if (next !== pieces) setAt(at + by)
    },
    undo,
    redo,
  }
}
export type Acts = ReturnType<typeof actsOf>

/** What a key does, with Ctrl (or ⌘), with Alt or with Shift; nothing for all others. */
function actOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, acts: Acts): (() => void) | undefined {
  const letter = key.toLowerCase()
  if (ctrlKey || metaKey)
    return letter === 'y' || (letter === 'z' && shiftKey) ? acts.redo : letter === 'z' ? acts.undo : undefined
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const by = key === 'ArrowDown' ? 1 : -1
    if (altKey) return () => acts.move(by)
    if (shiftKey) return by === 1 ? acts.nextItem : acts.lastItem
    return () => acts.go(acts.at + by)
  }
  if (letter === 'm') return acts.merge
  if (letter === 's') return acts.cut
  const role = byKey[key]
  return role && (() => acts.become(role))
}

/** Keys work everywhere in the review but in fields, where they write. */
function onKey(event: KeyboardEvent, acts: Acts, count: number): void {
  const target = event.target as HTMLElement
  if (count === 0 || target.closest('input, textarea, [contenteditable], .ant-select')) return
  const does = actOf(event, acts)
  if (!does) return
  event.preventDefault()
  does()
}

function Saved({ editing: { saving, undo, redo, canUndo, canRedo } }: { editing: Editing }) {
  const t = useTexts()
  const says = saving === 'saved' || saving === 'saving' ? saving : null
  return (
    <>
      <span className="mc-quiet" role="status">
        {says ? t(`takeover.${says}`) : null}
      </span>
      <Button size="small" disabled={!canUndo} onClick={undo}>
        {t('takeover.undo')}
      </Button>
      <Button size="small" disabled={!canRedo} onClick={redo}>
        {t('takeover.redo')}
      </Button>
    </>
  )
}

function Stale({ editing: { load } }: { editing: Editing }) {
  const t = useTexts()
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('takeover.stale')}
      action={
        <Button size="small" onClick={() => void load()}>
          {t('takeover.loadNewest')}
        </Button>
      }
    />
  )
}
