import type { ReactNode } from 'react'
import type { Light as LightWord } from '../../pure/desk.ts'
import { daysLeft, sayMoney } from '../say.ts'
import { useToday } from './today.ts'
import { useTexts } from '../texts.tsx'

/**
 * A day in words; with `due` also how far it is, in words and shape, not in colour alone: from a fortnight before, with `far` always. `tentative` marks an
 * unconfirmed limit (暂定).
 */
export function Days(props: {
  day: string | null | undefined
  due?: boolean
  far?: boolean
  done?: boolean
  tentative?: boolean
}) {
  const t = useTexts()
  if (!props.day) return <span className="mc-quiet">—</span>
  return (
    <span className="mc-days">
      <time dateTime={props.day}>{t.day(props.day)}</time>
      {props.tentative ? <span className="mc-tentative">{t('core.light.tentative')}</span> : null}
      {props.due && !props.done ? <Left day={props.day} far={props.far ?? false} /> : null}
    </span>
  )
}

/** How far a day is, counted on when the next day begins while the page stays open. */
function Left({ day, far }: { day: string; far: boolean }) {
  const t = useTexts()
  const left = daysLeft(day, useToday())
  if (left > 14 && !far) return null
  const words =
    left === 0 ? t('core.due.today') : left > 0 ? t('core.due.left', { n: left }) : t('core.due.over', { n: -left })
  return <span className={`mc-due mc-due-${left < 0 ? 'red' : left <= 3 ? 'amber' : 'plain'}`}>{words}</span>
}

/** An instant as day and minute at the office. */
export function Moment(props: { at: string | null | undefined }) {
  const t = useTexts()
  return props.at ? <time dateTime={props.at}>{t.at(props.at)}</time> : <span className="mc-quiet">—</span>
}

/** Fen in 元 or 万元, the unit said, digits aligned. */
export function Money(props: { fen: string | null | undefined }) {
  const t = useTexts()
  if (props.fen === null || props.fen === undefined) return <span className="mc-quiet">—</span>
  return <span className="mc-number">{sayMoney(props.fen, { yuan: t('core.yuan'), wan: t('core.wan') })}</span>
}

/** How a state looks; grey unless said otherwise. */
export type Tone = 'plain' | 'going' | 'good' | 'warn' | 'bad' | 'off'
/** A state in words with its tone. The word is `of` + '.' + state, for example `findings.sheet.signed`. */
export function State(props: { of: string; is: string; tone?: Tone }) {
  const t = useTexts()
  return <span className={`mc-state mc-state-${props.tone ?? 'plain'}`}>{t(`${props.of}.${props.is}`)}</span>
}

const shapes: Record<LightWord | 'done', string> = { red: '▲', amber: '◆', new: '●', plain: '○', done: '✓' }

/** A traffic light: shape, colour and words. `quiet` hides the words from sight, not from readers. */
export function Light(props: { is: LightWord | 'done'; quiet?: boolean; children?: ReactNode }) {
  const t = useTexts()
  return (
    <span className={`mc-light mc-light-${props.is}`}>
      <span aria-hidden="true">{shapes[props.is]}</span>
      <span className={props.quiet ? 'mc-unseen' : ''}>{props.children ?? t(`core.light.${props.is}`)}</span>
    </span>
  )
}

/** Text of several lines as it was written. */
export const Prose = (props: { text: string | null | undefined }) =>
  props.text ? <div className="mc-prose">{props.text}</div> : <span className="mc-quiet">—</span>
