import { describe, expect, test } from 'vitest'
import { inList, level, list, madeDocument, paragraph, run, use } from './made.fixture.ts'
import { numberIn } from './marks.ts'
import { openPackage } from './package.ts'
import { readDocument } from './read.ts'

const read = async (bytes: Buffer) => readDocument(await openPackage(bytes))
const textsOf = async (bytes: Buffer) => (await read(bytes)).lines.map(({ text }) => text)
const refusalOf = async (bytes: Buffer) =>
  read(bytes).then(
    () => 'read',
    (error: { refusal?: { refused: string } }) => error.refusal?.refused,
  )
const item = (text: string, number: number, at = 0) => paragraph(run(text), inList(number, at))

/** 一、 > （一） > 1. > ①, as office templates number. */
const office = list(
  0,
  level(0, 'chineseCountingThousand', '%1、', '<w:suff w:val="nothing"/>') +
    level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>') +
    level(2, 'decimal', '%3.', '<w:suff w:val="space"/>') +
    level(3, 'decimalEnclosedCircle', '%4'),
)

describe('numbers of lists', () => {
  test('four levels as an office numbers them, each begun anew under the next higher one', async () => {
    const numbering = office + use(1, 0)
    const body = [item('甲', 1), item('乙', 1, 1), item('丙', 1, 2), item('丁', 1, 3), item('戊', 1, 3)]
      .concat(item('己', 1, 1), item('庚', 1, 2), item('辛', 1), item('壬', 1, 1))
      .join('')
    expect(await textsOf(madeDocument(body, { numbering }))).toEqual([
      '一、甲',
      '（一）乙',
      '1. 丙',
      '①丁',
      '②戊',
      '（二）己',
      '1. 庚',
      '二、辛',
      '（一）壬',
    ])
  })

  test('uses of one list count on from each other; a start of its own counts once', async () => {
    const starts = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const numbering = office + use(1, 0) + use(2, 0) + use(3, 0, starts)
    const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1)
    expect(await textsOf(madeDocument(body, { numbering }))).toEqual(['一、a', '二、b', '一、c', '二、d', '三、e'])
  })

  test('a level of its own replaces the drawn one; restart 0 counts through; levels above show in one mark', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)')}</w:lvlOverride>`
    const through = list(
      5,
      level(0, 'chineseCounting', '%1') + level(1, 'decimal', '%1.%2', '<w:lvlRestart w:val="0"/><w:isLgl/>'),
    )
    const numbering = office + through + use(1, 0, own) + use(2, 5)
    const body = item('a', 1) + item('b', 1) + item('x', 2) + item('y', 2, 1) + item('x', 2) + item('y', 2, 1)
    expect(await textsOf(madeDocument(body, { numbering }))).toEqual(['I) a', 'II) b', '一x', '1.1 y', '二x', '2.2 y'])
  })

  test('numbers through styles: the level by the style the list names, a stand-in by its numbering style, none by 0', async () => {
    const linked = list(
      1,
      level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="A"/>') +
        level(1, 'decimal', '（%2）', '<w:pStyle w:val="B"/>'),
    )
    const numbering = linked + list(2, '<w:numStyleLink w:val="N"/>') + use(7, 1) + use(8, 2)
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="B"/></w:style>' +
      '<w:style w:type="numbering" w:styleId="N"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>'
    const styled = (text: string, style: string, more = '') =>
      paragraph(run(text), `<w:pStyle w:val="${style}"/>${more}`)
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    const body = styled('a', 'A') + styled('b', 'B') + styled('c', 'C') + styled('d', 'A', none) + item('e', 8)
    expect(await textsOf(madeDocument(body, { numbering, styles }))).toEqual([
      '一、a',
      '（1）b',
      '（2）c',
      'd',
      '二、e',
    ])
  })

  test('the formats of numbers', () => {
    const shown = (format: string, ...numbers: number[]) => numbers.map((n) => numberIn(format, n)).join(' ')
    expect(shown('chineseCountingThousand', 1, 10, 11, 20, 21, 101, 110, 1005)).toBe(
      '一 十 十一 二十 二十一 一百零一 一百一十 一千零五',
    )
    expect(shown('chineseCounting', 10, 99, 100)).toBe('十 九十九 一〇〇')
    expect(shown('chineseLegalSimplified', 3, 10, 12)).toBe('叁 壹拾 壹拾贰')
    expect(shown('ideographTraditional', 1, 10, 11)).toBe('甲 癸 11')
    expect(shown('ideographZodiac', 1, 12)).toBe('子 亥')
    expect(shown('decimalEnclosedCircle', 1, 20, 21)).toBe('① ⑳ 21')
    expect(shown('decimalEnclosedParen', 1, 2)).toBe('⑴ ⑵')
    expect(shown('decimalFullWidth', 12)).toBe('１２')
    expect(shown('lowerRoman', 4, 19)).toBe('iv xix')
    expect(shown('upperLetter', 26, 27)).toBe('Z AA')
    expect(shown('no such format', 7)).toBe('7')
  })
})

describe('text', () => {
  test('tables row by row, lines and tabs, symbols, the result of a field and not its code', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const p = (text: string) => paragraph(run(text))
    const field = ['begin', 'separate', 'end'].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`)
    const body =
      `<w:tbl>${row(p('序号'), p('问题'))}${row(p('1'), p('甲') + p('乙'), p('完'))}</w:tbl>` +
      paragraph('<w:r><w:t>前</w:t><w:br/><w:t>后</w:t><w:tab/><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>') +
      paragraph(`${field[0]}<w:r><w:instrText>PAGE</w:instrText></w:r>${run('x')}${field[1]}${run('3')}${field[2]}`)
    expect(await textsOf(madeDocument(body))).toEqual(['序号\t问题', '1\t甲', '乙\t完', '前', '后\t☑', '3'])
  })

  test('struck out is left out with its paragraph mark and row, put in stays; old properties do not count', async () => {
    const numbering = office + use(1, 0)
    const struck = '<w:rPr><w:del w:id="1"/></w:rPr>'
    const body =
      paragraph(
        `${run('留')}<w:del w:id="1"><w:r><w:delText>删</w:delText></w:r></w:del><w:ins w:id="2">${run('增')}</w:ins>`,
      ) +
      paragraph(run('前半'), inList(1, 0) + struck) +
      paragraph(
        `${run('后半')}<w:moveFrom>${run('移走')}</w:moveFrom>`,
        `${inList(1, 0)}<w:pPrChange>${inList(1, 3)}</w:pPrChange>`,
      ) +
      `<w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>${paragraph(run('删行'))}</w:tc></w:tr></w:tbl>`
    const { lines, warnings } = await read(madeDocument(body, { numbering }))
    expect(lines.map(({ text }) => text)).toEqual(['留增', '一、前半后半'])
    expect(warnings).toContain('tracked-changes')
  })

  test('a text box is read once, after its paragraph', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(run(text))}</w:txbxContent>`
    const body = paragraph(
      `${run('段')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent></w:r>${run('落')}`,
    )
    const { lines, warnings } = await read(madeDocument(body))
    expect(lines).toEqual([{ text: '段落' }, { text: '框', part: 'box' }])
    expect(warnings).toEqual(['text-boxes'])
  })

  test('hidden text is marked where it stands, also behind a list mark', async () => {
    const numbering = office + use(1, 0)
    const styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const inside = `${run('明')}${run('暗', '<w:vanish/>')}${run('显', '<w:vanish w:val="0"/>')}${run('藏', '<w:rStyle w:val="H"/>')}`
    const { lines, warnings } = await read(madeDocument(paragraph(inside, inList(1, 0)), { numbering, styles }))
    expect(lines).toEqual([
      {
        text: '一、明暗显藏',
        mark: '一、',
        hidden: [
          [3, 4],
          [5, 6],
        ],
      },
    ])
    expect(warnings).toEqual(['hidden-text'])
  })

  test('notes stand at the end; headers, comments, pictures and macros are said', async () => {
    const footnotes = `<w:footnote w:id="-1" w:type="separator">${paragraph(run('线'))}</w:footnote><w:footnote w:id="5">${paragraph(run(' 依据某文件'))}</w:footnote>`
    const body =
      paragraph(
        `${run('正文')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('。')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ) + '<w:sectPr><w:headerReference w:id="1"/></w:sectPr>'
    const more = [{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }]
    const { lines, warnings } = await read(madeDocument(body, { footnotes, more }))
    expect(lines.map(({ text }) => text)).toEqual(['正文[注1]。', '[注1]依据某文件'])
    expect(warnings.toSorted()).toEqual(['comments-left-out', 'headers-left-out', 'macros', 'notes-at-end'])
  })

  test('other prefixes and the strict form of the standard read the same', async () => {
    const body = '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:r><x:t>正文</x:t></x:r></x:p>'
    expect(await textsOf(madeDocument(body))).toEqual(['正文'])
  })
})

describe('what is refused', () => {
  test('a document type, which could bring entities of its own', async () => {
    const bombs = '<!DOCTYPE lol [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>'
    expect(await refusalOf(madeDocument(paragraph('<w:r><w:t>&b;</w:t></w:r>'), { before: bombs }))).toBe(
      'files.broken',
    )
  })

  test('a document type is refused even where nothing uses it', async () => {
    const before = '<!DOCTYPE w:document SYSTEM "http://example.invalid/a.dtd">'
    expect(await refusalOf(madeDocument(paragraph(run('正文')), { before }))).toBe('files.broken')
  })

  test('markup that nests without end, is cut off, or unpacks too far', async () => {
    expect(await refusalOf(madeDocument('<w:sdt>'.repeat(300) + '</w:sdt>'.repeat(300)))).toBe('files.bomb')
    expect(await refusalOf(madeDocument('<w:p><w:r>'))).toBe('files.broken')
    expect(await refusalOf(madeDocument(`<w:p>${' '.repeat(30_000_000)}</w:p>`))).toBe('files.bomb')
    const good = madeDocument(paragraph(run('正文')))
    expect(await refusalOf(good.subarray(0, good.length - 60))).toBe('files.truncated')
  })
})
