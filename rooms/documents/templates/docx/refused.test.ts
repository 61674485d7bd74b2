import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PaperKind } from '../../../../core/pure/paper/kind.ts'
import { isRefusal, Refused } from '../../../../core/pure/refusal.ts'
import { apart } from '../../../../core/server/apart.ts'
import { madeCompound, madeZip } from '../../../../core/server/files/kinds/made.fixture.ts'
import { house } from '../../../server.ts'
import { sentences } from '../../../texts.ts'
import { blanksOf } from '../blanks.ts'
import { verdictOf } from '../verdict.ts'
import { readingBounds } from './limits.ts'
import { madeTemplate, par, rows, run } from './made.fixture.ts'

const blanks = blanksOf(house.papers.get('mandate') as PaperKind)
const own = blanks.filter((one) => one.own).map(({ label }) => `〔${label}〕`)
const whole = own.map((one) => par(one)).join('')
const says = async (bytes: Buffer, omits = false) => {
  const verdict = await verdictOf(bytes, blanks, omits).catch((error: unknown) => {
    if (error instanceof Refused) return error.refusal
    throw error
  })
  return isRefusal(verdict) ? [verdict.refused, JSON.stringify(verdict.facts)] : ['taken', verdict.omits.join()]
}
const relation = (kind: string, target: string, outside = false) => ({
  relations: [{ id: 'x1', kind, target, outside }],
  parts: outside ? [] : [{ name: `word/${target}`, content: 'x' }],
})
const complex = (...codes: readonly string[]) =>
  par(
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    ...codes.map((code) => `<w:r><w:instrText>${code}</w:instrText></w:r>`),
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  )

describe('a template is refused', () => {
  const cases: Readonly<Record<string, readonly [string, Buffer, string?]>> = {
    'that is no DOCX': ['documents.template-not-word', Buffer.from('hello')],
    'that is encrypted': [
      'documents.template-encrypted',
      madeCompound([{ name: 'EncryptedPackage', content: Buffer.alloc(5000) }]),
    ],
    'too large': ['documents.template-too-large', Buffer.alloc(5 * 1024 * 1024 + 1)],
    'of another kind': [
      'documents.template-not-word',
      madeTemplate(whole, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml' }),
    ],
    'with macros by its type': [
      'documents.template-macros',
      madeTemplate(whole, { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    ],
    'with macros by a part': [
      'documents.template-macros',
      madeTemplate(whole, { parts: [{ name: 'word/vbaProject.bin', content: 'x' }] }),
    ],
    'with a document type': [
      'documents.template-doctype',
      madeTemplate(whole, { before: '<!DOCTYPE w [<!ENTITY e "哈">]>' }),
    ],
    'with an entity nobody declared': [
      'documents.template-broken',
      madeTemplate('<w:p><w:r><w:t>&e;</w:t></w:r></w:p>'),
    ],
    'that is cut': ['documents.template-broken', madeTemplate(`${whole}<w:p>`)],
    'with an attached template': [
      'documents.template-outside',
      madeTemplate(whole, relation('attachedTemplate', 'file:///c:/evil.dotm', true)),
      'attachedTemplate',
    ],
    'with a linked picture': [
      'documents.template-outside',
      madeTemplate(whole, relation('image', 'http://x/p.png', true)),
      'http://x/p.png',
    ],
    'with a linked picture not said to be outside': [
      'documents.template-outside',
      madeTemplate(whole, relation('image', '\\\\server\\share\\p.png')),
      'server',
    ],
    'with a link': [
      'documents.template-outside',
      madeTemplate(whole, relation('hyperlink', 'http://x/', true)),
      'http://x/',
    ],
    'with a shape that fetches': [
      'documents.template-outside',
      madeTemplate(
        `${whole}<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="http://x/"/></w:pict></w:r></w:p>`,
      ),
      'http://x/',
    ],
    'with OLE': ['documents.template-embedded', madeTemplate(whole, relation('oleObject', 'o.bin')), 'oleObject'],
    'with ActiveX': ['documents.template-embedded', madeTemplate(whole, relation('control', 'a.xml')), 'control'],
    'with an embedded package': [
      'documents.template-embedded',
      madeTemplate(whole, relation('package', 'p.xlsx')),
      'package',
    ],
    'with a chart': ['documents.template-embedded', madeTemplate(whole, relation('chart', 'c.xml')), 'chart'],
    'with altChunk': ['documents.template-embedded', madeTemplate(`${whole}<w:altChunk r:id="x1"/>`), 'w:altChunk'],
    'with altChunk by another prefix': [
      'documents.template-embedded',
      madeTemplate(`${whole}<z:altChunk xmlns:z="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`),
      'w:altChunk',
    ],
    'with a part no text needs': [
      'documents.template-strange-part',
      madeTemplate(whole, relation('mailMergeSource', 'm.xml')),
      'mailMergeSource',
    ],
    'with markup of another kind': [
      'documents.template-strange-part',
      madeTemplate(`${whole}<x:y xmlns:x="urn:x"/>`),
      'y',
    ],
    'with DDE': [
      'documents.template-field-code',
      madeTemplate(whole + complex('DDEAUTO c:\\\\windows\\\\cmd.exe "/k x"')),
      'DDEAUTO',
    ],
    'with INCLUDETEXT over two runs': [
      'documents.template-field-code',
      madeTemplate(whole + complex('PAGE ', 'INCLUDE', 'TEXT "c:\\x"')),
      'INCLUDE',
    ],
    'with INCLUDEPICTURE': [
      'documents.template-field-code',
      madeTemplate(`${whole}<w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://x&quot;"/></w:p>`),
      'INCLUDEPICTURE',
    ],
    'with HYPERLINK': [
      'documents.template-field-code',
      madeTemplate(whole + complex(' HYPERLINK "http://x" ')),
      'HYPERLINK',
    ],
    'with a field within a page number': [
      'documents.template-field-code',
      madeTemplate(
        `${whole}<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>`,
      ),
      'PAGE',
    ],
    'with changes not accepted': [
      'documents.template-revisions',
      madeTemplate(`${whole}<w:p><w:ins w:id="1">${run('x')}</w:ins></w:p>`),
      'w:ins',
    ],
    'with a picture of another kind': [
      'documents.template-picture',
      madeTemplate(whole, {
        relations: [{ id: 'x1', kind: 'image', target: 'media/a.emf' }],
        parts: [{ name: 'word/media/a.emf', content: 'x' }],
      }),
      'a.emf',
    ],
    'without room for the code': ['documents.template-no-room', madeTemplate(whole, { bottom: 720 }), '13'],
    'nested too deep': ['documents.template-bomb', madeTemplate(`${'<w:r>'.repeat(500)}${'</w:r>'.repeat(500)}`)],
    'of too many elements': ['documents.template-bomb', madeTemplate('<w:p/>'.repeat(70_000))],
    'that unpacks to too much': [
      'files.bomb',
      madeTemplate(whole, { parts: [{ name: 'word/media/z.png', content: Buffer.alloc(3e6) }] }),
    ],
    'with a password on its parts': [
      'files.encrypted',
      madeZip([{ name: '[Content_Types].xml', content: 'x', flags: 0x0801 }]),
    ],
    'with fields nobody knows': [
      'documents.template-unknown-fields',
      madeTemplate(whole + par('〔被巡查单位〕') + rows(['甲'], ['{{姓名}}'])),
      '〔被巡查单位〕（正文第8段）、{{姓名}}（正文表1第2行第1段）',
    ],
    'without places for fields': [
      'documents.template-missing-fields',
      madeTemplate(
        own
          .slice(2)
          .map((one) => par(one))
          .join(''),
      ),
      '〔轮次〕、〔巡察组〕',
    ],
    'with two lists in a row': [
      'documents.template-two-lists',
      madeTemplate(whole + rows(['〔巡察单位.进驻〕', '〔组长、副组长和组员.姓名〕'])),
      '正文表1第1行',
    ],
    'with a list within a repeated row': [
      'documents.template-nested-lists',
      madeTemplate(whole + rows(['〔巡察单位.进驻〕', rows(['〔组长、副组长和组员.姓名〕']) + par('')])),
      '组长、副组长和组员',
    ],
    'with a list among words': [
      'documents.template-list-in-words',
      madeTemplate(whole + par('名单：〔组长、副组长和组员〕')),
      '正文第8段',
    ],
  }
  test.each(Object.entries(cases))('%s', async (_name, [code, bytes, fact = '']) => {
    const [said, facts] = await says(bytes)
    expect(said).toBe(code)
    expect(facts).toContain(fact.replaceAll('\\', ''))
  })

  test('with each refusal in words and what to do, in both languages', () => {
    const codes = [...new Set(Object.values(cases).map(([code]) => code))]
    expect(codes.length).toBeGreaterThan(18)
    const more = ['unread', 'past', 'by-two', 'twice', 'waiting', 'busy'].map((one) => `documents.template-${one}`)
    for (const code of [...codes, ...more])
      for (const language of ['zh', 'en'] as const) {
        expect(sentences(language, code)?.says, code).toBeTruthy()
        expect(sentences(language, code)?.todo, code).toBeTruthy()
      }
  })

  test('and one without any of these is taken; fields left out on purpose are named', async () => {
    expect(await says(madeTemplate(whole + complex('PAGE \\* MERGEFORMAT')))).toEqual(['taken', ''])
    expect(await says(madeTemplate(par('〔轮次〕')), true)).toEqual(['taken', 'team,people,units,tasks,period,signer'])
    const comments = { relations: [{ id: 'c1', kind: 'comments', target: 'comments.xml' }], parts: [] }
    expect(await says(madeTemplate(whole, comments))).toEqual(['taken', ''])
  })

  test('in a process that may read nothing but the program', async () => {
    const child = join(import.meta.dirname, '..', 'child.ts')
    const answer = await apart(child, madeTemplate(par('〔轮次〕')), readingBounds, [JSON.stringify(blanks), ''])
    expect(answer).toMatchObject({ said: { refused: 'documents.template-missing-fields' } })
  })

  test('or taken, never anything else, whatever bytes come', async () => {
    for (let n = 0; n < 40; n++) {
      const bytes = Buffer.from(madeTemplate(whole))
      const at = (n * 37) % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (n % 8))
      expect((await says(bytes))[0]).toMatch(/^(taken|documents\.template-[a-z-]+|files\.[a-z-]+)$/)
    }
    expect((await says(randomBytes(0)))[0]).toBe('documents.template-not-word')
  })
})
