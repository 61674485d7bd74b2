import { describe, expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import type { Filling, PaperKind } from '../../../core/pure/paper/kind.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { bytesOf } from '../../../core/server/files/chunks.ts'
import { officeLimits } from '../../../core/server/files/kinds/limits.ts'
import { madePng } from '../../../core/server/files/kinds/made.fixture.ts'
import { inflate, readEntries } from '../../../core/server/files/kinds/zip.ts'
import { house } from '../../server.ts'
import { blanksOf, named, saidBy } from './blanks.ts'
import { madeTemplate, par, part, rows, run } from './docx/made.fixture.ts'
import { readTemplate } from './docx/read.ts'
import { shownFrom } from './docx/shown.ts'
import { docxFrom } from './docx/write.ts'
import { decide, inForce, mayPropose, noteOf } from './rules.ts'
import { sampleOf } from './setting.ts'
import { startingForm } from './start.ts'
import { verdictOf } from './verdict.ts'

const mandate = house.papers.get('mandate') as PaperKind
const blanks = blanksOf(mandate)

const png = madePng(4, 4)
const codes = { short: '0123-4567-89AB-CDEF', picture: png, signing: null }

async function partsIn(docx: Buffer): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  for (const entry of await readEntries(bytesOf(docx), officeLimits)) {
    const pieces: Buffer[] = []
    await inflate(bytesOf(docx), entry, officeLimits, { inflated: 0 }, (piece) => void pieces.push(piece))
    parts.set(entry.name, Buffer.concat(pieces).toString())
  }
  return parts
}

const people = {
  head: ['职务', '姓名', '任职期限', '依据'],
  rows: [
    ['组长', '张三', '2026年', '决定'],
    ['组员', '李四', '2026年', '决定'],
  ],
}
const filling = {
  number: '县委巡〔2026〕7号',
  title: '授权决定',
  inspection: '',
  values: {
    round: ['经研究，决定授权。', '任务结束自行终止。'],
    team: '第一巡察组',
    people,
    units: { head: ['巡察单位', '进驻', '撤离'], rows: [] },
    tasks: ['甲', '乙'],
    period: '一个月',
    signer: '组长签发',
  },
} as Filling
const saying = (of: Filling = filling) => ({
  blanks,
  said: saidBy(mandate, of, mandate.lay(of), codes.short),
})

/** A template filled: the text of its body, a line per paragraph. */
async function set(body: string, of: Filling = filling): Promise<string> {
  const template = await readTemplate(madeTemplate(body))
  const xml = (await partsIn(await docxFrom(template, saying(of), codes))).get('word/document.xml') ?? ''
  return xml
    .replaceAll('<w:br/>', '⏎')
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/^.*\?>/, '')
    .trim()
}

describe('places are filled', () => {
  test('in either bracket, among words, and alone as paragraphs', async () => {
    expect(await set(par('由{{巡察组}}执行〔授权期限〕。') + par('〔轮次〕') + par('｛｛任务分工｝｝'))).toBe(
      '由第一巡察组执行一个月。\n经研究，决定授权。\n任务结束自行终止。\n甲\n乙',
    )
    expect(await set(par('一、〔任务分工〕完'))).toBe('一、甲⏎乙完')
    expect(await set(par('〔编号〕〔标题〕'))).toBe('县委巡〔2026〕7号授权决定')
  })

  test('split over runs as Word leaves them, with marks of spelling and bookmarks between', async () => {
    const split = par(
      run('由〔', '<w:b/>'),
      '<w:proofErr w:type="spellStart"/>',
      run('巡察'),
      '<w:bookmarkStart w:id="1" w:name="x"/>',
      run('组〕执行'),
    )
    expect(await set(split)).toBe('由第一巡察组执行')
    expect(await set(par(...[...'甲〔授权期限〕乙{{巡察组}}'].map((one) => run(one))))).toBe('甲一个月乙第一巡察组')
  })

  test('a row with columns of a list repeats; one with none says 无; a list alone is a table', async () => {
    const table = rows(['职务', '姓名'], ['〔组长、副组长和组员.职务〕', '〔组长、副组长和组员．姓名〕（〔巡察组〕）'])
    expect(await set(table)).toBe('职务\n姓名\n组长\n张三（第一巡察组）\n组员\n李四（第一巡察组）')
    expect(await set(rows(['〔巡察单位.巡察单位〕', '〔巡察单位.进驻〕']))).toBe('无')
    expect(await set(par('〔组长、副组长和组员.姓名〕任〔组长、副组长和组员.职务〕'))).toBe('张三任组长\n李四任组员')
    expect(await set(par('〔组长、副组长和组员〕'))).toBe(
      '职务\n姓名\n任职期限\n依据\n组长\n张三\n2026年\n决定\n组员\n李四\n2026年\n决定',
    )
  })

  test('a year between 〔 〕 is a year, and so is a blank', async () => {
    expect(await set(par('县委巡〔2026〕  号，〔　　〕年'))).toBe('县委巡〔2026〕  号，〔　　〕年')
  })

  test('what a value says is never looked at again, and is nothing but letters', async () => {
    const evil =
      '{{巡察组}}〔授权期限〕<w:instrText>INCLUDETEXT "c:\\x"</w:instrText>&amp;=HYPERLINK("http://x") ]]> \u0000\u000b\ud800终'
    const of = { ...filling, values: { ...filling.values, team: evil, tasks: [evil] } } as Filling
    const template = await readTemplate(madeTemplate(par('〔巡察组〕') + par('〔任务分工〕') + par('甲〔巡察组〕')))
    const parts = await partsIn(await docxFrom(template, saying(of), codes))
    const xml = parts.get('word/document.xml') ?? ''
    expect(
      xml.match(
        /\{\{巡察组\}\}〔授权期限〕&lt;w:instrText&gt;INCLUDETEXT "c:\\x"&lt;\/w:instrText&gt;&amp;amp;=HYPERLINK\("http:\/\/x"\) \]\]&gt; 终/g,
      ),
    ).toHaveLength(3)
    expect(xml).not.toMatch(/<w:(instrText|fldSimple|hyperlink|object|altChunk)/)
    expect(xml).not.toContain('一个月')
    // What is written can be read again, and holds no place of its own.
    expect(isRefusal(await verdictOf(await docxFrom(template, saying(of), codes), blanks, true))).toBe(false)
  })

  test('every page of every section bears the code, whatever feet the template has', async () => {
    const foot = part('ftr', '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>第页</w:t></w:r></w:p>')
    const template = await readTemplate(
      madeTemplate(
        `<w:p><w:pPr><w:sectPr><w:pgSz w:w="16838" w:h="11906"/><w:pgMar w:bottom="1300"/><w:titlePg/></w:sectPr></w:pPr></w:p>${par('〔标题〕')}`,
        {
          relations: [
            { id: 'f1', kind: 'footer', target: 'footer1.xml' },
            { id: 's1', kind: 'settings', target: 'settings.xml' },
          ],
          section: '<w:footerReference w:type="default" r:id="f1"/>',
          parts: [
            { name: 'word/footer1.xml', content: foot },
            { name: 'word/settings.xml', content: part('settings', '<w:evenAndOddHeaders/><w:documentProtection/>') },
          ],
        },
      ),
    )
    const parts = await partsIn(await docxFrom(template, saying(), codes))
    const feet = [...parts].filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
    // Two of the first section and its first page, two of the second.
    expect(feet).toHaveLength(5)
    for (const [name, xml] of feet) {
      expect(xml, name).toContain('文书码 0123-4567-89AB-CDEF')
      expect(xml, name).toContain('r:embed="code"')
      expect(parts.get(`word/_rels/${name.slice(5)}.rels`), name).toContain('media/mc-code.png')
    }
    expect(feet.filter(([, xml]) => xml.includes('第页'))).toHaveLength(1)
    expect(parts.get('word/settings.xml')).not.toContain('documentProtection')
    expect((parts.get('word/document.xml') ?? '').match(/footerReference/g)).toHaveLength(5)
  })

  test('a template begun from a printed paper keeps its words and not its code', async () => {
    const template = await readTemplate(madeTemplate(par('〔标题〕')))
    const printed = await docxFrom(template, saying(), codes)
    const again = await docxFrom(await readTemplate(printed), saying(), { ...codes, short: 'ZZZZ-ZZZZ-ZZZZ-ZZZZ' })
    const all = [...(await partsIn(again)).values()].join('')
    expect(all).not.toContain('0123-4567')
    expect(all.match(/文书码 ZZZZ/g)).toHaveLength(1)
  })

  test.each([...house.papers.values()].map((kind) => [kind.kind, kind] as const))(
    'the template to start from of %s has a place for every field, and says what a paper says',
    async (_name, kind) => {
      const places = blanksOf(kind)
      const start = await startingForm(kind)
      expect(await verdictOf(start, places, false)).toEqual({ omits: [] })
      const of = sampleOf(kind)
      const said = { blanks: places, said: saidBy(kind, of, kind.lay(of), codes.short) }
      const shown = JSON.stringify(shownFrom(await readTemplate(start), said))
      for (const [key, label] of Object.entries(kind.fields))
        expect(shown, label).toContain(kind.columns?.[key] ? `${kind.columns[key]?.[0]}2` : `（${label}的内容）`)
      expect(shown).not.toMatch(/〔(?!2026)/)
    },
  )
})

describe('places are named', () => {
  test('by words however wide, with a column after a dot', () => {
    expect(named(blanks, ' 巡 察组 ')?.blank.key).toBe('team')
    expect(named(blanks, '组长、副组长和组员：姓名')).toMatchObject({ blank: { key: 'people' }, column: '姓名' })
    expect(named(blanks, '组长、副组长和组员.工资')).toBeUndefined()
    expect(named(blanks, '巡察组.姓名')).toBeUndefined()
  })

  test('no two places of a kind by the same words, and none with a bracket or a dot in it', () => {
    for (const kind of house.papers.values()) {
      const labels = blanksOf(kind).map(({ label }) => label)
      expect(new Set(labels).size, kind.kind).toBe(labels.length)
      expect(labels.filter((label) => /[.:·。〔〕{}]/u.test(label.normalize('NFKC')))).toEqual([])
    }
  })
})

describe('a template comes into force', () => {
  const day = (on: string) => on as Day
  const one = {
    ...{ id: 'a', authority: 'b', kind: 'mandate', title: '决定', number: 1, name: 'a.docx', file: 'f', sha256: 'e' },
    ...{ omits: [] as string[], reason: '', fromDay: day('2026-11-20'), state: 'proposed' as const },
    ...{ proposedBy: 'p', proposedOn: day('2026-11-10'), decidedBy: null, decidedOn: null, opinion: '', version: 1 },
  }
  const refusal = (value: unknown) => (isRefusal(value) ? value.refused : value)

  test('by another person than who proposed it, not before the day it is approved', () => {
    expect(refusal(decide(one as never, 'approve', 'p', '', day('2026-11-12')))).toBe('documents.template-by-two')
    expect(decide(one as never, 'approve', 'q', '', day('2026-11-25'))).toMatchObject({
      state: 'approved',
      fromDay: '2026-11-25',
    })
    expect(decide(one as never, 'approve', 'q', '', day('2026-11-12'))).toMatchObject({ fromDay: '2026-11-20' })
    expect(decide(one as never, 'withdraw', 'p', '不用了', day('2026-11-12'))).toMatchObject({ state: 'withdrawn' })
    expect(refusal(decide({ ...one, state: 'rejected' } as never, 'approve', 'q', '', day('2026-11-12')))).toBe(
      'flow.not-now',
    )
  })

  test('only of a file read to be one, with a reason for fields left out, from today on', () => {
    const file = { state: 'kept', kind: 'docx' }
    const today = day('2026-11-20')
    const note = noteOf('mandate', [])
    expect(mayPropose(file, note, one, today)).toBe(true)
    expect(refusal(mayPropose(file, null, one, today))).toBe('documents.template-unread')
    expect(refusal(mayPropose(file, noteOf('mandate', ['team']), one, today))).toBe('documents.template-unread')
    expect(refusal(mayPropose({ ...file, kind: 'zip' }, note, one, today))).toBe('documents.template-unread')
    expect(refusal(mayPropose(file, note, one, day('2026-11-21')))).toBe('documents.template-past')
    const less = { ...one, omits: ['team'] }
    expect(refusal(mayPropose(file, noteOf('mandate', ['team']), less, today))).toBe(
      'documents.template-missing-fields',
    )
    expect(mayPropose(file, noteOf('mandate', ['team']), { ...less, reason: '另有附件' }, today)).toBe(true)
  })

  test('the latest approved one whose day has come; withdrawn, the one before; none is the built-in form', () => {
    const of = (number: number, fromDay: string, state = 'approved') =>
      ({ number, fromDay: day(fromDay), state }) as never
    const all = [of(1, '2026-01-01'), of(2, '2026-06-01'), of(3, '2026-06-01', 'withdrawn'), of(4, '2026-12-01')]
    const on = (today: string) => (inForce(all, day(today)) as { number: number } | undefined)?.number
    expect([on('2025-12-31'), on('2026-05-31'), on('2026-11-20'), on('2026-12-01')]).toEqual([undefined, 1, 2, 4])
  })
})
