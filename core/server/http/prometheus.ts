import { createHash } from 'node:crypto'

type Labels = Readonly<Record<string, string>>

/** One figure; `suffix` stands behind the name of a histogram's parts. */
export type Counted = Readonly<{ labels?: Labels; value: number; suffix?: string }>

/** A row of figures as Prometheus knows them. */
export type Gauge = Readonly<{
  name: string
  help: string
  type: 'counter' | 'gauge' | 'histogram'
  values: readonly Counted[]
}>

/** Upper bounds in seconds: from an answer out of memory to one that somebody gives up on. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

/** Counts durations (seconds) under bounds. */
export function histogramOf(labels: Labels): { add(seconds: number): void; values(): Counted[] } {
  const under = bounds.map(() => 0)
  let [sum, count] = [0, 0]
  return {
    add: (seconds) => {
      sum += seconds
      count++
      for (const [at, bound] of bounds.entries()) if (seconds <= bound) under[at] = (under[at] as number) + 1
    },
    values: () => [
      ...bounds.map((bound, at) => ({
        suffix: '_bucket',
        labels: { ...labels, le: String(bound) },
        value: under[at] as number,
      })),
      { suffix: '_bucket', labels: { ...labels, le: '+Inf' }, value: count },
      { suffix: '_sum', labels, value: sum },
      { suffix: '_count', labels, value: count },
    ],
  }
}

const escaped = (text: string) => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

/** Figures in the text format of Prometheus (0.0.4). */
export const written = (gauges: readonly Gauge[]): string =>
  gauges
    .filter(({ values }) => values.length > 0)
    .flatMap(({ name, help, type, values }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} ${type}`,
      ...values.map(({ labels = {}, value, suffix = '' }) => {
        const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`)
        return `${name}${suffix}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`
      }),
    ])
    .join('\n')
    .concat('\n')

/** A token is compared by its hash, so that its length does not show. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
