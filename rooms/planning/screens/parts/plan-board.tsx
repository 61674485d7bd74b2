import { Button, Input, InputNumber, Select, Space } from 'antd'
import { SearchOutlined } from '@ant-design/icons'
import { useEffect, useMemo, useState } from 'react'
import type * as z from 'zod'
import { Act, newId, Section, useTexts } from '../../../../core/web/index.ts'
import { arrangePlan, type planBoard, roundKinds } from '../../contract.ts'
import { PlanColumn } from './plan-columns.tsx'
import { PlanEffect } from './plan-effect.tsx'
import { placeOf, type RoundText, useArranging } from './plan-moves.ts'

type Given = z.output<(typeof planBoard)['gives']>

/** The plan page: rounds side by side, bodies as cards that are moved by mouse or keyboard, and what that does to coverage, at once. */
export function PlanBoard({ given }: { given: Given }) {
  const t = useTexts()
  const { plan, cards, targets } = given
  const saved = useMemo(
    () => given.rounds.map(({ id, year, place, name, kind }): RoundText => ({ id, year, place, name, kind })),
    [given.rounds],
  )
  const going = useArranging(plan, saved)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [wanted, setWanted] = useState({ kind: '', typed: '' })
  const [said, setSaid] = useState('')
  const [focus, setFocus] = useState('')
  useEffect(() => {
    if (focus) document.getElementById(`card-${focus}`)?.focus()
  }, [focus, going.steps])
  const editable = plan.state === 'drafted'
  const moves = new Map(going.moves.map((one) => [one.body, one]))
  const columns: (RoundText | null)[] = [null, ...going.rounds.toSorted((a, b) => a.year - b.year || a.place - b.place)]
  const titleOf = (round: RoundText | null) => (round ? round.name : t('planning.notPlaced'))
  const nameOf = (body: string) => cards.find((card) => card.body === body)?.name ?? ''
  const shown = cards.filter(
    (card) => (!wanted.kind || card.kind === wanted.kind) && (!wanted.typed || card.name.includes(wanted.typed)),
  )
  const put = (bodies: readonly string[], round: RoundText | null) => {
    const way = (body: string) => {
      const card = cards.find((one) => one.body === body)
      return card ? placeOf(card, moves).way : 'direct'
    }
    for (const one of ['direct', 'extended'] as const) {
      const some = bodies.filter((body) => way(body) === one)
      if (some.length > 0) going.move(some, { round: round?.id ?? null, way: one })
    }
    setChosen(new Set())
    setFocus(bodies.at(-1) ?? '')
    setSaid(t('planning.movedTo', { name: bodies.map(nameOf).slice(0, 3).join(t.pause), round: titleOf(round) }))
  }
  const choose = (body: string) => {
    const next = new Set(chosen)
    if (!next.delete(body)) next.add(body)
    setChosen(next)
  }
  const bar = { going, chosen, clear: () => setChosen(new Set()), columns, titleOf, put, plan }
  return (
    <>
      <PlanEffect cards={cards} saved={saved} rounds={going.rounds} moves={going.moves} targets={targets} />
      <Section title={t('planning.termPlan')} acts={editable ? <Bar {...bar} /> : null}>
        <div className="mc-plan-line">
          <Input.Search
            aria-label={t('planning.search')}
            placeholder={t('planning.search')}
            allowClear
            enterButton={<SearchOutlined aria-label={t('planning.search')} />}
            className="mc-board-search"
            onSearch={(typed) => setWanted({ ...wanted, typed })}
          />
          <Select
            aria-label={t('planning.bodyKind')}
            placeholder={t('planning.bodyKind')}
            allowClear
            className="mc-coverage-choice"
            options={[...new Set(cards.map(({ kind }) => kind))].map((value) => ({
              value,
              label: t(`registry.kind.${value}`),
            }))}
            onChange={(kind?: string) => setWanted({ ...wanted, kind: kind ?? '' })}
          />
        </div>
        {editable ? <p className="mc-quiet">{t('planning.boardHint')}</p> : null}
        {given.count > cards.length ? (
          <p className="mc-quiet">{t('planning.tooManyCards', { count: given.count, shown: cards.length })}</p>
        ) : null}
        <div className="mc-unseen" aria-live="assertive">
          {said}
        </div>
        <div className="mc-board">
          {columns.map((round, n) => {
            const mine = shown.filter((card) => placeOf(card, moves).round === (round?.id ?? null))
            const empty = round && !cards.some((card) => placeOf(card, moves).round === round.id)
            return (
              <PlanColumn
                key={round?.id ?? 'none'}
                round={round}
                title={titleOf(round)}
                editable={editable}
                chosen={chosen}
                cards={mine.map((card) => ({ card, way: placeOf(card, moves).way, moved: moves.has(card.body) }))}
                choose={choose}
                take={(bodies) => put(bodies, round)}
                beside={(body, step) => {
                  const to = columns[n + step]
                  if (to !== undefined) put([body], to)
                }}
                turn={(body) => {
                  const card = cards.find((one) => one.body === body)
                  if (!card) return
                  const at = placeOf(card, moves)
                  going.move([body], { round: at.round, way: at.way === 'direct' ? 'extended' : 'direct' })
                  setFocus(body)
                }}
                remove={
                  editable && empty ? () => going.setRounds(going.rounds.filter(({ id }) => id !== round.id)) : null
                }
              />
            )
          })}
        </div>
        {editable ? (
          <AddRound
            rounds={going.rounds}
            set={going.setRounds}
            first={Number(given.term.startsOn.slice(0, 4))}
            last={Number(given.term.endsOn.slice(0, 4))}
          />
        ) : null}
      </Section>
    </>
  )
}

function Bar(props: {
  going: ReturnType<typeof useArranging>
  chosen: ReadonlySet<string>
  clear: () => void
  columns: readonly (RoundText | null)[]
  titleOf: (round: RoundText | null) => string
  put: (bodies: readonly string[], round: RoundText | null) => void
  plan: Given['plan']
}) {
  const t = useTexts()
  const { going, chosen, columns, titleOf, plan } = props
  const input = { termPlan: plan.id, version: plan.version, rounds: [...going.rounds], moves: [...going.moves] }
  return (
    <Space wrap>
      {chosen.size > 0 ? (
        <>
          <span>{t('planning.chosenUnits', { count: chosen.size })}</span>
          <Select
            size="small"
            aria-label={t('planning.moveTo')}
            placeholder={t('planning.moveTo')}
            className="mc-coverage-choice"
            value={null}
            options={columns.map((round) => ({ value: round?.id ?? '', label: titleOf(round) }))}
            onChange={(id: string | null) =>
              props.put([...chosen], columns.find((round) => (round?.id ?? '') === id) ?? null)
            }
          />
          <Button size="small" onClick={props.clear}>
            {t('planning.clearChoice')}
          </Button>
        </>
      ) : null}
      {going.undoable ? <span className="mc-quiet">{t('planning.unsaved', { count: going.steps })}</span> : null}
      <Button size="small" disabled={!going.undoable} onClick={going.undo}>
        {t('planning.undo')}
      </Button>
      <Button size="small" disabled={!going.redoable} onClick={going.redo}>
        {t('planning.redo')}
      </Button>
      {going.undoable ? (
        <>
          <Button size="small" onClick={going.discard}>
            {t('planning.discard')}
          </Button>
          <Act does={arrangePlan} size="small" kind="primary" input={input as never} after={going.discard} />
        </>
      ) : null}
    </Space>
  )
}

function AddRound(props: {
  rounds: readonly RoundText[]
  set: (rounds: readonly RoundText[]) => void
  first: number
  last: number
}) {
  const t = useTexts()
  const [year, setYear] = useState(props.first)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<RoundText['kind']>('regular')
  const place = Math.max(0, ...props.rounds.filter((round) => round.year === year).map((round) => round.place)) + 1
  const add = () => {
    props.set([...props.rounds, { id: newId() as RoundText['id'], year, place, name: name.trim(), kind }])
    setName('')
  }
  return (
    <Space wrap className="mc-board-add">
      <InputNumber
        aria-label={t('planning.planRoundYear')}
        min={props.first}
        max={props.last}
        value={year}
        onChange={(value) => setYear(value ?? props.first)}
      />
      <Input
        aria-label={t('planning.planRoundName')}
        placeholder={t('planning.planRoundName')}
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <Select
        aria-label={t('planning.round.kind')}
        className="mc-coverage-choice"
        value={kind}
        options={roundKinds.map((value) => ({ value, label: t(`planning.kind.${value}`) }))}
        onChange={setKind}
      />
      <Button
        disabled={name.trim() === ''}
        title={name.trim() === '' ? t('planning.nameFirst') : undefined}
        onClick={add}
      >
        {t('planning.addPlanRound')}
      </Button>
    </Space>
  )
}
