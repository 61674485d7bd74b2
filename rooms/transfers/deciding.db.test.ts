import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Someone } from '../../core/test/as.ts'
import { withLeads, words } from './fixture.ts'

let here: Awaited<ReturnType<typeof withLeads>>
let lead: string
let number: string
let inCharge: Someone & { person: string }
/** One of the office whom the lead is about. */
let hidden: Someone
const day = '2026-03-02'
beforeAll(async () => {
  here = await withLeads('reports')
  const { town, office } = here
  const person = await town.someone('in_charge')
  inCharge = { person, ...town.as(person, 'in_charge') }
  await office.does('amendCompetence', {
    ...{ id: randomUUID(), matter: 'lead', bodies: ['leadingGroup'], quorum: 50, record: 'meeting', posts: false },
    ...{ fromDay: day, citation: '县委巡察工作领导小组工作规则（虚构）' },
  })
  const about = await town.someone('office')
  hidden = town.as(about, 'office')
  lead = await here.registered({ aboutPersons: [about] })
  number = (await office.asks('leadPage', { lead })).lead.number
  await here.open(here.leader, lead)
  await here.step(here.leader, 'gradeLead', lead, { leadClass: 'further', classReason: '具体、可查' })
  await here.open(office, lead)
  const routing = { nature: 'discipline', toDiscipline: true, toOrganisation: false }
  await here.step(office, 'reviewLead', lead, routing)
})
afterAll(() => here.town.close())

async function meets(outcome: 'agreed' | 'deferred') {
  const { office, town } = here
  const [conference, item, other] = [randomUUID(), randomUUID(), randomUUID()]
  const chair = await town.someone('secretary')
  const title = `研究${words.objectName}问题线索`
  const seats = [
    { person: chair, capacity: 'chair' },
    { person: inCharge.person, capacity: 'inCharge' },
  ]
  await office.does('callConference', {
    ...{
      id: conference,
      kind: 'leadingGroup',
      inspection: null,
      title: '领导小组会议',
      onDay: day,
      place: '会议室',
      seats,
    },
    items: [
      { id: item, matter: 'lead', title, report: null, thing: lead },
      { id: other, matter: 'annual', title: '听取年度汇报', report: null },
    ],
  })
  await office.does('givePapers', { conference, version: 1, item, title, persons: [chair, inCharge.person] })
  await office.does('holdConference', { conference, version: 2, heldOn: day, absent: [] })
  const tasks = [{ id: randomUUID(), title: '办理移交', owner: town.office, dueOn: '2026-03-20' }]
  await office.does('decideItem', { agendaItem: item, version: 1, outcome, decision: '意见。', ballots: [], tasks })
  return { conference, item, other }
}

test('a lead is put on an agenda by its number, whatever was typed, and so it stands on the papers of every seat', async () => {
  const { office, group, leader, town } = here
  expect((await office.asks('awaiting')).rows).toMatchObject([{ matter: 'lead', thing: lead, title: number }])
  const { conference } = await meets('deferred')
  const shown = await group.asks('conferencePage', { conference })
  expect(shown.items).toMatchObject([{ place: 1 }, { title: number, subject: number, thing: lead, place: 1001 }])
  expect(JSON.stringify(shown)).not.toContain(words.objectName)
  const mine = (await inCharge.asks('myConferences')).rows
  expect(mine).toMatchObject([{ papers: [] }])
  // Neither the team nor anybody of the inspected body reads that a meeting above was asked.
  await town.refused(leader.asks('conferencePage', { conference }), 'doorway.not-found')
  await town.refused(leader.asks('approvalRoute', { matter: 'lead', thing: lead }), 'doorway.not-yours')
})

test('whom it is about finds no item, paper, vote, task or record of it, nor a hole where it stood', async () => {
  const { office } = here
  const { conference, item, other } = await meets('deferred')
  const [theirs, his] = await Promise.all([office, hidden].map((by) => by.asks('conferencePage', { conference })))
  expect([theirs.items.length, theirs.papers.length, theirs.tasks.length]).toEqual([2, 2, 1])
  expect(his).toMatchObject({ items: [{ id: other, place: 1 }], papers: [], tasks: [], ballots: [] })
  expect(
    (await hidden.asks('conferences')).rows.every(({ matters }: { matters: string[] }) => !matters.includes('lead')),
  ).toBe(true)
  expect((await hidden.asks('seatCopies', { conference })).copies).toEqual([])
  // The record of what was decided of it is read by who sees it, and there is one of leads alone.
  const decided = await office.asks('leadDecision', { agendaItem: item })
  expect(decided).toMatchObject({ item: { subject: number, outcome: 'deferred' }, tasks: [{ title: '办理移交' }] })
  await here.town.refused(hidden.asks('leadDecision', { agendaItem: item }), 'doorway.not-found')
  await here.town.refused(office.asks('leadDecision', { agendaItem: other }), 'doorway.not-found')
  const told = JSON.stringify([
    ...(await hidden.asks('timeline', { about: conference, size: 50 })).rows,
    ...(await hidden.asks('records', { size: 100 })).rows,
    ...(await hidden.asks('decisionTasks')).rows,
  ])
  for (const trace of [item, lead, number, 'agendaItem.']) expect(told).not.toContain(trace)
  // The minutes wait for nothing that he does not see, and what the lead came to is entered when he has written them.
  await office.does('decideItem', {
    ...{ agendaItem: other, version: 1, outcome: 'noted', decision: '', ballots: [], tasks: [] },
  })
  await hidden.does('minuteConference', { conference, version: 3, minutes: '纪要。' })
})

test('put off it is not approved; agreed to it is, on that item; the other hats of the committee wait alike', async () => {
  const { group, secretary } = here
  await here.open(group, lead)
  await here.open(secretary, lead)
  for (const by of [group, secretary])
    await here.town.refused(here.step(by, 'approveLead', lead), 'registry.not-decided')
  const { item } = await meets('agreed')
  await here.step(group, 'approveLead', lead, { raised: true })
  const [last] = (await here.office.asks('timeline', { about: lead, size: 1 })).rows
  expect(last.facts).toMatchObject({ raised: true, items: [item], organisation: null, post: null })
  const route = await group.asks('approvalRoute', { matter: 'lead', thing: lead })
  expect(route).toMatchObject({ approvals: [{ hat: 'leading_group', superior: '' }] })
})

test('what is about somebody managed above goes to what stands above the committee in the tree, and the record names it', async () => {
  const { office, group, leader, town } = here
  town.clock.moveTo('2026-03-03T01:00:00.000Z' as never)
  await office.does('amendCompetence', {
    ...{ id: randomUUID(), matter: 'lead', bodies: ['leadingGroup'], quorum: 50, record: 'approval', posts: false },
    ...{ fromDay: '2026-03-03', citation: '县委巡察工作领导小组工作规则（虚构）' },
  })
  const body = async (parent: string | null, name: string, level: string, kind: string) => {
    const id = randomUUID()
    const text = { code: null, sector: '', partyKind: null, managedBy: null, inScope: false }
    await office.does('registerOrganisation', { id, parent, name, kind, level, ...text })
    return id
  }
  const place = (organ: string, organisation: string) =>
    office.does('designateOrgan', {
      ...{ id: randomUUID(), organ, body: organisation, fromDay: '2026-03-03', citation: '体制文件（虚构）' },
    })
  const above = await here.registered()
  await here.open(leader, above)
  await here.step(leader, 'gradeLead', above, { leadClass: 'further', classReason: '市管干部', superior: true })
  await here.open(office, above)
  const routing = { nature: 'discipline', toDiscipline: true, toOrganisation: false }
  await here.step(office, 'reviewLead', above, routing)
  await here.open(group, above)
  const city = await body(null, '柳州市', 'city', 'city')
  await place('committee', await body(city, '柳城县', 'county', 'county'))
  await here.step(group, 'approveLead', above)
  const route = await group.asks('approvalRoute', { matter: 'lead', thing: above })
  expect(route).toMatchObject({ superior: { id: city }, approvals: [{ superior: '柳州市' }] })
  await here.step(office, 'forwardLead', above, { toName: '柳州市纪委监委', reason: '市管干部' })
  const [last] = (await office.asks('timeline', { about: above, size: 1 })).rows
  expect(last).toMatchObject({ kind: 'lead.forwarded', facts: { superior: city } })
})
