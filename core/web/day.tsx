import { CalendarOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { type ComponentType, type KeyboardEvent, useState } from 'react'
import { readDay } from './say.ts'
import { useTexts } from './texts.tsx'

export type DayProps = Readonly<{
  id?: string
  value?: string | null
  onChange?: (day: string | null) => void
  earliest?: string | undefined
  latest?: string | undefined
  placeholder?: string
  /** Its name for a reader, where no label stands beside it. */
  label?: string
}>

const fetched = () => import('./calendar.tsx').then((module) => module.default)

/**
 * A day as text, never a date of some zone: typed as one writes it (2026年11月23日, 2026-11-23, 20261123), taken with Enter or when one goes on, or chosen in
 * the calendar, which comes when the field is pressed (or with the arrow down); until it is there, and where it cannot be fetched, typing does. What is no day,
 * or not between `earliest` and `latest`, leaves the day that was.
 */
export function DayInput(props: DayProps) {
  const t = useTexts()
  const { value, earliest, latest } = props
  const [typed, setTyped] = useState<string | null>(null)
  const [opened, setOpened] = useState<{ Calendar: ComponentType<DayProps> } | null>(null)
  // A calendar that comes while one types would take away what was typed.
  if (opened && typed === null) return <opened.Calendar {...props} />
  const open = () =>
    void fetched().then(
      (Calendar) => setOpened({ Calendar }),
      () => undefined,
    )
  const take = () => {
    if (typed === null) return
    setOpened(null)
    setTyped(null)
    const day = readDay(typed)
    const out = day !== null && ((earliest && day < earliest) || (latest && day > latest))
    if (day !== null && !out && day !== value) props.onChange?.(day)
  }
  return (
    <Input
      {...(props.id ? { id: props.id } : {})}
      className="mc-wide mc-day"
      autoComplete="off"
      allowClear
      value={typed ?? (value ? t.day(value) : '')}
      placeholder={props.placeholder ?? t('core.chooseDay')}
      suffix={<CalendarOutlined aria-hidden />}
      {...(props.label ? { 'aria-label': props.label } : {})}
      onFocus={() => void fetched().catch(() => undefined)}
      onClick={open}
      onChange={({ target }) => {
        if (target.value !== '') return setTyped(target.value)
        setTyped(null)
        props.onChange?.(null)
      }}
      onBlur={take}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'ArrowDown') open()
        if (event.key !== 'Enter') return
        // Enter takes the day that was typed; it does not also hand in the form.
        event.preventDefault()
        take()
      }}
    />
  )
}
