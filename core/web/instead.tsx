import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { To } from './go.tsx'
import type { Problem } from './problem.ts'
import { useTexts } from './texts.tsx'
import { Trouble } from './ui/trouble.tsx'

/** What stands where a screen would: why it does not, and where to go from there. `wrong`: something is amiss, with the address or with us. */
export function Instead(props: { title: string; text: string; extra?: ReactNode; wrong?: true }) {
  return (
    <section className={props.wrong ? 'mc-instead mc-instead-wrong' : 'mc-instead'}>
      <h1 tabIndex={-1}>{props.title}</h1>
      <p>{props.text}</p>
      {props.extra}
    </section>
  )
}

/** The list a screen belongs to, where the hat's menu has one. */
export const WayUp = createContext<Readonly<{ path: string; words: string }> | null>(null)

/** Whether one stands inside a page that has its heading and its way back already. */
export const WithinPage = createContext(false)

/** What was asked for and is not there, or not for this hat: in place of the whole page with a heading and the way back to its list; within a page a line. */
export function NotThere({ problem }: { problem: Problem }) {
  const t = useTexts()
  const up = useContext(WayUp)
  const within = useContext(WithinPage)
  const { says, todo } = t.problem(problem)
  useEffect(() => {
    if (!within) document.title = `${says} · ${t('core.product')}`
  }, [within, says, t])
  if (within) return <Trouble problem={problem} />
  return <Instead wrong title={says} text={todo} extra={<To to={up?.path ?? '/'}>{t(up?.words ?? 'core.home')}</To>} />
}
