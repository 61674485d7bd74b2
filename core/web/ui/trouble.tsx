import { Alert, Button } from 'antd'
import { Problem } from '../problem.ts'
import { useTexts } from '../texts.tsx'

/** A refusal or failure: what is wrong and what to do now, with the number to tell the administrator where there is one. */
export function Trouble(props: { problem: unknown; again?: () => void }) {
  const t = useTexts()
  const { says, todo } = t.problem(props.problem)
  const request = props.problem instanceof Problem ? props.problem.request : undefined
  return (
    <Alert
      className="mc-trouble"
      type="error"
      showIcon
      role="alert"
      title={says}
      description={
        <>
          {todo}
          {request ? <div className="mc-quiet">{t('core.problemNumber', { request })}</div> : null}
        </>
      }
      {...(props.again
        ? {
            action: (
              <Button size="small" onClick={props.again}>
                {t('core.retry')}
              </Button>
            ),
          }
        : {})}
    />
  )
}
