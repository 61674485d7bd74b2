import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Day } from '../../pure/days.ts'
import type { Official } from '../../pure/paper.ts'
import { docxOf } from './docx.ts'

/** Typefaces whose every Chinese character is as wide as it is high; the first that is here is measured with. */
const monospaced = [
  'Noto Sans Mono CJK SC',
  'Noto Sans CJK SC',
  'WenQuanYi Zen Hei Mono',
  '文泉驿等宽正黑',
  'Droid Sans Fallback',
]
const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
const fontHere = () => {
  if (!has('fc-list')) return undefined
  const here = execFileSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return monospaced.find((name) => here.includes(name))
}
const font = fontHere()
const tools = ['soffice', 'pdftotext'].filter((name) => !has(name))
const able = font !== undefined && tools.length === 0
if (!able) {
  console.log(`GB/T 9704 is not measured: ${[...tools, ...(font ? [] : ['a monospaced CJK font'])].join(', ')} missing`)
}

const sentence = '巡察工作要坚持实事求是的原则发现问题形成震慑推动改革促进发展'
const paper: Official = {
  form: 'official',
  marks: { copy: '000001', secrecy: '秘密★1年', urgency: '特急' },
  issuer: '中共固镇县委员会巡察工作领导小组办公室',
  number: '固巡办〔2026〕1号',
  upward: '',
  title: '关于开展第三轮巡察工作的通知',
  addressee: '各乡镇党委',
  body: Array.from({ length: 6 }, () => ({ kind: 'text' as const, text: sentence.repeat(10) })),
  annex: ['巡察组人员名单', '巡察单位名单'],
  signed: { by: '中共固镇县委员会巡察办', on: '2026-01-05' as Day },
  copyTo: '县纪委监委，县委组织部',
  printed: { by: '中共固镇县委员会巡察工作领导小组办公室', on: '2026-01-05' as Day },
}

type Page = Readonly<{
  width: number
  height: number
  lines: readonly Readonly<{ x: number; y: number; right: number; text: string }>[]
}>
let dir = ''
let pages: readonly Page[] = []

const number = (tag: string, name: string) => Number(new RegExp(`${name}="([\\d.]+)"`).exec(tag)?.[1])

/** The words of a page as lines: those at one height stand beside each other. */
function pagesIn(html: string): Page[] {
  return html
    .split('<page ')
    .slice(1)
    .map((page) => {
      const lines = new Map<string, { x: number; y: number; right: number; text: string }>()
      for (const [tag, said = ''] of page.matchAll(/<word [^>]*>([^<]*)<\/word>/g)) {
        const y = number(tag, 'yMin')
        const before = lines.get(y.toFixed(0))
        const line = before ?? { x: number(tag, 'xMin'), y, right: 0, text: '' }
        lines.set(y.toFixed(0), { ...line, right: number(tag, 'xMax'), text: line.text + said })
      }
      return { width: number(page, 'width'), height: number(page, 'height'), lines: [...lines.values()] }
    })
}

beforeAll(async () => {
  if (!able) return
  dir = mkdtempSync(join(tmpdir(), 'mingcha-gb-'))
  const file = join(dir, 'gb.docx')
  const name = font as string
  writeFileSync(file, await docxOf(paper, { fonts: { mark: name, body: name, hei: name, kai: name, song: name } }))
  const office = [
    `-env:UserInstallation=file://${dir}/office`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    dir,
    file,
  ]
  execFileSync('soffice', office, { stdio: 'ignore', timeout: 60_000 })
  pages = pagesIn(execFileSync('pdftotext', ['-bbox', join(dir, 'gb.pdf'), '-'], { encoding: 'utf8' }))
  console.log(`GB/T 9704 measured with ${name}: ${pages.length} pages`)
}, 90_000)
afterAll(() => {
  if (dir !== '') rmSync(dir, { recursive: true, force: true })
})

const mm = (points: number) => (points / 72) * 25.4
const onBody = (page: Page) => page.lines.filter((line) => mm(line.y) < 297 - 35)

test.runIf(able)('A4, 22 lines on a full page, 28 characters on a full line, inside 37, 28 and 26 mm', () => {
  const full = pages[1] as Page
  expect([mm(full.width), mm(full.height)].map(Math.round)).toEqual([210, 297])
  expect(onBody(full)).toHaveLength(22)
  const lengths = onBody(full).map((line) => [...line.text].length)
  expect(Math.max(...lengths)).toBe(28)
  expect(lengths.filter((one) => one === 28).length).toBeGreaterThan(15)
  for (const line of onBody(full)) {
    expect(mm(line.x)).toBeGreaterThanOrEqual(27.9)
    expect(mm(line.right)).toBeLessThanOrEqual(210 - 26 + 0.3)
    expect(mm(line.y)).toBeGreaterThanOrEqual(36.5)
  }
  const pitch = (onBody(full)[10] as { y: number }).y - (onBody(full)[9] as { y: number }).y
  expect(pitch).toBeCloseTo(28.95, 0)
})

test.runIf(able)('a paragraph begins two characters in; the head reads in its order', () => {
  const [first] = pages as [Page]
  const texts = first.lines.map((line) => line.text)
  expect(texts.slice(0, 3)).toEqual(['000001', '秘密★1年', '特急'])
  expect(texts.slice(3, 6)).toEqual([paper.issuer, paper.number, paper.title])
  expect(texts[6]).toBe('各乡镇党委：')
  const [addressee, begins] = [first.lines[6], first.lines[7]] as [Page['lines'][0], Page['lines'][0]]
  expect(begins.x - addressee.x).toBeCloseTo(31.5, 0)
  const mark = first.lines[3] as Page['lines'][0]
  expect(mm(mark.y)).toBeGreaterThan(37 + 28)
})

test.runIf(able)('page numbers — 1 — stand outside: right on odd pages, left on even ones, below the type area', () => {
  pages.forEach((page, n) => {
    const foot = page.lines.find((line) => mm(line.y) > 297 - 35 && /^—\d+—$/.test(line.text))
    expect(foot?.text).toBe(`—${n + 1}—`)
    const left = mm(foot?.x ?? 0)
    if (n % 2 === 0) expect(left).toBeGreaterThan(150)
    else expect(left).toBeLessThan(45)
  })
})

test.runIf(able)('attachments, signature, day and 版记 end it', () => {
  const all = pages.flatMap((page) => onBody(page).map((line) => line.text)).join('\n')
  expect(all).toContain('附件：1.巡察组人员名单')
  expect(all).toContain('2.巡察单位名单')
  expect(all).toContain('中共固镇县委员会巡察办\n2026年1月5日')
  expect(all).toContain('抄送：县纪委监委，县委组织部。')
  expect(all).toContain('2026年1月5日印发')
})
