import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRefusal } from '../../core/pure/refusal.ts'
import { hitsIn as lookThrough } from '../feedback/rules/outgoing.ts'
import { keepable, type Publication, type PublishedItem, type Withholding } from './nouns.ts'
import * as rule from './rules.ts'
import { hitsIn, knowing, placesOf } from './rules/scan.ts'
import * as withholding from './rules/withholding.ts'

const day = '2026-06-02' as Publication['fromDay']
const page = {
  ...{
    slug: 'abcd2345',
    kind: 'rectification',
    side: 'body',
    state: 'drafted',
    unitName: '新马桥镇',
    roundName: '第三轮',
  },
  ...{ title: '整改情况', text: '已整改。', place: '', village: null, contact: '0552-6012345', withheld: 0 },
  ...{ fromDay: day, untilDay: '2026-07-02' },
} as Publication
const item = { place: 1, number: 'abcd2345-1', title: '账目不公开', text: '已公开。', degree: 'done' } as PublishedItem
const ready: rule.Ready = { hits: [], missing: 0, surplus: 0, undecided: 0 }
const said = (value: unknown) => (isRefusal(value) ? value.refused : 'done')
const hit = (text: string, names: readonly string[] = [], kept: Parameters<typeof hitsIn>[2] = []) =>
  hitsIn(rule.documentOf({ ...page, text }, [item], day), knowing(names), kept).map(
    ({ kind, text: found, kept: stands }) => (stands ? `${kind} ${found} kept` : `${kind} ${found}`),
  )

describe('publishing', () => {
  test.each([
    ['whole', {}, {}, 'done'],
    ['without text', { text: ' ' }, {}, 'publication.not-written'],
    ['without contact', { contact: '' }, {}, 'publication.not-written'],
    ['after its period', { untilDay: '2026-06-01' }, {}, 'publication.period-over'],
    ['with something undecided', {}, { undecided: 1 }, 'publication.undecided'],
    ['telling of what is withheld', {}, { surplus: 1 }, 'publication.told-of'],
    ['leaving something out silently', {}, { missing: 1 }, 'publication.left-out'],
    ['leaving something out of the circular', { kind: 'party' }, { missing: 1 }, 'publication.left-out'],
    ['a progress page that tells of some', { kind: 'progress' }, { missing: 1 }, 'done'],
    ['with an open hit', {}, { hits: [{ kind: 'phone', text: '1', kept: false }] }, 'publication.hits-open'],
    ['with a settled hit', {}, { hits: [{ kind: 'phone', text: '1', kept: true }] }, 'done'],
    ['a second time', { state: 'published' }, {}, 'flow.not-here'],
  ])('%s', (_, of, how, end) => {
    const ended = said(rule.publish({ ...page, ...of } as Publication, { ...ready, ...how } as rule.Ready, day))
    expect(end === 'flow.not-here' ? ended !== 'done' : ended === end, ended).toBe(true)
  })

  test('takes two: nobody publishes what he changed last, nobody of the office what he ever wrote in', () => {
    const by = (side: string, writers: readonly string[], who: string) => {
      const start = { side, writtenBy: writers[0], writers: [writers[0]] } as never as Publication
      const changed = writers.slice(1).reduce((one, id) => rule.writtenBy(one, id as never), start)
      expect(changed.writers).toEqual([...new Set(writers)])
      return said(rule.anotherPublishes(changed, who))
    }
    expect(by('body', ['clerk'], 'principal')).toBe('done')
    expect(by('body', ['clerk', 'principal'], 'principal')).toBe('publication.own-words')
    expect(by('body', ['clerk', 'principal', 'clerk'], 'principal')).toBe('done')
    expect(by('office', ['a', 'b', 'a'], 'b')).toBe('publication.own-words')
    expect(by('office', ['a', 'b'], 'c')).toBe('done')
  })

  test('the fingerprint changes with every word, with every item and with how it stands', () => {
    const print = (one: Publication, items: readonly PublishedItem[]) =>
      createHash('sha256')
        .update(rule.textOf(rule.documentOf(one, items, day)))
        .digest('hex')
    const prints = [
      print(page, [item]),
      print({ ...page, text: '已整改' }, [item]),
      print({ ...page, contact: '0552-6012346' }, [item]),
      print(page, []),
      print(page, [{ ...item, degree: 'mostly' }]),
      print({ ...page, withheld: 1 }, [item]),
    ]
    expect(new Set(prints).size).toBe(prints.length)
    expect(print(page, [item])).toBe(prints[0])
  })

  test('a task is 已完成 only when it was closed', () => {
    expect(rule.degreeOf({ state: 'closed', degree: 'done' })).toBe('done')
    expect(rule.degreeOf({ state: 'claimedDone', degree: 'done' })).toBe('mostly')
    expect(rule.degreeOf({ state: 'inProgress', degree: 'open' })).toBe('open')
    expect(rule.degreeOf({ state: 'longTerm', degree: 'mostly' })).toBe('longTerm')
  })

  test('of a task that came back the page no longer says what was agreed when it was closed', () => {
    const closed = { state: 'closed', publicText: '已完成整改。', summary: '制度已印发。' } as const
    const back = { ...closed, state: 'reopened' } as const
    expect(rule.sayingOf(closed)).toBe('已完成整改。')
    expect(rule.sayingOf({ ...closed, publicText: '' })).toBe('制度已印发。')
    expect(rule.sayingOf({ ...closed, state: 'checked' })).toBe('制度已印发。')
    expect(rule.sayingOf(back)).toBe('')
    expect(rule.sayingOf({ ...closed, state: 'returned' })).toBe('')
    expect(rule.retold('已完成整改。', back)).toBe('')
    expect(rule.retold('', closed)).toBe('已完成整改。')
    expect(rule.retold('镇里已重新开会部署。', back)).toBe('镇里已重新开会部署。')
  })

  test('each side words its own, and nobody what is out', () => {
    expect(said(rule.mayWrite({ state: 'drafted', side: 'body' }, 'office'))).toBe('publication.other-side')
    expect(said(rule.mayWrite({ state: 'drafted', side: 'office' }, 'clerk'))).toBe('publication.other-side')
    expect(said(rule.mayWrite({ state: 'drafted', side: 'body' }, 'clerk'))).toBe('done')
    expect(said(rule.mayWrite({ state: 'published', side: 'body' }, 'clerk'))).not.toBe('done')
  })

  test('circular and public text of the whole body stop the clock, that of a village does not', () => {
    expect(rule.stopsAs({ kind: 'party', village: null })).toBe('partyOn')
    expect(rule.stopsAs({ kind: 'rectification', village: null })).toBe('publicOn')
    expect(rule.stopsAs({ kind: 'rectification', village: 'v' })).toBe(null)
    expect(rule.stopsAs({ kind: 'progress', village: null })).toBe(null)
  })
})

describe('the scan', () => {
  test.each([
    ['电话 13812345678。', ['phone 13812345678']],
    ['身份证 340321197001011234。', ['idNumber 340321197001011234']],
    ['邮箱 a.b@example.gov.cn。', ['email a.b@example.gov.cn']],
    ['由张建国同志负责。', ['titled 张建国']],
    ['镇党委书记张建国同志作了检讨。', ['titled 张建国']],
    ['王书记作了检讨。', ['titled 王']],
    ['联系人张建国13805521234。', ['phone 13805521234', 'titled 张建国']],
    ['经办人：李长河，请来电。', ['titled 李长河']],
    ['责任人高度重视，联系人李某。', []],
    ['他担任书记三年，村党支部书记带头整改。', []],
    ['根据举报人反映。', ['tip 举报人']],
    ['依据信访〔2026〕12号。', ['tip 信访〔2026〕12号']],
    ['账目已公开，资金2026年到账。', []],
  ])('%s', (text, found) => {
    expect(hit(text)).toEqual(found)
  })

  test('a name that is known is found wherever it stands, once', () => {
    expect(hit('周小安退回3万元，周小安同志作检讨。', ['周小安'])).toEqual(['name 周小安'])
    expect(hit('没有人。', ['周小安'])).toEqual([])
  })

  test('what was left standing stays a hit and is settled; another of its kind is not', () => {
    const kept = [{ kind: 'phone' as const, text: '13812345678' }]
    expect(hit('13812345678，13912345678', [], kept)).toEqual(['phone 13812345678 kept', 'phone 13912345678'])
  })

  test('the contact may be a telephone, but never an identity number', () => {
    const document = rule.documentOf({ ...page, contact: '13812345678 340321197001011234' }, [], day)
    expect(hitsIn(document, knowing([]), []).map(({ kind }) => kind)).toEqual(['idNumber'])
  })
})

describe('the look-through is that of everything that goes out', () => {
  const han = fc.constantFrom(...'村组资金项目工程合同台账公示议事账户支出收入')
  const text = fc.array(han, { maxLength: 40 }).map((signs) => signs.join(''))
  const spaced = (words: string, by: string) => [...words].join(by)
  const places = ['title', 'text', 'item'] as const
  const documentWith = (where: (typeof places)[number], words: string) => {
    const said = where === 'item' ? {} : { [where]: words }
    return rule.documentOf({ ...page, ...said }, [where === 'item' ? { ...item, text: words } : item], day)
  }
  const secret = '会计用他妻子名下的银行卡收取了三十一户的承包费没有入账'
  const known = {
    names: ['周小安'],
    leads: [{ number: '线索2026-0007', texts: [secret] }],
    tips: [{ number: 'XF2026-0042', texts: ['夜里把挖机开进河滩卖沙的是副主任的外甥'] }],
    plain: ['新马桥镇'],
  }

  test('no name, lead or tip hides in any part of a page behind blanks, and none of lead or tip can be left standing', () => {
    const hidden = fc.constantFrom(
      ['name', '周小安'],
      ['lead', '线索2026-0007'],
      ['lead', secret.slice(3, 18)],
      ['tip', 'XF2026-0042'],
      ['tip', '把挖机开进河滩卖沙的是副主任'],
    )
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...places),
        fc.constantFrom('', ' ', '\u3000', '\u200b'),
        hidden,
        (a, b, where, by, [kind, words]) => {
          const document = documentWith(where, `${a}${spaced(words as string, by)}${b}`.slice(0, 200))
          const found = hitsIn(document, known, [{ kind: kind as never, text: words as string }])
          const ofKind = found.filter((one) => one.kind === kind)
          expect(ofKind.length).toBeGreaterThan(0)
          if (kind !== 'name') expect(keepable as readonly string[]).not.toContain(kind)
        },
      ),
      { numRuns: 120, seed: 66 },
    )
  })

  test('whatever the rule for feedback papers finds is found here too, whatever is written', () => {
    const words = fc.constantFrom('周小安', secret, '举报人', '13812345678', '340321197001011234', 'a@b.cn', '账目公开')
    fc.assert(
      fc.property(fc.array(fc.oneof(text, words), { maxLength: 8 }), fc.constantFrom(...places), (parts, where) => {
        const document = documentWith(where, parts.join('，') || '无')
        const here = hitsIn(document, known, []).map(({ text: found }) => found)
        for (const hit of lookThrough(placesOf(document), known)) expect(here).toContain(hit.text)
      }),
      { numRuns: 120, seed: 67 },
    )
  })

  test('words of a page that nobody told are no hit, and the name of the unit says nothing', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(hitsIn(documentWith('text', `新马桥镇${words}`), known, [])).toEqual([])
      }),
      { numRuns: 100, seed: 68 },
    )
  })
})

describe('withholding', () => {
  const one = { state: 'proposed', proposedBy: 'a' } as Withholding
  const sent = { ...one, state: 'forwarded', forwardedBy: 'b' } as Withholding

  test('the opinion and the consent are given by others than who asked', () => {
    expect(said(withholding.forward(one, '同意', 'a', day))).toBe('publication.your-own')
    expect(said(withholding.forward(one, '同意', 'b', day))).toBe('done')
    for (const by of ['a', 'b']) expect(said(withholding.decide(sent, true, '', by, day))).toBe('publication.your-own')
    expect(said(withholding.decide(sent, true, '', 'c', day))).toBe('done')
  })

  test('it is not decided without the opinion, a refusal says why, and what is decided stays', () => {
    expect(said(withholding.decide(one, true, '', 'c', day))).not.toBe('done')
    expect(said(withholding.decide(sent, false, ' ', 'c', day))).toBe('publication.no-reason')
    expect(withholding.decide(sent, false, '可以公开', 'c', day)).toMatchObject({ state: 'refused' })
    expect(said(withholding.withdraw({ ...sent, state: 'consented' }))).not.toBe('done')
  })
})

describe('sheets', () => {
  test('fewer than five are told as none, each answer with them', () => {
    expect(rule.toldOf({ satisfied: 3, unsatisfied: 1 })).toEqual({ satisfied: null, unsatisfied: null, sheets: null })
    expect(rule.toldOf({ satisfied: 4, unsatisfied: 1 })).toEqual({ satisfied: 4, unsatisfied: 1, sheets: 5 })
  })

  test('a pile is counted by two', () => {
    expect(said(rule.countedBy('a', 'a'))).toBe('publication.alone')
    expect(rule.countedBy('a', 'b')).toBe(true)
  })
})
