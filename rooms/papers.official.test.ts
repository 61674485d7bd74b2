import { describe, expect, test } from 'vitest'
import { isUnfiled, notSent, type PaperKind } from '../core/pure/paper/kind.ts'
import { copyOf, sentAs } from '../core/pure/paper/lay.ts'
import type { Value } from '../core/pure/paper.ts'
import { officialDocuments } from './policies/numbering.ts'
import { house } from './server.ts'

const values = (kind: PaperKind) => Object.fromEntries(Object.keys(kind.fields).map((key) => [key, '']))

describe('official documents', () => {
  test('an official document says how it takes its number; a form takes none from the register, by design (domain 4.1)', () => {
    const official = [...house.papers.values()].filter(
      (kind) => kind.lay({ number: '', inspection: '', values: values(kind) }).form === 'official',
    )
    expect(official.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(officialDocuments).toSorted())
    for (const { kind, noun } of official) expect(officialDocuments[kind]?.noun, kind).toBe(noun)
    // What hides from whom it is about hides there, too.
    const hiding = official.filter(isUnfiled).map(({ kind }) => kind)
    expect(Object.keys(officialDocuments).filter((kind) => officialDocuments[kind]?.hides)).toEqual(hiding)
  })

  test('number, urgency and copies stand on a document with a red head, its 份号 in six digits; on none without one and on no form', () => {
    const head = { issuer: '印发机关', addressee: '', signed: { by: '', on: null } }
    const filling = { number: '自编〔2026〕9号', inspection: '', values: {}, head }
    const sent = {
      ...notSent,
      number: '巡察函〔2026〕1号',
      urgency: { code: 'urgent', word: '加急' },
      copyTo: '县纪委监委',
    }
    const said = sentAs(filling, sent)
    expect([said.number, said.head?.marks?.urgency, said.head?.copyTo]).toEqual([sent.number, '加急', '县纪委监委'])
    for (const other of [
      { ...head, issuer: '' },
      { ...head, bodys: true },
    ])
      expect(sentAs({ ...filling, head: other }, sent).number).toBe(filling.number)
    expect(sentAs(filling, notSent)).toMatchObject({ number: filling.number, head: { copyTo: '' } })
    const inquiry = house.papers.get('inquiry') as PaperKind
    const paper = inquiry.lay({ ...said, values: values(inquiry) })
    expect(copyOf(paper, 7)).toMatchObject({ marks: { copy: '000007', urgency: '加急' }, number: sent.number })
    const form = {
      form: 'form',
      title: '',
      number: '',
      lines: [],
      tables: [],
      signings: [],
      code: '',
      foot: [],
    } as const
    expect(copyOf(form, 7)).toBe(form)
  })

  test('what goes up ends as such papers end, notices and letters as theirs do; what came of it later stands below that', () => {
    const endings: Readonly<Record<string, string>> = {
      ...{ entryNotice: '特此通知。', urging: '特此通知。', inquiry: '特此函询，请予支持。', leadLetter: '特此函告。' },
      ...{ instruction: '妥否，请批示。', submittal: '妥否，请批示。', lifeRequest: '妥否，请批示。' },
      ...{ midterm: '特此报告。', specialReport: '特此报告。', lookback: '特此报告。', echo: '特此报告。' },
      ...{
        rectificationReport: '特此报告。',
        lifeReport: '特此报告。',
        figureRound: '特此报告。',
        figureYear: '特此报告。',
      },
    }
    const later = ['answer', 'opinion', 'view', 'decision', 'instruction', 'outcome']
    for (const [name, ending] of Object.entries(endings)) {
      const kind = house.papers.get(name)
      const values: Record<string, Value> = {}
      for (const key of Object.keys(kind?.fields ?? {})) values[key] = [`«${key}»`]
      if (name === 'instruction') values['urgent'] = ['妥否，请批示。']
      const head = { issuer: '印发机关', addressee: '主送', signed: { by: '署名', on: null } }
      const paper = kind?.lay({ number: '', inspection: '', values, head })
      const texts = paper?.form === 'official' ? paper.body.map((one) => (one.kind === 'table' ? '' : one.text)) : []
      const at = texts.indexOf(ending)
      expect(at, name).toBeGreaterThan(0)
      expect(
        texts.slice(at + 1).every((text) => /批复/u.test(text) || later.some((key) => text.includes(`«${key}»`))),
        name,
      ).toBe(true)
      expect(
        texts.slice(0, at).some((text) => later.some((key) => text.includes(`«${key}»`))),
        name,
      ).toBe(false)
    }
  })

  test('a letter that was signed and sent says what it urges', () => {
    const letter = {
      number: '巡察督办〔2026〕9号',
      inspection: 'i',
      rung: 'supervise',
      dueOn: null,
      issuedOn: '2026-11-20',
    }
    const matter = { title: '账目不清', reason: 'late', dueOn: null, done: false, out: true, open: true }
    const page = {
      bodyName: '某局',
      matters: [matter],
      letter: { ...letter, text: '请研究。', answer: '', opinion: '' },
    }
    const wording = { say: (key: string) => key, today: '2026-11-20' }
    const filled = house.papers.get('urging')?.fill({ page, home: { name: '固镇县' } }, wording as never, 'l')
    expect(filled?.values['matters']).toMatchObject({ rows: [['账目不清', 'oversight.reason.late', '', '']] })
  })
})
