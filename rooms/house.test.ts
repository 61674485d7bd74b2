import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { flawsOf } from '../core/pure/flow.ts'
import { isUnfiled } from '../core/pure/paper/kind.ts'
import { paramsOf } from '../core/server/http/routes.ts'
import { zh as core } from '../core/texts/zh.ts'
import { flowsOf } from '../core/server/print/flows.ts'
import { sourceFiles } from '../core/test/sources.ts'
import { rooms } from './order.ts'
import { house, rules } from './server.ts'
import { sentences, spoken } from './texts.ts'

const root = resolve(import.meta.dirname, '..')
const sources = sourceFiles(root)
const of = (path: string) => readFileSync(join(root, path), 'utf8')
const place = new Map(rooms.map((room, n) => [room.name, n]))

/** Files over 400 lines or functions over 60 that may be so, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {}
const longFunctions: Readonly<Record<string, string>> = {}

/** Decided by hat alone, each by the rule that gives it to that hat (decision 0106). */
const byHatAlone: Readonly<Record<string, string>> = {
  'planning decideRound': '2.1: written down once the meetings have decided its reports (三级汇报)',
  'preparation admitFocus': 'S2-07: the library is the office’s and the teams’ own tool',
  'tips confirmTipDestruction': '2.8, 3.2: two of the office; nobody above it knows of a single tip',
  'tips decideHolder': '3.3 rule 3: a second person confirms who holds a share of the key',
  'tips grantOpening': '3.3 rule 3: each holder answers for his own share, which no meeting has',
  'reports decideItem': 'S0-02: the meeting itself',
  'reports extendDecisionTask': 'S0-02: the day of a task, by another than its owner',
  'rectification decideCarry': '2.6: which words of two items stand; a later day is a prolongation (S1-24)',
}

/** States of a flow in which a thing may rest for ever. */
const finals: Readonly<Record<string, readonly string[]>> = {
  lifeOfAccount: ['closed'],
  lifeOfArchiveFile: ['transferred', 'destroyed', 'dropped'],
  lifeOfArchiveHandover: ['received', 'returned'],
  lifeOfArchiveLoan: ['returned', 'declined'],
  lifeOfAppraisal: ['rejected', 'carriedOut'],
  lifeOfDestruction: ['destroyed', 'rejected'],
  lifeOfErasure: ['erased', 'rejected'],
  lifeOfChange: ['approved', 'refused', 'withdrawn'],
  lifeOfFile: ['removed'],
  lifeOfSignedCopy: ['withdrawn'],
  lifeOfTemplate: ['rejected', 'withdrawn'],
  lifeOfPaper: ['confirmed', 'rejected'],
  lifeOfAdvisory: ['closed', 'dropped'],
  lifeOfCampaign: ['ended', 'stopped'],
  lifeOfChecklist: ['settled'],
  lifeOfSpecial: ['heard'],
  lifeOfGroup: ['closed', 'dropped'],
  lifeOfRound: ['archived', 'cancelled'],
  lifeOfInspection: ['closed', 'removed'],
  lifeOfExtension: ['visited', 'dropped'],
  lifeOfTermPlan: ['superseded'],
  lifeOfTalk: ['confirmed', 'dropped'],
  lifeOfVisit: ['held', 'dropped'],
  lifeOfInstruction: ['carriedOut'],
  lifeOfLate: ['handed', 'setAside'],
  lifeOfLoan: ['kept', 'returned', 'withdrawn'],
  lifeOfTip: ['closed'],
  lifeOfTipDestruction: ['destroyed', 'rejected'],
  lifeOfLead: ['closed', 'forwarded', 'merged', 'setAside'],
  lifeOfLeadTransfer: ['fedBack', 'returned'],
  lifeOfOpening: ['declined', 'opened'],
  lifeOfSheet: ['dropped', 'notAdopted', 'replaced', 'recast'],
  lifeOfFactList: ['approved', 'withdrawn'],
  lifeOfFactSheet: ['concluded', 'withdrawn'],
  lifeOfImmediate: ['closed', 'carried', 'dropped'],
  lifeOfOpinion: ['received'],
  lifeOfCopySlip: ['instructed', 'withdrawn'],
  lifeOfInspectionReport: ['decided'],
  lifeOfConference: ['minuted', 'cancelled'],
  lifeOfDecisionTask: ['done'],
  lifeOfItem: ['acknowledged', 'withdrawn'],
  lifeOfTask: ['withdrawn'],
  lifeOfStage: ['closed'],
  lifeOfStageCheck: ['signed'],
  lifeOfPlan: ['approved'],
  lifeOfTakeover: ['taken', 'kept', 'withdrawn'],
  lifeOfReport: ['filed'],
  lifeOfCooperation: ['answered', 'declined', 'withdrawn'],
  lifeOfFocus: ['retired'],
  lifeOfMaterial: ['withdrawn'],
  lifeOfNotice: ['issued'],
  lifeOfSurvey: ['closed'],
  lifeOfSample: ['drawn'],
  lifeOfUnitPlan: ['approved'],
  lifeOfCarryOver: ['settled', 'dropped'],
  lifeOfEscalation: ['solved', 'declined'],
  lifeOfProlongation: ['granted', 'refused', 'withdrawn'],
  lifeOfSpot: ['stands', 'relapsed'],
  lifeOfLifeMeeting: ['reported'],
  lifeOfLetter: ['settled', 'failed', 'withdrawn'],
  lifeOfSubmittal: ['decided', 'withdrawn'],
  lifeOfWithholding: ['consented', 'refused', 'withdrawn'],
  lifeOfEvaluation: ['withdrawn'],
  lifeOfLookback: ['concluded'],
  lifeOfPublication: ['withdrawn'],
  lifeOfSending: ['sent', 'nothing', 'refused', 'failed'],
}

/** A zero byte and half a sign; days before any calendar, or with no day of four digits after them. */
const unkeepable = { texts: ['\0', 'a\0b', 'a\ud800b'], days: ['0000-01-01', '9999-12-31'] }

/** Every field of an input down to what it is made of. */
function leavesOf(type: z.ZodType, path: string): [string, z.ZodType][] {
  type Inner = { shape?: object; element?: z.ZodType; options?: readonly z.ZodType[]; innerType?: z.ZodType }
  const { shape, element, options, innerType } = type.def as Inner
  if (shape) return Object.entries(shape).flatMap(([name, field]) => leavesOf(field as z.ZodType, `${path}.${name}`))
  if (element ?? innerType) return leavesOf((element ?? innerType) as z.ZodType, path)
  if (options) return options.flatMap((option) => leavesOf(option, path))
  return [[path, type]]
}

describe('contracts', () => {
  test('every command and query has a route of its own, and every parameter of the route is a field of the input', () => {
    const said = [...house.actions.values()]
      .map((a) => a.command)
      .concat([...house.reads.values()].map((r) => r.query) as never)
    const routes = said.map((one) => one.route.replace(/:\w+/g, ':'))
    expect(routes.filter((route, n) => routes.indexOf(route) !== n)).toEqual([])
    for (const one of said)
      for (const name of paramsOf(one.route)) expect(Object.keys(one.input.shape), one.name).toContain(name)
  })

  test('every command and query names the hats that may, and each command its records', () => {
    for (const room of rooms) {
      for (const one of [...room.commands, ...room.queries]) expect(one.of.length, one.name).toBeGreaterThan(0)
      for (const command of room.commands) expect(command.records.length, command.name).toBeGreaterThan(0)
    }
  })

  test('inputs refuse what they do not know, and nothing on the wire is a Date, a bigint or a transform', () => {
    for (const room of rooms) {
      for (const one of [...room.commands, ...room.queries]) {
        expect(
          one.input.safeParse({ 'no such field': 1 }).error?.issues.some((i) => i.code === 'unrecognized_keys'),
          one.name,
        ).toBe(true)
        expect(() => z.toJSONSchema(one.input, { io: 'input' }), one.name).not.toThrow()
      }
      for (const one of room.queries) expect(() => z.toJSONSchema(one.gives), one.name).not.toThrow()
    }
  })

  test('no text and no day of an input is more than PostgreSQL can keep', () => {
    const kept: string[] = []
    for (const room of rooms)
      for (const one of [...room.commands, ...room.queries])
        for (const [path, leaf] of leavesOf(one.input, one.name)) {
          const isDay = leaf.safeParse('2026-01-01').success && !leaf.safeParse('2026年').success
          for (const bad of [...unkeepable.texts, ...(isDay ? unkeepable.days : [])])
            if (leaf.safeParse(bad).success) kept.push(`${path} takes ${JSON.stringify(bad)}`)
        }
    expect(kept).toEqual([])
  })

  test('what an organ of the tree approves says for which organisation and in which post (S0-01)', () => {
    const organs = ['office', 'leading_group', 'secretary']
    const verbs =
      /^(approve|adopt|admit|grant|hear|appoint|setObjects|signCopySlip|startLookback|concludeLookback|confirmDestruction|confirmTipDestruction|extend|decide)/u
    const bare = rooms.flatMap(({ name: room, commands }) =>
      commands
        .filter(({ name, of }) => verbs.test(name) && of.some((hat) => organs.includes(hat)))
        .filter(({ records }) => !records.some(({ facts }) => 'organisation' in facts.shape || 'agenda' in facts.shape))
        .map(({ name }) => `${room} ${name}`),
    )
    expect(bare).toEqual(Object.keys(byHatAlone))
  })

  test('a record is about a noun of the house, and its facts hold no free text', () => {
    for (const kind of house.records.values()) {
      expect(house.nouns.has(kind.about), kind.kind).toBe(true)
      for (const [name, shape] of Object.entries(kind.facts.shape)) {
        expect((shape as z.ZodType).safeParse('张三收受礼金。').success, `${kind.kind}.${name}`).toBe(false)
      }
    }
  })
})

describe('papers', () => {
  test('what hides from somebody that it is there, or is opened with a purpose, is never filed, put together or archived', () => {
    const hides = (noun: string) =>
      Object.values(house.nouns.get(noun)?.sight ?? {})
        .flat()
        .some((arm) => arm.notAmong !== undefined || arm.beside !== undefined || arm.opened !== undefined)
    const kinds = [...house.papers.values()]
    expect(kinds.filter(({ noun }) => hides(noun)).length).toBeGreaterThan(1)
    expect(kinds.filter((kind) => hides(kind.noun) && !isUnfiled(kind)).map(({ kind }) => kind)).toEqual([])
  })
})

describe('words', () => {
  test('the log and the screens say each kind of paper by its own name, in both languages', () => {
    const { zh, en } = spoken.find(({ room }) => room === 'ledger') as (typeof spoken)[number]
    const kinds = [...house.papers.values()]
    expect(kinds.filter(({ kind, name }) => zh.words[`paper.${kind}`] !== name).map(({ kind }) => kind)).toEqual([])
    expect(kinds.filter(({ kind }) => en.words[`paper.${kind}`] === undefined).map(({ kind }) => kind)).toEqual([])
  })

  const worded = new Set([
    ...Object.keys(core.words).map((key) => `core.${key}`),
    ...spoken.flatMap(({ room, zh }) => Object.keys(zh.words).map((key) => `${room}.${key}`)),
  ])

  test('what a screen says by its key, a menu, a command and what waits on a desk have their words', () => {
    const keys = sources
      .filter((p) => /^(core\/web|rooms\/\w+)\//.test(p) && !/\.(test|fixture)\./.test(p))
      .flatMap((path) => {
        const source = of(path).replace(/\/\*[\s\S]*?\*\//g, '')
        const said = [...source.matchAll(/\b(?:t\(|say\(|words: )\s*'(\w+\.[\w.]*\w)'/g)]
        const waiting = path.startsWith('rooms/') ? [...source.matchAll(/'(desk\.\w+)'/g)] : []
        return [...said.map((one) => one[1]), ...waiting.map((one) => `${path.split('/')[1]}.${one[1]}`)]
      })
    const commands = rooms.flatMap(({ name, commands }) => commands.map((command) => `${name}.${command.name}`))
    expect(keys.length).toBeGreaterThan(3000)
    const silent = [...new Set([...keys, ...commands])].filter((key) => !worded.has(key as string))
    expect(silent, 'to be worded in the texts of the room, zh.ts and en.ts').toEqual([])
  })

  const codes = new Set<string>()
  for (const path of sources.filter((p) => /^(rooms|core|apps)\//.test(p) && !p.includes('.test.'))) {
    for (const found of of(path).matchAll(/\b(?:refuse|concern)\(\s*'([a-z]+\.[a-z0-9-]+)'/g))
      codes.add(found[1] as string)
  }
  for (const code of house.constraints.values()) codes.add(code)

  test.each(['zh', 'en'] as const)('every refusal has its sentence and what to do in %s', (language) => {
    const missing = [...codes].filter((code) => !sentences(language, code)?.says || !sentences(language, code)?.todo)
    expect(missing, 'to be worded under `refusals` in the texts of its room').toEqual([])
  })

  test.each(['zh', 'en'] as const)('every kind of record has its line in %s', (language) => {
    const lines = new Set(spoken.flatMap((room) => Object.keys(room[language].records)))
    const silent = [...house.records.keys()].filter((kind) => !lines.has(kind))
    expect(silent, 'to be worded under `records` in the texts of its room').toEqual([])
  })
})

describe('flows', () => {
  const flows = rules.flatMap(flowsOf)
  test.each(flows)('%s: every state is reached, and only final states rest', (name, flow) => {
    const flaws = flawsOf(flow, Object.keys(flow)[0] as string, finals[name] ?? [])
    expect(flaws, 'a state in which a thing may rest for ever is named in `finals` above').toEqual([])
  })
})

describe('files', () => {
  test('imports go up only', () => {
    const down = sources.flatMap((path) => {
      const mine = path.includes('.test.') ? undefined : /^rooms\/(\w+)\//.exec(path)?.[1]
      if (mine === undefined || !place.has(mine)) return []
      return [...of(path).matchAll(/^import (?!type)[^'"]*from '\.\.\/(?:\.\.\/)*(\w+)\//gm)]
        .map((found) => found[1] as string)
        .filter((other) => place.has(other) && (place.get(other) as number) > (place.get(mine) as number))
        .map((other) => `${path} → ${other}`)
    })
    expect(down, 'who may import whom stands in rooms/order.ts').toEqual([])
  })

  test('core knows no room', () => {
    const known = sources.filter(
      (p) => p.startsWith('core/') && !p.startsWith('core/test/') && !/\.(test|fixture)\./.test(p),
    )
    expect(known.filter((path) => /from '(\.\.\/)+rooms\//.test(of(path)))).toEqual([])
  })

  test('nothing that server or cli reach is tsx', () => {
    const server = sources.filter(
      (p) => p.endsWith('.ts') && !/\/screens\/|core\/web\/|apps\/web\/|\.test\.ts$/.test(p),
    )
    expect(server.filter((path) => /from '[^']+\.tsx'/.test(of(path)))).toEqual([])
  })

  test('pure files take time and chance as arguments', () => {
    const pure = sources.filter(
      (p) =>
        (p.startsWith('core/pure/') || /^rooms\/\w+\/(contract|rules|papers|texts)/.test(p)) && !p.includes('.test.'),
    )
    expect(pure.filter((path) => /Date\.now\(|new Date\(\)|Math\.random|performance\.now/.test(of(path)))).toEqual([])
  })

  test('a screen writes no Chinese and none of its signs: words stand in texts, signs come with the language', () => {
    const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
    const chinese = /[\u4e00-\u9fff（）、，：；。「」]/u
    // The switch of languages names each in itself, papers are Chinese, and what people type is split at signs of either language.
    const exempt = [
      'core/web/head.tsx',
      'core/web/paper.tsx',
      'core/web/calendar.tsx',
      'rooms/teams/screens/parts/brings.tsx',
    ]
    const named = ['rooms/documents/screens/template-kind.tsx', 'rooms/statistics/screens/parts/tiles.tsx']
    const screens = sources.filter((p) => /^(core\/web|rooms\/\w+\/screens)\/.*\.tsx$/.test(p))
    const writing = screens.filter((p) => chinese.test(of(p).replace(comments, '')))
    expect(writing.filter((p) => ![...exempt, ...named].includes(p))).toEqual([])
  })

  describe('styles', () => {
    const inCss = (path: string, found: RegExp) => [...of(path).matchAll(found)].map((one) => one[1] as string)
    const sheets = globSync(['core/web/*.css', 'rooms/*/screens/**/*.css'], { cwd: root }).map((p) =>
      p.replaceAll('\\', '/'),
    )
    const dressed = new Map(sheets.map((path) => [path, new Set(inCss(path, /\.(mc-[a-z0-9-]+)/g))]))
    const reached = (path: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(path) || path.startsWith('core/')) return seen
      seen.add(path)
      if (!sources.includes(path)) return seen
      for (const [, from, alone] of of(path).matchAll(/from '(\.[^']+)'|^import '(\.[^']+)'/gm))
        reached(normalize(join(dirname(path), (from ?? alone) as string)).replaceAll('\\', '/'), seen)
      return seen
    }

    test('a screen that is opened first wears what it names: the sheet of each of its classes comes with it', () => {
      const screens = sources.filter((p) => /^rooms\/\w+\/screens\/[\w-]+\.tsx$/.test(p))
      const bare = screens.flatMap((screen) => {
        const all = [...reached(screen)]
        const here = ['core/web/style.css', ...all.filter((p) => p.endsWith('.css'))]
        const worn = all.filter((p) => p.endsWith('.tsx')).flatMap((p) => inCss(p, /\b(mc-[a-z0-9-]+)/g))
        const missing = new Set(
          worn.filter(
            (name) => sheets.some((p) => dressed.get(p)?.has(name)) && !here.some((p) => dressed.get(p)?.has(name)),
          ),
        )
        return [...missing].map((name) => `${screen} ${name}`)
      })
      expect(screens.length).toBeGreaterThan(100)
      expect(bare).toEqual([])
    })

    test('the menus of all rooms come with every page, and bring none of their contracts', () => {
      const menus = sources.filter((p) => /^rooms\/\w+\/screens\/index\.ts$/.test(p))
      const heavy = menus.flatMap((menu) =>
        [...reached(menu)].filter((p) => p.startsWith('rooms/') && p !== menu && !p.endsWith('/hats.ts')),
      )
      expect(menus.length).toBeGreaterThan(20)
      expect(heavy).toEqual([])
    })

    test('no two sheets dress a class in their own ways: what was looked at before would change a page', () => {
      const begun = sheets.flatMap((path) =>
        [...new Set(inCss(path, /^\.(mc-[a-z0-9-]+) \{/gm))].map((name) => ({ name, path })),
      )
      const twice = begun.filter(({ name, path }) => begun.some((one) => one.name === name && one.path !== path))
      expect(twice).toEqual([])
    })
  })

  test('a list that a page lets be taken away is a spreadsheet', () => {
    const pages = sources.filter((p) => /^rooms\/\w+\/screens\/.*\.tsx$/.test(p))
    const offered = pages.flatMap((path) =>
      [...of(path).matchAll(/<List\b(.*?)\n\s*\/>/gs)]
        .filter(([, props]) => /\n\s*xlsx\n/.test(props as string))
        .map(([, props]) => /\bask=\{(?:\w+\.)?(\w+)\}/.exec(props as string)?.[1] as string),
    )
    const queries = new Set<string>(rooms.flatMap((room) => room.queries).map((query) => query.name))
    expect(offered.length).toBeGreaterThan(40)
    const missing = offered.filter((name) => queries.has(name) && !house.spreadsheets.has(name))
    expect(missing, 'a `spreadsheetOf` each, beside what reads the list').toEqual([])
  })

  test('no file is over 400 lines', () => {
    const long = sources.filter((path) => of(path).split('\n').length > 401)
    expect(
      long.filter((path) => !(path in longFiles)),
      'to be split by decision (STYLE.md)',
    ).toEqual([])
  })

  test('no function is over 60 lines, no component (which is mostly markup) over 150', () => {
    const long = sources.filter((p) => !/\.test\.tsx?$/.test(p)).flatMap((path) => longIn(path))
    expect(long.filter((name) => !(name in longFunctions))).toEqual([])
  })

  test('nothing of any machine is named', () => {
    const named = sources.filter((path) => /\/work\/|\/root\//.test(of(path)) && !path.includes('.test.'))
    expect(named.map((path) => relative(root, join(root, path)))).toEqual([])
  })
})

/** Top-level functions of a file that run over more than 60 lines, by the closing brace in the first column. */
function longIn(path: string): string[] {
  const lines = of(path).split('\n')
  return lines.flatMap((line, start) => {
    const name =
      /^(?:export )?(?:default )?(?:async )?function\*? (\w+)|^(?:export )?const (\w+) = (?:async )?\(.*=> \{$/.exec(
        line,
      )
    if (!name) return []
    const end = lines.findIndex((later, n) => n > start && later.startsWith('}'))
    return end - start > (path.endsWith('.tsx') ? 150 : 60) ? [`${path}: ${name[1] ?? name[2]}`] : []
  })
}
