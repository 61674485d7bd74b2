import { act } from './act.ts'
import { keeping, keepingFiles } from './backup.ts'
import { aGround, aMachine, type Ground, type Machine, machineOf } from './ground.ts'
import { coverage } from './coverage.ts'
import { growth } from './growth.ts'
import { logPage } from './log-page.ts'
import { sealing } from './log-sealing.ts'
import { verifying } from './log-verify.ts'
import { http } from './http.ts'
import type { Result } from './measure.ts'
import { sendingPhones } from './phones.ts'
import { national } from './national.ts'
import { editor } from './editor.ts'
import { screens } from './screens.ts'
import { memory, start } from './serving.ts'
import { papers } from './papers.ts'
import { publicPage } from './public.ts'
import { signingIn } from './sign-in.ts'
import { similar } from './similar.ts'
import { searching } from './search.ts'
import { splitting } from './split.ts'
import { upload } from './upload.ts'
import { teams } from './teams.ts'
import { walls } from './walls.ts'

type Say = (line: string) => void
/** The grounds a measurement stands on, each filled when it is first asked for. */
type Grounds = Readonly<{
  machine: Machine
  rows: number
  large(): Promise<Ground>
  small(): Promise<Ground>
  tiny(): Promise<Ground>
}>
type Bench = Readonly<{ about: string; run(grounds: Grounds, say: Say, names: boolean): Promise<Result[]> }>

/** What can be measured. */
export const benches = {
  walls: {
    about: 'page and exact count behind the walls against the same SQL with a WHERE',
    run: async ({ large }, say) => walls(await large(), say),
  },
  http: {
    about: 'a page over HTTP against its SQL, 1 and 20 connections',
    run: async ({ large }, say) => http(await large(), say),
  },
  public: {
    about: 'weight of the public page and the time until it can be written in, on slow lines and an old phone',
    run: async () => publicPage(),
  },
  growth: {
    about: 'each list at a tenth of the rows and at all of them',
    run: async ({ small, large }) => growth(await small(), await large()),
  },
  act: {
    about: 'signing a sheet against a bare transaction that writes the same rows',
    run: async ({ large }, say) => act(await large(), say),
  },
  verify: {
    about: 'verifying an exported log and proving a record against bare hashing of the same bytes',
    run: async ({ tiny }) => verifying(await tiny()),
  },
  sealing: {
    about: 'records sealed under a signed head, and acts while the sealer works',
    run: async ({ tiny }) => sealing(await tiny()),
  },
  records: {
    about: 'the page of records among --rows of them (aim at 10,000,000), every filter, near and far',
    run: async ({ tiny, rows }, say) => logPage(await tiny(), rows, say),
  },
  backup: {
    about: 'backup and restore of the whole house against plain COPY',
    run: async ({ machine, large }, say) => keeping(machine, await large(), say),
  },
  files: {
    about: 'backup and restore of one file of 1 MB to every 39 rows against tar',
    run: async ({ machine, rows }, say) => keepingFiles(machine, rows, say),
  },
  'sign-in': {
    about: 'sign-ins by password against bare argon2id of the same cost: one at a time, and a second',
    run: async ({ tiny }) => signingIn(await tiny()),
  },
  upload: {
    about: '2 GB really sent by tus: refused as one file, taken as several with broken links, memory watched',
    run: async ({ tiny }, say) => upload(await tiny(), say),
  },
  phones: {
    about:
      '500 phones come back to the network at once, each with field records and photos; none lost or doubled, counted',
    run: async ({ machine, tiny }, say) => sendingPhones(await tiny(), machine.engine.superuser, say),
  },
  coverage: {
    about:
      'the page of coverage over 143,000 villages, from the nation to a town, against plain SQL for three of its figures',
    run: async ({ machine }, say) => {
      const nation = await aGround(machine, 1_000, say, 143_000)
      return coverage(nation, say).finally(() => nation.close())
    },
  },
  national: {
    about:
      'the national page against the plain GROUP BY and a tenth of the data; lists with 200 people; a workbook of all sheets',
    run: async ({ machine, rows }, say) => {
      const small = await aGround(machine, Math.round(rows / 10), say)
      const large = await aGround(machine, rows, say)
      return national(small, large, say).finally(() => Promise.all([small.close(), large.close()]))
    },
  },
  search: {
    about: 'files found by what they say, one to every sheet, against the bare index',
    run: async ({ large }, say) => searching(await large(), say),
  },
  screens: {
    about: 'pages of the office on a processor four times slower: first load, weight of scripts, press to picture',
    run: async (_, say) => screens(say),
  },
  editor: {
    about: 'the editor of a report with 200 findings on a processor four times slower: from a key to its picture',
    run: async (_, say) => editor(say),
  },
  start: { about: 'from `mingcha serve` to the first page', run: async (_, say) => start(say) },
  memory: { about: 'what an idle Mingcha holds', run: async (_, say) => memory(say) },
  split: {
    about: 'reports and opinions split, against labels; time against a plain pass',
    run: async (_, say, names) => splitting(names, say),
  },
  similar: {
    about:
      'findings that read alike among --rows of them (aim at 390,000): recall and time against comparing with everything',
    run: async ({ machine, rows }, say) => {
      const ground = await aGround(machine, rows, say)
      return similar(ground, say).finally(() => ground.close())
    },
  },
  papers: {
    about: 'all papers of a round with 24 units and 838 findings as one archive, against the same text as plain XML',
    run: async (_, say) => papers(say),
  },
  teams: {
    about: 'proposals of teams against a plain greedy one and the bound of HiGHS, 81 and 1,295 people',
    run: async (_, say) => teams(say),
  },
} as const satisfies Record<string, Bench>

export type BenchName = keyof typeof benches

/**
 * Runs measurements one after another on a PostgreSQL of their own, which is gone afterwards. `named`: figures of single texts are said by
 * the name of the text.
 */
export async function measured(names: readonly BenchName[], rows: number, say: Say, named = false) {
  const machine = await aMachine()
  const made = new Map<number, Promise<Ground>>()
  const interrupted = () => void machine.leave().finally(() => process.exit(130))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupted)
  try {
    const results: (Result & { bench: BenchName })[] = []
    for (const bench of names) {
      say(`— ${bench} —`)
      const { run }: Bench = benches[bench]
      results.push(...(await run(groundsOn(machine, rows, made, say), say, named)).map((one) => ({ bench, ...one })))
    }
    return { machine: machineOf(machine.engine), rows, results }
  } finally {
    for (const ground of made.values()) await ground.then(({ close }) => close())
    await machine.leave()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, interrupted)
  }
}

function groundsOn(machine: Machine, rows: number, made: Map<number, Promise<Ground>>, say: Say): Grounds {
  const ground = (count: number) => {
    const one = made.get(count) ?? aGround(machine, count, say)
    made.set(count, one)
    return one
  }
  return {
    machine,
    rows,
    large: () => ground(rows),
    small: () => ground(Math.round(rows / 10)),
    tiny: () => ground(1_000),
  }
}
