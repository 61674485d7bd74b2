import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { Trouble } from '../../../../core/web/index.ts'

/** A button for work that happens in this browser (sealing, opening) besides what is sent: busy while it lasts, and what went wrong below it. */
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
