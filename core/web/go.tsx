import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { readSearch } from './view.ts'

const split = (to: string) => {
  const at = to.indexOf('?')
  return at < 0 ? { path: to } : { path: to.slice(0, at), search: readSearch(to.slice(at + 1)) }
}

/** A link within the product: `<To to={`/sheets/${sheet.id}`}>…</To>`; fetches the screen's code when pointed at. */
export function To(props: { to: string; children: ReactNode; className?: string; label?: string }) {
  const { path, search } = split(props.to)
  return (
    <Link
      to={path}
      {...(search ? { search: search as never } : {})}
      preload="intent"
      {...(props.className ? { className: props.className } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
    >
      {props.children}
    </Link>
  )
}

/** Goes to another screen. */
export function useGo(): (to: string) => void {
  const navigate = useNavigate()
  return (to) => {
    const { path, search } = split(to)
    void navigate({ to: path, search: (search ?? {}) as never })
  }
}

/** The parameters of the screen's path: `const { sheet } = useAt<'sheet'>()`. */
export const useAt = <N extends string>(): Record<N, string> => useParams({ strict: false }) as Record<N, string>

/** The query string as plain texts, and how to change it without leaving the screen. */
export function useQueryString(): [Record<string, string>, (next: Readonly<Record<string, string>>) => void] {
  const search = useSearch({ strict: false }) as Record<string, string>
  const navigate = useNavigate()
  return [search, (next) => void navigate({ to: '.', search: next as never, replace: true })]
}
