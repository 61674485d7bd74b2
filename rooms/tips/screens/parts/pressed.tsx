import { Button, type FormInstance } from 'antd'
import { type ReactNode, useState } from 'react'
import { Trouble } from '../../../../core/web/index.ts'

/** What a form holds, or null where a field says what it lacks; the first such field is gone to. */
export const filledIn = <T,>(form: FormInstance<T>): Promise<T | null> =>
  form.validateFields().catch(({ errorFields }: { errorFields: readonly { name: (string | number)[] }[] }) => {
    const [first] = errorFields
    if (first) form.scrollToField(first.name as never, { focus: true, block: 'center' })
    return null
  })

/** A form around fields and a `Pressed`: Enter in a field presses it, and nothing is sent by the browser itself. */
export const Entered = (props: { children: ReactNode }) => (
  <form className="mc-tips-entered" onSubmit={(event) => event.preventDefault()}>
    {props.children}
  </form>
)

/** A button for work that happens in this browser (sealing, opening) besides what is sent: busy while it lasts, and what went wrong below it; in a form Enter presses it too. */
export function Pressed(props: {
  does: () => Promise<void>
  children: ReactNode
  danger?: boolean
  disabled?: boolean
}) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const press = async () => {
    setBusy(true)
    setProblem(null)
    await props.does().catch(setProblem)
    setBusy(false)
  }
  return (
    <>
      <Button
        type="primary"
        htmlType="submit"
        danger={props.danger ?? false}
        disabled={props.disabled ?? false}
        loading={busy}
        onClick={() => void press()}
      >
        {props.children}
      </Button>
      {problem === null ? null : <Trouble problem={problem} />}
    </>
  )
}
