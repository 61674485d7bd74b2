import { randomUUID } from 'node:crypto'
import { aHouse, type Someone } from '../../core/test/as.ts'
import { aCabinet } from '../documents/fixture.ts'
import { aTeam } from '../teams/fixture.ts'

export { aTeam } from '../teams/fixture.ts'

/** A sheet's text with everything the rules ask for. */
export const text = {
  title: '重大项目决策程序不规范',
  category: 'decisions',
  subcategory: '',
  source: 'papers',
  overview: '2024年3月，党组未经集体研究决定一项250万元的采购。',
  facts: '调阅2024年党组会议记录24份，未见该项目的研究记录。',
  basis: '《中国共产党党组工作条例》第十七条（2019年修订）。',
  responsible: '县粮食局党组',
  explanation: '',
  opinion: '建议写入报告。',
  proposal: 'report',
  surface: '违反民主集中制，重大事项未经集体讨论。',
  cause: '党的领导弱化，党组把方向、管大局、保落实作用不够。',
  focus: '重点事：大额资金使用。',
}

export type TeamAtWork = Awaited<ReturnType<typeof aTeam>>

/** The version of a sheet as one of the team reads it. */
export const versionOf = async (by: Someone, sheet: string): Promise<number> =>
  (await by.asks('sheetPage', { sheet })).sheet.version

/** A draft of two handlers with one original; gives its id. */
export async function aDraft(
  at: TeamAtWork,
  files: Awaited<ReturnType<typeof aCabinet>>,
  more: object = {},
): Promise<string> {
  const sheet = randomUUID()
  await at.one.does('draftSheet', {
    id: sheet,
    inspection: at.inspection,
    handlerTwo: at.two.person,
    ...text,
    ...more,
  })
  const file = await files.upload(at.one, at.inspection)
  const piece = { title: '党组会议记录', page: '3-5', form: 'original', singleWitness: false }
  await at.one.does('addEvidence', { id: randomUUID(), sheet, version: 1, file, ...piece })
  return sheet
}

/** Takes a sheet on from where it stands to this state. */
export async function bring(
  at: TeamAtWork,
  sheet: string,
  to: 'supported' | 'checked' | 'signed' | 'adopted',
): Promise<void> {
  const steps = [
    ['drafted', at.two, 'supportSheet', {}],
    ['supported', at.deputy, 'checkSheet', { comment: '事实清楚。' }],
    ['checked', at.leader, 'signSheet', { comment: '' }],
    ['signed', at.leader, 'adoptSheet', { comment: '组务会同意。' }],
  ] as const
  for (const [from, by, command, more] of steps) {
    const { state, version } = (await at.leader.asks('sheetPage', { sheet })).sheet
    if (state === to) return
    if (state === from) await by.does(command, { sheet, version, ...more })
  }
}

/** A town with two teams at work, its files, and what tests of sheets ask again and again. */
export async function aTownOfSheets() {
  const town = await aHouse(
    'policies',
    'ledger',
    'documents',
    'registry',
    'knowledge',
    'planning',
    'teams',
    'fieldwork',
    'findings',
  )
  const files = await aCabinet(town)
  const at = await aTeam(town, 2)
  const page = async (by: Someone, sheet: string) => by.asks('sheetPage', { sheet })
  return {
    town,
    files,
    at,
    others: await aTeam(town),
    office: town.as(town.office, 'office'),
    page,
    /** What a command on a sheet is given: its id and present version. */
    on: async (sheet: string) => ({ sheet, version: await versionOf(at.leader, sheet) }),
    draft: (more: object = {}) => aDraft(at, files, more),
    /** The kinds of record somebody sees of a thing, oldest first. */
    timeline: async (by: Someone, about: string): Promise<string[]> =>
      (await by.asks('timeline', { about, size: 200 })).rows.map((line: { kind: string }) => line.kind).reverse(),
    close: async () => {
      await town.close()
      await files.leave()
    },
  }
}
