import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Refused } from '../../core/pure/refusal.ts'
import { sayRefusal } from './say.ts'
import { verbs } from './verbs.ts'

/** A command: takes what stands after its name, gives the exit code. */
export type Command = { run(args: string[]): Promise<number> }

const commandFile = (verb: string) => join(import.meta.dirname, `${verb}.ts`)

function usage(): string {
  const width = Math.max(...Object.keys(verbs).map((verb) => verb.length))
  const lines = Object.entries(verbs).map(([verb, { zh, en }]) => `  ${verb.padEnd(width)}  ${zh}  ${en}`)
  return `明察 Mingcha\n\n  ./mingcha <命令 command> [--help]\n\n${lines.join('\n')}\n`
}

/** The launcher above us may be killed with -9; then we go at once, and the data is as safe as after any crash. */
function leaveWithLauncher(): void {
  if (!process.channel) return
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
  process.channel.unref()
}

async function main([verb, ...args]: string[]): Promise<number> {
  if (verb === undefined || verb === '--help' || verb === '-h' || verb === 'help') {
    process.stdout.write(usage())
    return verb === undefined ? 2 : 0
  }
  const known = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined
  if (!known) {
    process.stderr.write(`没有命令 “${verb}”。 There is no command “${verb}”.\n\n${usage()}`)
    return 2
  }
  const command = (await import(pathToFileURL(commandFile(known.file)).href)) as Command
  return command.run(args)
}

/** What went wrong, in words where it has words; 2 for a command line we do not understand, else 1. */
function explain(error: unknown): number {
  const unclear = (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS') ?? false
  const { message, stack } = error as Error
  const words = error instanceof Refused ? sayRefusal(error.refusal) : unclear ? message : stack
  process.stderr.write(`${words}\n`)
  return unclear ? 2 : 1
}

leaveWithLauncher()
process.exitCode = await main(process.argv.slice(2)).catch(explain)
