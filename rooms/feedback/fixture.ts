import { randomUUID } from 'node:crypto'
import type { Someone, Town } from '../../core/test/as.ts'
import type { aCabinet } from '../documents/fixture.ts'
import { aDraft, aTeam, bring, type TeamAtWork } from '../findings/fixture.ts'
import { aBody, versionOf as roundVersion } from '../planning/fixture.ts'
import { checkOutgoing } from './checking.ts'
import type { OutgoingNoun, Stated } from './contract.ts'

/** Every room an opinion needs. */
export const rooms = [
  'policies',
  'ledger',
  'documents',
  'registry',
  'planning',
  'teams',
  'fieldwork',
  'tips',
  'findings',
  'reports',
  'feedback',
  'transfers',
  'rectification',
  'commons',
  'evaluation',
  'statistics',
] as const

/** The days of the fixture: all of it happens on the town's first day. */
export const day = '2026-03-02'

/** Everything on the checklist of the exit is done or explained, so that the team can leave. */
export async function settleExit(leader: Someone, inspection: string): Promise<void> {
  const { lines } = await leader.asks('coverage', { inspection })
  for (const { item } of lines.filter((line: { holdsBack: boolean }) => line.holdsBack)) {
    const done = ['channels', 'secrecy', 'conduct'].includes(item)
    await leader.does('settleExit', { id: randomUUID(), inspection, item, done, reason: done ? '' : '已另行了解。' })
  }
}

/** Takes a team's first unit on site and out again, so that an opinion can be delivered. */
async function wentAndLeft(town: Town, at: TeamAtWork): Promise<void> {
  const office = town.as(town.office, 'office')
  const { inspection } = at
  const version = async () => (await office.asks('inspectionPage', { inspection })).inspection.version
  await office.does('staffRound', { round: at.round, version: await roundVersion(town, at.round) })
  await at.leader.does('prepareInspection', { inspection, version: await version() })
  await office.does('notifyInspection', { inspection, version: await version(), on: day })
  await office.does('mobiliseRound', { round: at.round, version: await roundVersion(town, at.round), on: day })
  await at.leader.does('enterInspection', { inspection, version: await version(), on: day })
  await settleExit(at.leader, inspection)
  await at.leader.does('exitInspection', { inspection, version: await version(), on: day })
}

/** A team that has left its unit with so many adopted sheets, and everybody who has to do with what follows. */
export async function aRoundUp(town: Town, files: Awaited<ReturnType<typeof aCabinet>>, sheets = 2) {
  const at = await aTeam(town)
  const ids: string[] = []
  for (let n = 0; n < sheets; n++) {
    const sheet = await aDraft(at, files, { title: `第${n + 1}个问题` })
    await bring(at, sheet, 'adopted')
    ids.push(sheet)
  }
  await wentAndLeft(town, at)
  const body = at.bodies[0] as string
  const someone = async (hat: Parameters<Town['someone']>[0] & string, more: object = {}) => {
    const person = await town.someone(hat, more)
    return { person, ...town.as(person, hat) }
  }
  /** The office looks through a text before it goes out, as with the button on its page. */
  const looks = (noun: OutgoingNoun, about: string) => {
    const { house, pool, clock } = town
    const checker = { house, pool, clock, keyring: files.cabinet.keyring }
    return checkOutgoing(checker, { person: town.office, hat: 'office' }, noun, about)
  }
  return {
    ...at,
    body,
    looks,
    sheets: ids,
    office: { person: town.office, ...town.as(town.office, 'office') },
    otherOffice: await someone('office'),
    group: await someone('leading_group'),
    principal: await someone('principal', { body, name: '梁书记' }),
    clerk: await someone('clerk', { body }),
  }
}
export type RoundUp = Awaited<ReturnType<typeof aRoundUp>>

const states = ['drafted', 'approved', 'delivered', 'received'] as const

/** The opinion of a round-up, brought to this state; gives its id. */
export async function anOpinion(at: RoundUp, to: (typeof states)[number] = 'received'): Promise<string> {
  const opinion = randomUUID()
  const version = async () => (await at.office.asks('opinionPage', { opinion })).opinion.version
  await at.office.does('draftOpinion', { id: opinion, inspection: at.inspection })
  const text = { overall: '总体平稳。', otherMatters: '', requirements: '即知即改。', contact: '' }
  await at.office.does('editOpinion', { opinion, version: await version(), ...text })
  const places = { principalOn: day, principalPlace: '县委小会议室', bodyOn: day, bodyPlace: '县粮食局会议室' }
  const steps = [
    () =>
      at
        .looks('opinion', opinion)
        .then(version)
        .then((v) => at.group.does('approveOpinion', { opinion, version: v, comment: '同意。' })),
    () => version().then((v) => at.leader.does('deliverOpinion', { opinion, version: v, ...places })),
    () =>
      version().then((v) =>
        at.principal.does('signReceipt', {
          id: randomUUID(),
          opinion,
          version: v,
          signedName: '梁书记',
          signedOn: day,
        }),
      ),
  ]
  for (const step of steps.slice(0, states.indexOf(to))) await step()
  return opinion
}

let terms = 500

/** An inspection from before this system, entered as history by the office; gives it with its body. */
export async function aFormer(town: Town, name = `往年单位${++terms}`): Promise<{ inspection: string; body: string }> {
  const office = town.as(town.office, 'office')
  const [term, inspection] = [randomUUID(), randomUUID()]
  const days = { startsOn: '2016-01-01', endsOn: '2020-12-31' }
  await office.does('draftTerm', { id: term, number: ++terms, name: '往届', ...days, plan: '' })
  const body = await aBody(town, name)
  await office.does('recordInspection', {
    id: inspection,
    term,
    round: randomUUID(),
    number: 6,
    roundName: '第六轮巡察',
    kind: 'regular',
    body,
    enteredOn: '2018-03-05',
    exitedOn: '2018-05-04',
  })
  return { inspection, body }
}

/** What a document says of an item, filled up where a test says nothing. */
export const stated = (path: string, text: string, more: Partial<Stated> = {}): Stated => ({
  path,
  title: text.slice(0, 40),
  text,
  chapter: '',
  category: 'governance',
  subcategory: '',
  key: false,
  keyReason: '',
  measures: [],
  status: null,
  statusText: '',
  goal: '',
  leaderName: '',
  unitName: '',
  responsibleName: '',
  dueOn: null,
  concentrated: null,
  lasting: null,
  rulesMade: null,
  recoveredFen: null,
  heldToAccount: null,
  alikeFound: null,
  campaigns: null,
  closedOn: null,
  closingOpinion: '',
  publicText: '',
  fromLine: 1,
  toLine: 1,
  page: null,
  ...more,
})
