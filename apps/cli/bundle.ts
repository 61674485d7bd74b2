import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { bundle, nodeInside } from '../server/bundle.ts'

const help = `./mingcha bundle --out 文件 FILE.tar [--json]
把程序、程序库、Node、数据库引擎和网页打成一个归档，供处理器相同、不联网的机器使用；不含任何数据和秘密。
One archive of program, libraries, Node, database engine and pages, for a machine of the same processor without a network; no data, no secrets.
`

/** Writes the archive for an installation without a network. */
export async function run(args: string[]): Promise<number> {
  const options = {
    out: { type: 'string' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values } = parseArgs({ args, options })
  if (values.help || !values.out) {
    process.stdout.write(help)
    return values.help ? 0 : 2
  }
  const out = resolve(values.out)
  const made = await bundle(out, (line) => void process.stderr.write(`${line}\n`))
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ out, ...made })}\n`
      : `${out}\n${made.files} 文件 files，${made.links} 链接 links，${made.bytes} bytes，SHA-256 ${made.sha256}
在目标机器上 On the other machine:  tar -xf FILE.tar && cd mingcha && ${nodeInside} mingcha serve\n`,
  )
  return 0
}
