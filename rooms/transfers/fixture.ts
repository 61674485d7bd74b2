import { randomUUID } from 'node:crypto'
import type { Instant } from '../../core/pure/days.ts'
import type { Someone } from '../../core/test/as.ts'
import { onSite } from '../fieldwork/fixture.ts'

export const words = {
  ...{ nature: 'discipline', disciplineTag: 'integrity', objectName: '苗广德', objectPost: '县粮食局储运股股长' },
  problem: '反映其在储粮补贴中涉嫌虚报数量，涉及金额12万元。',
}

/** What a receiver states of a lead that nothing came of. */
export const nothingCame = { cases: 0, persons: 1, formOne: 0, formTwo: 0, formThree: 0, formFour: 0 }

/** A team on site with somebody of every hat that has to do with leads, and the steps that tests ask again and again. */
export async function withLeads(...besides: readonly string[]) {
  const site = await onSite('tips', 'feedback', 'transfers', ...besides)
  const { town, inspection, leader, one } = site
  const at = async (hat: 'office' | 'discipline' | 'organisation' | 'leading_group' | 'secretary') =>
    town.as(await town.someone(hat), hat)
  const second = await at('office')
  const [discipline, organisation, secretary] = [
    await at('discipline'),
    await at('organisation'),
    await at('secretary'),
  ]
  const version = async (lead: string) => (await site.office.asks('leadPage', { lead })).lead.version as number
  const open = (by: Someone, lead: string) => by.does('openLead', { id: randomUUID(), lead, purpose: '办理需要' })
  const step = async (by: Someone, command: string, lead: string, more: object = {}) =>
    by.does(command, { lead, version: await version(lead), ...more })
  const held = async (lead: string, receiver: string) =>
    (await site.office.asks('leadPage', { lead })).transfers.find(
      (each: { receiver: string; state: string }) => each.receiver === receiver && each.state !== 'returned',
    )
  const on = async (by: Someone, command: string, lead: string, receiver: string, more: object = {}) => {
    const { id, version: seen } = await held(lead, receiver)
    return by.does(command, { leadTransfer: id, version: seen, ...more })
  }
  const registered = async (more: object = {}): Promise<string> => {
    const id = randomUUID()
    await one.does('registerLead', { id, inspection, source: 'observation', ...words, ...more })
    for (const pages of [12, 8])
      await step(one, 'addEnclosure', id, { id: randomUUID(), title: `凭证 ${pages} 页`, form: 'copy', pages })
    return id
  }
  const approved = async (more: object = {}, to: object = {}): Promise<string> => {
    const id = await registered(more)
    await open(leader, id)
    const graded = { leadClass: 'further', classReason: '具体、可查', early: true, earlyReason: '正在转移账册' }
    await step(leader, 'gradeLead', id, graded)
    await open(site.office, id)
    const routing = { nature: 'discipline', toDiscipline: true, toOrganisation: false, ...to }
    await step(site.office, 'reviewLead', id, routing)
    await open(site.group, id)
    await step(site.group, 'approveLead', id)
    return id
  }
  const sent = async (lead: string, receiver: 'discipline' | 'organisation'): Promise<void> => {
    await step(site.office, 'sealPackage', lead, { id: randomUUID(), receiver, pages: 20 })
    await on(second, 'handOverPackage', lead, receiver)
  }
  const received = async (lead: string, receiver: 'discipline' | 'organisation'): Promise<void> => {
    await sent(lead, receiver)
    await on(receiver === 'discipline' ? discipline : organisation, 'receivePackage', lead, receiver, { pages: 20 })
  }
  return {
    ...{ ...site, second, discipline, organisation, secretary, open, step, on, held },
    ...{ registered, approved, sent, received },
    /** Nine in the morning of a later day. */
    goTo: (day: string) => town.clock.moveTo(`${day}T01:00:00.000Z` as Instant),
  }
}
