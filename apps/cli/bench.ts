import { parseArgs } from 'node:util'
import { type BenchName, benches, measured } from '../../bench/benches.ts'
import { tableOf } from '../../bench/measure.ts'

const names = Object.keys(benches) as BenchName[]
const help = `./mingcha bench <名称 NAME> [--rows 390000] [--names] [--json]
测速：每项与同一次运行中的对照相比。 Measures; each figure is held against a baseline in the same run.

${names.map((name) => `  ${name.padEnd(8)} ${benches[name].about}`).join('\n')}
  all     ${names.join(', ')}
`

/** Measures what is named, on a private PostgreSQL with fsync on that is removed afterwards. Prints a table, or JSON. */
export async function run(args: string[]): Promise<number> {
  const options = {
    rows: { type: 'string' },
    names: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const [name, ...more] = positionals
  const chosen = name === 'all' ? names : names.filter((one) => one === name)
  const rows = Number(values.rows ?? 390_000)
  const unclear =
    more.length > 0 ||
    (name !== undefined && chosen.length === 0) ||
    !Number.isInteger(rows) ||
    rows < 1_000 ||
    rows > 10_000_000
  if (unclear || values.help || name === undefined) {
    process.stdout.write(help)
    return unclear ? 2 : 0
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const found = { name, ...(await measured(chosen, rows, say, values.names)) }
  const { machine } = found
  process.stdout.write(
    values.json
      ? `${JSON.stringify(found)}\n`
      : `${tableOf(found.results)}\n\n${rows} rows · ${machine.cpus} · Node ${machine.node} · PostgreSQL ${machine.postgres}\n`,
  )
  return 0
}
