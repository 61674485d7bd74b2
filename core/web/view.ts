/** The state of a list as it stands in the address: filters, sort and page, so that it can be sent and reopened. */
export type View = Readonly<Record<string, string>>

/** Reads a view from the query string; only the names the list knows, and only what is not empty. */
export function viewFrom(search: Readonly<Record<string, unknown>>, names: readonly string[]): View {
  const known = [...names, 'sort', 'from', 'after', 'size']
  return Object.fromEntries(
    known.flatMap((name) => {
      const value = search[name]
      return value === undefined || value === null || value === '' ? [] : [[name, String(value)]]
    }),
  )
}

/** Changes a view. A change of filters or sort goes back to the first page; undefined and empty values leave it. */
export function withView(view: View, change: Readonly<Record<string, string | number | undefined>>): View {
  const moved = 'from' in change || 'after' in change
  const next = Object.entries({ ...view, ...(moved ? {} : { from: undefined, after: undefined }), ...change })
  return Object.fromEntries(
    next.flatMap(([name, value]) => {
      if (value === undefined || value === '' || (name === 'from' && Number(value) === 0)) return []
      return [[name, String(value)]]
    }),
  )
}

/** Whether anything is filtered, besides sort and page. */
export const isFiltered = (view: View): boolean =>
  Object.keys(view).some((name) => !['sort', 'from', 'after', 'size'].includes(name))

/** The query string of the router: plain text values only, in a stable order. */
export const writeSearch = (search: Readonly<Record<string, unknown>>): string => {
  const text = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      value === undefined || value === null || value === '' ? [] : [[name, String(value)] as [string, string]],
    ),
  ).toString()
  return text === '' ? '' : `?${text}`
}

/** Reads a query string into plain text values. */
export const readSearch = (text: string): Record<string, string> => Object.fromEntries(new URLSearchParams(text))
