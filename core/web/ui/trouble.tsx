import { Alert, App, Button } from 'antd'
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

/** Says a problem in the corner of the screen until it is closed; what only waits for the network is no error. */
export function useTell(): (problem: unknown) => void {
  const t = useTexts()
  const { notification } = App.useApp()
  return (problem) => {
    const { says, todo } = t.problem(problem)
    const kept = problem instanceof Problem && problem.code === 'web.kept'
    const request = problem instanceof Problem ? problem.request : undefined
    notification[kept ? 'warning' : 'error']({
      title: says,
      description: request ? `${todo} ${t('core.problemNumber', { request })}` : todo,
      duration: kept ? 8 : 0,
    })
  }
}
