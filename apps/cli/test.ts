import { spawn } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readyChromium } from './chromium.ts'
import { type Count, countReport } from './report.ts'

const root = resolve(import.meta.dirname, '../..')

/** `within`: parts of file names, where a step needs not the whole project. */
type Step = Readonly<{
  name: string
  project: 'rules' | 'acts' | 'journeys'
  zone: string
  within?: readonly string[]
}>

/** Rooms in which time limits begin, run or end, or things are counted by day. */
const dated = 'evaluation,feedback,notices,oversight,planning,policies,rectification,statistics,teams,tips,transfers'

const steps: readonly Step[] = [
  { name: 'rules', project: 'rules', zone: 'Asia/Shanghai' },
  { name: 'acts, clock in Shanghai', project: 'acts', zone: 'Asia/Shanghai' },
  // Days are reckoned in these rooms; what concerns all rooms, whole processes or races knows no hour of the day.
  {
    name: 'acts of rooms that count days, clock in New York',
    project: 'acts',
    zone: 'America/New_York',
    within: globSync(`rooms/{${dated}}/**/*.db.test.ts`, { cwd: root }).filter(
      (file) => !file.endsWith('/races.db.test.ts'),
    ),
  },
  { name: 'journeys', project: 'journeys', zone: 'Asia/Shanghai' },
]

const say = (line: string) => process.stdout.write(`${line}\n`)

/** What takes too long for every run: a hundred killings where a run has ten, and many more wild tries. */
const long = {
  around: { MINGCHA_KILLS: '100', MINGCHA_WILD: '60', MINGCHA_FUZZ: '2000' },
  filters: ['crash.db', 'several.db', 'wild', 'fuzz', 'whole'],
} as const

const help = `./mingcha test [--only rules,acts,journeys] [--pictures] [--long] [文件名片段 parts of file names …]
运行全部测试；最后一行为 “N passed, N failed”。 Runs every test; the last line is "N passed, N failed".
--pictures  在 journeys/shots 中保存各宽度的页面截图  keeps a picture of each page at each width in journeys/shots
--long      只跑长作业：杀进程 100 次，乱输入多次，约两小时  the long job alone: a hundred killings, many wild tries; about two hours
`

function vitest(step: Step, filters: readonly string[], report: string, around: Readonly<Record<string, string>>) {
  const fixed = ['run', '--config', 'core/test/vitest.config.ts', '--project', step.project]
  const narrowed = filters.length > 0 ? ['--passWithNoTests', ...filters] : (step.within ?? [])
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const all = ['node_modules/vitest/vitest.mjs', ...fixed, ...reporters, ...narrowed]
  const child = spawn(process.execPath, all, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: step.zone, ...around },
  })
  return new Promise<number>((done) => {
    child.on('error', () => done(1))
    child.on('exit', (code) => done(code ?? 1))
  })
}

async function runStep(
  step: Step,
  filters: readonly string[],
  around: Readonly<Record<string, string>>,
): Promise<Count> {
  say(`\n— ${step.name} —`)
  const folder = mkdtempSync(join(tmpdir(), 'mingcha-report-'))
  try {
    const report = join(folder, 'report.json')
    const code = await vitest(step, filters, report, around)
    let text: string | undefined
    try {
      text = readFileSync(report, 'utf8')
    } catch {
      say(`${step.name}: vitest ended with ${code} and left no report.`)
    }
    return countReport(text, code)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Runs every test: rules, acts (those of rooms that count days twice, with the process's clock in two zones), journeys in a real Chromium.
 * Prints a line per step and, last, `N passed, N failed` over all of them. Gives 0 only when nothing failed.
 */
export async function run(args: string[]): Promise<number> {
  const options = {
    only: { type: 'string' },
    pictures: { type: 'boolean' },
    long: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
  const only = (values.only ?? (values.long ? 'rules,acts' : undefined))?.split(',')
  const unknown = only?.filter((name) => !steps.some(({ project }) => project === name)) ?? []
  if (values.help || unknown.length > 0) {
    process.stdout.write(unknown.length > 0 ? `--only ${unknown.join(',')}?\n${help}` : help)
    return values.help ? 0 : 2
  }
  const chosen = steps.filter(({ project, within }) => (!only || only.includes(project)) && !(values.long && within))
  const chromium = chosen.some(({ project }) => project === 'journeys') ? readyChromium(say) : undefined
  const around = {
    ...(chromium ? { MINGCHA_CHROMIUM: chromium } : {}),
    ...(values.pictures ? { MINGCHA_PICTURES: 'yes' } : {}),
    ...(values.long ? long.around : {}),
  }
  // One PostgreSQL for all steps: the moulds of the empty house and of the town are made once.
  const needed = chosen.some(({ project }) => project !== 'rules') && !process.env['MINGCHA_TEST_PG']
  const postgres = needed ? await (await import('../../core/test/postgres.ts')).aPostgres() : undefined
  try {
    const within = postgres ? { ...around, MINGCHA_TEST_PG: JSON.stringify(postgres.superuser) } : around
    return await runSteps(chosen, values.long && positionals.length === 0 ? long.filters : positionals, within)
  } finally {
    await postgres?.stop()
  }
}

/** Runs steps one after another; prints what each counted and, last, `N passed, N failed`. */
async function runSteps(
  chosen: readonly Step[],
  filters: readonly string[],
  around: Readonly<Record<string, string>>,
): Promise<number> {
  const lines: string[] = []
  const sum = { passed: 0, failed: 0 }
  for (const step of chosen) {
    if (step.project === 'journeys' && !('MINGCHA_CHROMIUM' in around)) {
      lines.push('journeys: skipped, there is no Chromium here and it could not be installed (set MINGCHA_CHROMIUM)')
      continue
    }
    const count = await runStep(step, filters, around)
    lines.push(`${step.name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    sum.passed += count.passed
    sum.failed += count.failed
  }
  say(`\n${lines.join('\n')}\n${sum.passed} passed, ${sum.failed} failed`)
  return sum.failed > 0 ? 1 : 0
}
