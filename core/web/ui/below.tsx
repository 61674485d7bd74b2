import { Button } from 'antd'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'

/**
 * A button and what opens below it, in the page itself: a list of choices is to be there with the press, and antd's popover, which reckons its place and its
 * styles first, is felt on a slow processor. A press elsewhere or Escape closes it.
 */
export function Below(props: { icon: ReactNode; title: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const whole = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const elsewhere = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false)
    }
    const escape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('pointerdown', elsewhere)
    document.addEventListener('focusin', elsewhere)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', elsewhere)
      document.removeEventListener('focusin', elsewhere)
      document.removeEventListener('keydown', escape)
    }
  }, [open])
  return (
    <div className="mc-opens" ref={whole}>
      <Button
        ref={button}
        icon={props.icon}
        aria-label={props.title}
        aria-expanded={open}
        {...(open ? { 'aria-controls': id } : {})}
        onClick={() => setOpen(!open)}
      />
      {open ? (
        <div className="mc-opens-box" id={id} role="group" aria-label={props.title}>
          <b>{props.title}</b>
          {props.children()}
        </div>
      ) : null}
    </div>
  )
}
