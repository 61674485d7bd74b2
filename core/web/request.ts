import type { Command, Method, Query } from '../pure/contract.ts'

/** A command or query as it goes over the wire. */
export type Outgoing = Readonly<{ method: Method; url: string; body?: string }>

type Input = Readonly<Record<string, unknown>>

/**
 * Fills a contract's route from its input: path fields into the path, the rest of a query into the query string
 * (lists comma-separated, undefined and empty left out), the rest of a command into the JSON body.
 * Throws when a path field is missing: that is a mistake of the screen.
 */
export function requestOf(says: Command | Query, input: Input): Outgoing {
  const [method, path] = says.route.split(' ') as [Method, string]
  const used = new Set<string>()
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = input[name]
    if (value === undefined || value === null || value === '') throw new TypeError(`${says.name} needs ${name}`)
    used.add(name)
    return encodeURIComponent(String(value))
  })
  const rest = Object.fromEntries(
    Object.entries(input).filter(([name, value]) => !used.has(name) && value !== undefined),
  )
  if (says.tag === 'command') return { method, url: `/api${filled}`, body: JSON.stringify(rest) }
  const search = searchOf(rest)
  return { method, url: `/api${filled}${search ? `?${search}` : ''}` }
}

/** The spreadsheet of exactly what a list shows: its route with `.xlsx` and the same filters. */
export function xlsxOf(query: Query, input: Input): string {
  const { url } = requestOf(query, { ...input, from: undefined, after: undefined, size: undefined })
  const [path, search] = url.split('?')
  return `${path}.xlsx${search ? `?${search}` : ''}`
}

function searchOf(rest: Input): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(rest)) {
    if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) continue
    search.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return search.toString()
}
