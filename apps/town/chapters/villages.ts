import type { Teller } from '../teller.ts'
import { carryEarlier } from './carrying.ts'
import { type Fed, rectify, report, tasksOf } from './rectification.ts'
import type { RoundStory } from './round.ts'
import { second } from './teams.ts'

/** 乡整改、市推进 (S4-02, S4-05): one item of the village is reported done and waits for the town that owns it, one is carried by the city. */
export async function carryVillages(t: Teller, round: RoundStory): Promise<void> {
  const at = { round, sent: second, charge: 'standing' } as const
  const village: Fed = { ...at, body: '濠铺村村民委员会', principal: 'village', above: 'xinmaqiao' }
  const office = t.wears('clerkOfOffice', 'office')
  const raised: string[] = []
  const free: string[] = []
  for (const { id: task } of await tasksOf(t, village)) {
    const { task: one, escalations } = await t.asks(office, 'taskPage', { task })
    const open = escalations.some(({ state }: { state: string }) => ['raised', 'accepted'].includes(state))
    if (one.state === 'inProgress') (open ? raised : free).push(task)
  }
  const [asked, taken] = raised
  const [declined] = free
  if (!asked || !declined)
    throw new Error('the story needs an item of the village that was raised, and one that came back')
  const reason = '界线涉及邻县，请市民政局推进勘定。'
  if (taken) await rectify(t, village, taken, 'longTerm')
  await t.does(office, 'setLevel', { task: asked, level: 'city', reason })
  await carryEarlier(t, village.body, asked)
  const former = { inspection: t.id('former inspection'), state: 'inProgress' }
  const [old] = (await t.asks(office, 'tasks', former)).rows
  await carryEarlier(t, '刘集镇', old.id)
  // All on one day: the story ends on its day.
  await report(t, village, declined)
  const summary = '台账已整理归档，镇里派人核对过一遍。'
  await t.does(t.wears('village', 'principal'), 'claimDone', { task: declined, summary })
}
