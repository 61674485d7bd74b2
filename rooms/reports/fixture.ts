import { randomUUID } from 'node:crypto'
import type { Someone, Town } from '../../core/test/as.ts'
import type { aCabinet } from '../documents/fixture.ts'
import { aDraft, aTeam, bring } from '../findings/fixture.ts'

/** Every room a report needs. */
export const rooms = [
  'policies',
  'ledger',
  'documents',
  'registry',
  'planning',
  'teams',
  'fieldwork',
  'findings',
  'reports',
] as const

/** A team with so many adopted sheets, each with a nature, and everybody who has to do with its report. */
export async function aTeamWithSheets(town: Town, files: Awaited<ReturnType<typeof aCabinet>>, sheets = 2) {
  const at = await aTeam(town)
  const ids: string[] = []
  for (let n = 0; n < sheets; n++) {
    const { topics } = n === 0 ? await at.one.asks('inspectionPage', { inspection: at.inspection }) : { topics: [] }
    const tags = topics.map(({ id, title }: { id: string; title: string }) => ({ id, title }))
    const said = { title: `第${n + 1}个问题`, nature: '违反民主集中制，决策程序不规范。', topics: tags }
    const sheet = await aDraft(at, files, said)
    await bring(at, sheet, 'adopted')
    ids.push(sheet)
  }
  const someone = async (hat: Parameters<Town['someone']>[0] & string) => {
    const person = await town.someone(hat)
    return { person, ...town.as(person, hat) }
  }
  return {
    ...at,
    sheets: ids,
    office: { person: town.office, ...town.as(town.office, 'office') },
    group: await someone('leading_group'),
    secretary: await someone('secretary'),
    discipline: await someone('discipline'),
    organisation: await someone('organisation'),
  }
}
export type Reporting = Awaited<ReturnType<typeof aTeamWithSheets>>

// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects
export const page = (by: Someone, inspectionReport: string): Promise<any> =>
  by.asks('inspectionReportPage', { inspectionReport })

/** What a command on a report is given: its id and present version. */
export const on = async (by: Someone, inspectionReport: string) => ({
  inspectionReport,
  version: (await page(by, inspectionReport)).report.version as number,
})

/** A report drafted by one of the team out of its adopted sheets; gives its id. */
export async function aReport(at: Reporting): Promise<string> {
  const id = randomUUID()
  await at.one.does('draftReport', { id, inspection: at.inspection })
  return id
}

const task = (owner: string) => [{ id: randomUUID(), title: '按议定意见办理', owner, dueOn: '2026-03-20' }]
type Said = Readonly<{ outcome?: string; decision?: string }>

/** A meeting of a kind that decides of the report, called, held and decided by those who may; gives its id. */
export async function meets(
  at: Reporting,
  kind: 'team' | 'leadingGroup' | 'secretary' | 'standing',
  report: string,
  { outcome = 'agreed', decision = '同意。' }: Said = {},
): Promise<string> {
  const [by, seats, inspection] =
    kind === 'team'
      ? [at.leader, [at.leader.person, at.deputy.person, at.one.person], at.inspection]
      : [at.office, [at.secretary.person, at.group.person], null]
  const [conference, item] = [randomUUID(), randomUUID()]
  await by.does('callConference', {
    id: conference,
    kind,
    inspection,
    title: '听取巡察情况',
    onDay: '2026-03-02',
    place: '会议室',
    seats: seats.map((person, n) => ({ person, capacity: n === 0 ? 'chair' : 'member' })),
    items: [{ id: item, matter: 'report', title: '审议报告', report }],
  })
  await by.does('holdConference', { conference, version: 1, heldOn: '2026-03-02', absent: [] })
  const ballots = kind === 'team' ? seats.map((person) => ({ person, vote: 'for', dissent: '' })) : []
  await by.does('decideItem', { agendaItem: item, version: 1, outcome, decision, ballots, tasks: task(by.person) })
  return conference
}

/** Has the team agree and sends the draft to review as it is, with a reason for its length; gives the parts. */
export async function sent(at: Reporting, report: string, ask: readonly string[] = []) {
  await meets(at, 'team', report)
  const more = { ask, lengthReason: '单位小，问题少。' }
  await at.leader.does('submitReport', { ...(await on(at.leader, report)), ...more })
  return (await page(at.office, report)).parts as { id: string; kind: string; title: string }[]
}

/** One hat agrees to every part. */
export const agreeing = (by: Someone, inspectionReport: string, parts: readonly { id: string }[]) =>
  by.does('giveOpinions', {
    inspectionReport,
    opinions: parts.map(({ id }) => ({ part: id, verdict: 'agree', comment: '' })),
  })
