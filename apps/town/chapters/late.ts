import { randomUUID } from 'node:crypto'
import type { Instant } from '../../../core/pure/days.ts'
import { receiveLate } from '../../../rooms/fieldwork/late/receive.ts'
import type { Teller } from '../teller.ts'
import { inspectionOf, type RoundStory, type Sent } from './round.ts'

/**
 * What a recused member's phone sends days later lies in the late box: a visit and its photo still sealed, a talk that the office has read and handed to
 * the present team, which opened it, and one set aside (traps 23).
 */
export async function comeLate(t: Teller, story: RoundStory, sent: Sent, body: string): Promise<void> {
  const inspection = t.id(inspectionOf(story, body))
  const { house, pool, clock, files } = t.stage
  const box = { house, pool, clock, keyring: files.keyring }
  const at = new Date(Date.parse(clock.now()) - 26 * 3_600_000).toISOString() as Instant
  const sends = async (name: string, command: string, about: string, said: object, count: number) => {
    const id = t.name(name)
    const outside = { id, inspection, hat: 'member', form: 'command', command, about, made: { at, count } } as const
    await receiveLate(box, t.id('lu'), outside, Buffer.from(JSON.stringify(said)))
    return id
  }
  const visit = randomUUID()
  const seen = '院内堆放村集体物资，未见出入库登记。'
  await sends(
    'late visit',
    'noteVisit',
    visit,
    { id: visit, inspection, kind: 'household', subject: '仓库保管员家', place: `${body}东街`, heldOn: t.today, seen },
    7,
  )
  const planned = randomUUID()
  const talk = await sends(
    'late talk',
    'planTalk',
    planned,
    { id: planned, inspection, name: '魏某', title: '原村会计', plannedOn: t.today, outline: '集体资产处置经过。' },
    8,
  )
  const double = randomUUID()
  const aside = await sends(
    'late double',
    'noteSite',
    double,
    { id: double, inspection, kind: 'demand', subject: '桥面破损', heldOn: t.today, text: '三组小桥桥面破损。' },
    9,
  )
  const office = t.wears('office', 'office')
  for (const late of [talk, aside])
    await t.does(office, 'openLate', { id: randomUUID(), late, purpose: '决定是否转交现巡察组。' })
  await t.does(office, 'handLate', { late: talk, reason: '拟谈对象与本轮了解事项有关，由现巡察组自行决定是否谈话。' })
  await t.does(office, 'setLateAside', { late: aside, reason: '同一诉求已由其他组员登记。' })
  for (const who of [t.wears(sent.leader, 'leader'), t.wears(sent.deputy, 'deputy'), t.wears('bai', 'member')])
    await t.does(who, 'openLate', { id: randomUUID(), late: talk, purpose: '安排后续谈话。' })
}
