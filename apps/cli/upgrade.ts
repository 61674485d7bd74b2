import { parseArgs } from 'node:util'
import { resolve } from 'node:path'
import { defaultData } from '../../core/server/engine.ts'
import { confirmUpgrade, goBack, upgradeEngine } from '../server/upgrade.ts'

const help = `./mingcha upgrade [--engine 目录 BIN] [--confirm | --back] [--data 目录 DIR] [--json]
把数据移到另一个版本的 PostgreSQL（不给 --engine 则为自带的）；先停下服务。旧数据保留到 --confirm 为止，--back 换回。
Moves the data into another PostgreSQL (the one carried inside without --engine); stop the server first. The old data stay until --confirm; --back returns to them.

  --engine  /usr/lib/postgresql/15/bin 之类。 such as /usr/lib/postgresql/15/bin.
`

/** Upgrades (or downgrades) the engine by backup and restore. */
export async function run(args: string[]): Promise<number> {
  const options = {
    engine: { type: 'string' },
    confirm: { type: 'boolean' },
    back: { type: 'boolean' },
    data: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help || (values.confirm && values.back)) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const data = resolve(values.data ?? defaultData())
  const tell = (facts: object, line: string) =>
    process.stdout.write(values.json ? `${JSON.stringify(facts)}\n` : `${line}\n`)
  if (values.confirm) {
    await confirmUpgrade(data)
    tell({ confirmed: true }, '旧数据已删除。 The old data are deleted.')
    return 0
  }
  if (values.back) {
    const aside = await goBack(data)
    tell({ back: true, aside }, `已换回；新的一份在 Back; the new ones lie in ${aside ?? '–'}`)
    return 0
  }
  const say = (line: string) => void process.stderr.write(`${line}\n`)
  const done = await upgradeEngine({ data, bin: values.engine ? resolve(values.engine) : null, say })
  tell(
    done,
    `${done.from} → ${done.to}：日志检查点相同 the log has the same head (${done.head.size} ${done.head.root})
旧数据保留在 The old data stay in ${done.kept}
核对无误后 When all is well: ./mingcha upgrade --confirm；换回 to return: ./mingcha upgrade --back`,
  )
  return 0
}
