import { type Paper, textOf, type Value } from '../core/pure/paper.ts'
import type { PaperKind } from '../core/pure/paper/kind.ts'
import { docxOf } from '../core/server/paper/docx.ts'
import { zipped } from '../core/server/xlsx/zip.ts'
import { house } from '../rooms/server.ts'
import { byRatio, medianOf, type Result } from './measure.ts'

const units = 24
const findings = 838
const sentence = '2024年3月，党组未经集体研究决定一项二百五十万元的采购，会议记录中未见该项目的研究情况。'

const kindOf = (name: string): PaperKind => {
  const found = house.papers.get(name)
  if (!found) throw new Error(`no paper ${name}`)
  return found
}

/** A paper whose every field says something of the usual length; `rows`: how long its tables are. */
function aPaper(name: string, n: number, rows: number, tables: readonly string[]): Paper {
  const kind = kindOf(name)
  const table = (columns: number): Value => ({
    head: Array.from({ length: columns }, (_, c) => `第${c + 1}列`),
    rows: Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => `${r + 1}-${c}${sentence.slice(0, 18)}`),
    ),
  })
  const long = ['overview', 'facts', 'opinion', 'overall', 'problems', 'requirements', 'text']
  const valueOf = (key: string): Value =>
    tables.includes(key)
      ? table(5)
      : long.includes(key)
        ? Array.from({ length: 4 }, () => sentence)
        : sentence.slice(0, 20)
  const values = Object.fromEntries(Object.keys(kind.fields).map((key) => [key, valueOf(key)]))
  const head = { issuer: '中共某县委员会巡察工作领导小组办公室', addressee: '某局', signed: { by: '某办', on: null } }
  return kind.lay({ number: `3巡-${n}`, inspection: '', values, head })
}

/** The papers of the round: a sheet of each finding; of each unit its summary, notice, opinion, receipt and ledger. */
function* round(): Generator<Paper> {
  for (let n = 1; n <= findings; n++) yield aPaper('sheet', n, 5, ['evidence'])
  const each = Math.round(findings / units)
  for (let n = 1; n <= units; n++) {
    yield aPaper('sheetSummary', n, each, ['sheets'])
    yield aPaper('entryNotice', n, 0, [])
    yield aPaper('opinion', n, 0, [])
    yield aPaper('opinionReceipt', n, 0, [])
    yield aPaper('rectificationLedger', n, each, ['problems', 'measures', 'results'])
  }
}

const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'))

async function* asDocx() {
  let n = 0
  for (const paper of round()) yield { name: `${n++}.docx`, text: [await docxOf(paper)] }
}

/** The same text in the least that is a document: a line a paragraph, in one file each. */
async function* asPlain() {
  let n = 0
  for (const paper of round()) {
    const lines = textOf(paper).split('\n')
    yield {
      name: `${n++}.xml`,
      text: [`<w:body>${lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join('')}</w:body>`],
    }
  }
}

type Run = Readonly<{ ms: number; mb: number; bytes: number }>

/** Writes an archive to nowhere; how long it took, and by how much the process grew at its largest. */
async function written(parts: Parameters<typeof zipped>[0]): Promise<Run> {
  const before = process.memoryUsage.rss()
  let [most, bytes] = [before, 0]
  const watching = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss())
  }, 20)
  const start = performance.now()
  for await (const piece of zipped(parts)) bytes += piece.length
  const ms = performance.now() - start
  clearInterval(watching)
  return { ms, mb: (most - before) / 2 ** 20, bytes }
}

/**
 * All papers of a round with 24 units and 838 findings as one archive, from their models to the last byte: time and memory, against the same text
 * as a plain ZIP of XML, A B A B. The questions that fill them are not in it: those are what their pages cost.
 */
export async function papers(say: (line: string) => void): Promise<Result[]> {
  const [ours, plain]: [Run[], Run[]] = [[], []]
  for (let n = 0; n < 4; n++) {
    const pair = [await written(asPlain()), await written(asDocx())] as const
    if (n === 0) continue
    plain.push(pair[0])
    ours.push(pair[1])
  }
  const count = findings + units * 5
  const median = (runs: readonly Run[], of: keyof Run) => medianOf(runs.map((run) => run[of]))
  say(
    `${count} papers, ${(median(ours, 'bytes') / 2 ** 20).toFixed(1)} MB; plain ${(median(plain, 'bytes') / 2 ** 20).toFixed(1)} MB`,
  )
  const mb = (what: string, base: number, measured: number, most: number): Result => ({
    what,
    unit: 'MB',
    base: Number(base.toPrecision(3)),
    measured: Number(measured.toPrecision(3)),
    ratio: null,
    aim: `≤ ${most} MB`,
    met: measured <= most,
  })
  return [
    byRatio(
      `${count} papers as DOCX in one archive, against the same text as plain XML`,
      median(plain, 'ms'),
      median(ours, 'ms'),
      null,
    ),
    byRatio('one paper of them', median(plain, 'ms') / count, median(ours, 'ms') / count, null),
    mb('what the process grows by', Math.max(1, median(plain, 'mb')), median(ours, 'mb'), 150),
  ]
}
