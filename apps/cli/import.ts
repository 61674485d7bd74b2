import { parseArgs } from 'node:util'
import { isRefusal, type Refusal } from '../../core/pure/refusal.ts'
import { fill, languages } from '../../core/pure/texts.ts'
import { type Line, readLines } from '../../rooms/takeover/reading/read.ts'
import { printed, type Split, split, type Status } from '../../rooms/takeover/split/split.ts'
import { readingEn } from '../../rooms/takeover/texts/reading.en.ts'
import { readingZh } from '../../rooms/takeover/texts/reading.zh.ts'

const usage = './mingcha import report <文件 FILE | -> [--json] [--why]\n'
const most = 200 * 1024 * 1024

/** Splits a report, an opinion or a ledger and prints it, without saving anything. `-` reads the standard input. Exit code 1 for a refusal. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' }, why: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const [what, file, ...more] = positionals
  if (values.help || what !== 'report' || file === undefined || more.length > 0) {
    process.stderr.write(usage)
    return values.help ? 0 : 2
  }
  const lines = await linesFrom(file)
  if (isRefusal(lines)) {
    process.stderr.write(`${sentenceOf(lines)}\n`)
    return 1
  }
  const { split: found, why } = split(lines)
  const shown = { ...printed(found), ...(values.why ? { why } : {}) }
  process.stdout.write(values.json ? `${JSON.stringify(shown, null, 2)}\n` : table(found))
  if (!values.json && values.why)
    for (const { line, rule, cut } of why) process.stdout.write(`${String(line).padStart(6)}  ${rule}  ${cut}\n`)
  return 0
}

async function linesFrom(file: string): Promise<Line[] | Refusal> {
  const reading = await readLines(file === '-' ? { name: 'stdin.txt', bytes: await standardInput() } : file)
  return isRefusal(reading) ? reading : [...reading.lines]
}

/** What comes on the standard input; of more than a file may hold, only so much that it is refused as too large. */
async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > most) break
  }
  return Buffer.concat(chunks)
}

/** The refusal in Chinese and English: what it is, what to do, the code. */
function sentenceOf({ refused, facts }: Refusal): string {
  const spoken = languages.flatMap((language) => {
    const sentences = (language === 'zh' ? readingZh : readingEn).refusals as Readonly<
      Record<string, { says: string; todo: string }>
    >
    const sentence = sentences[refused.replace('takeover.', '')]
    return sentence ? [fill(sentence.says, facts), fill(sentence.todo, facts)] : []
  })
  return [...spoken, `(${refused})`].join('\n')
}

const statusWords: Readonly<Record<Status, string>> = {
  done: '已完成',
  basicallyDone: '基本完成',
  stageDone: '阶段性完成',
  inProgress: '正在整改',
  notDone: '未完成',
  longTerm: '长期坚持',
}
const kindWords = { rectificationReport: '整改报告', feedback: '反馈意见', ledger: '整改台账' } as const

/** The split as a table for people. */
function table({ kind, sections, items, totals, leftover }: Split): string {
  const head = `${kindWords[kind]}：条目 ${items.length}，段落 ${sections.length}，所述总数 ${totals.length}，未归入 ${leftover.length}\n`
  const rows = items.map(({ path, finding, measures, status }, n) => {
    const short = finding.replace(/\s/g, '').slice(0, 60)
    const state = status ? statusWords[status] : '未说明'
    return `${String(n + 1).padStart(4)}  ${path.join(' ')}  ${short}  措施 ${measures.length}  ${state}\n`
  })
  const counts = totals.map(({ value, unit, text }) => `  总数  ${value} ${unit}  ${text}\n`)
  const rest = leftover.map(({ line, text }) => `  未归入  第 ${line} 行  ${text.trim().slice(0, 60)}\n`)
  return [head, ...rows, ...counts, ...rest].join('')
}
