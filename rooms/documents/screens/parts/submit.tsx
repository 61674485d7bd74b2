import { Button } from 'antd'
import { type ReactNode, useId } from 'react'

/** The button that sends a form of this room, and beside it what the form still waits for (`missing`; empty when nothing is). The form itself refuses to be sent before. */
export function Submit({ busy, missing, children }: { busy: boolean; missing: string; children: ReactNode }) {
  const missingId = useId()
  const waits = missing !== ''
  return (
    <>
      <Button
        type="primary"
        htmlType="submit"
        loading={busy}
        aria-disabled={waits ? true : undefined}
        aria-describedby={waits ? missingId : undefined}
        className={waits ? 'mc-refused' : ''}
      >
        {children}
      </Button>
      {waits ? (
        <span id={missingId} className="mc-quiet">
          {missing}
        </span>
      ) : null}
    </>
  )
}
