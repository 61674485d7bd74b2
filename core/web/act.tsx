import { App, Button, type ButtonProps, Tooltip } from 'antd'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type * as z from 'zod'
import type { Command, Touched } from '../pure/contract.ts'
import { isRefusal } from '../pure/refusal.ts'
import { useFreshen } from './ask.tsx'
import { does } from './client.ts'
import { ActDrawer, type FormSays } from './form.tsx'
import { useSession } from './session.tsx'
import { useTexts } from './texts.tsx'
import { useTell } from './ui/trouble.tsx'

/** What every button that acts takes. */
type Says = Readonly<{
  /** The same pure rule the server runs: a refusal disables the button and is its reason; anything else allows it. */
  unless?: unknown
  /** By default the room's word for the command: `t('<room>.<command>')`. */
  label?: ReactNode
  kind?: 'primary' | 'plain' | 'danger' | 'link'
  size?: ButtonProps['size']
  icon?: ReactNode
  /** Asks once more before doing it, in these words; `true` asks with the label alone. */
  confirm?: ReactNode
  /** What is said when it is done; by default "done". */
  say?: string
  after?: (touched: Touched) => void
}>

/** A button that only acts says the whole input; one that opens a form says what the form does not ask. */
export type ActProps<C extends Command> = Says &
  Readonly<{ does: C }> &
  (
    | Readonly<{ input: z.input<C['input']>; form?: undefined }>
    | Readonly<{ input?: Partial<z.input<C['input']>>; form: FormSays }>
  )

/**
 * A button that does a command. It is not there for hats that never may, disabled with its reason when the rule refuses now,
 * and otherwise does it, says so, and makes everything on the screen be asked again.
 */
export function Act<C extends Command>(props: ActProps<C>) {
  const t = useTexts()
  const { hat } = useSession()
  const { modal } = App.useApp()
  const [open, setOpen] = useState(false)
  const [from, leftOpen] = useBack(open)
  const { busy, run } = useRun(props)
  const reasonId = useId()
  if (!hat || !props.does.of.includes(hat)) return null
  const label = props.label ?? t(`${props.does.room}.${props.does.name}`)
  const reason = isRefusal(props.unless) ? t.refusal(props.unless) : null
  const press = () => {
    if (reason || busy) return
    if (props.form) return setOpen(true)
    if (!props.confirm) return void run(props.input)
    modal.confirm({
      title: label,
      content: props.confirm === true ? undefined : props.confirm,
      okText: label,
      cancelText: t('core.cancel'),
      okButtonProps: { danger: props.kind === 'danger' },
      onOk: () => run(props.input as z.input<C['input']>),
    })
  }
  const button = (
    <Button
      ref={from}
      {...looks(props.kind)}
      size={props.size ?? 'medium'}
      icon={props.icon}
      loading={busy}
      aria-disabled={reason ? true : undefined}
      aria-describedby={reason ? reasonId : undefined}
      className={reason ? 'mc-refused' : ''}
      onClick={press}
    >
      {label}
    </Button>
  )
  return (
    <span className="mc-act">
      {reason ? (
        <Tooltip
          trigger={['hover', 'focus', 'click']}
          placement="bottom"
          title={`${reason.says}${t.gap}${reason.todo}`}
        >
          {button}
        </Tooltip>
      ) : (
        button
      )}
      {reason ? (
        <span id={reasonId} className="mc-reason">
          {reason.says}
          {t.gap}
          {reason.todo}
        </span>
      ) : null}
      {props.form && open ? (
        <ActDrawer
          does={props.does}
          input={(props.input ?? {}) as Record<string, unknown>}
          form={props.form}
          title={label}
          close={() => {
            leftOpen()
            setOpen(false)
          }}
          done={(touched) => {
            setOpen(false)
            props.after?.(touched)
          }}
          {...(props.say === undefined ? {} : { say: props.say })}
        />
      ) : null}
    </span>
  )
}

/** Where a form was opened from: who leaves it by Esc or cancel, with nothing sent, goes on from there with the keyboard. */
function useBack(open: boolean) {
  const from = useRef<HTMLButtonElement>(null)
  const left = useRef(false)
  useEffect(() => {
    if (left.current && !open) from.current?.focus()
    left.current = false
  }, [open])
  return [
    from,
    () => {
      left.current = true
    },
  ] as const
}

const looks = (kind: Says['kind']): Pick<ButtonProps, 'type' | 'danger'> => ({
  type: kind === 'primary' ? 'primary' : kind === 'link' ? 'link' : 'default',
  danger: kind === 'danger',
})

/** Does the command, says what came of it, and makes the screen fresh either way: a refusal often means it was not. */
function useRun<C extends Command>(props: ActProps<C>) {
  const t = useTexts()
  const freshen = useFreshen()
  const { message } = App.useApp()
  const tell = useTell()
  const [busy, setBusy] = useState(false)
  const run = async (input: z.input<C['input']>) => {
    setBusy(true)
    try {
      const touched = await does(props.does, input)
      message.success(props.say ?? t('core.done'))
      await freshen()
      props.after?.(touched)
    } catch (problem) {
      tell(problem)
      void freshen()
    } finally {
      setBusy(false)
    }
  }
  return { busy, run }
}
