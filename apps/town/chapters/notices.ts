import { noteClimbs } from '../../../rooms/notices/clocks/climbing.ts'
import { sendReminders } from '../../../rooms/notices/sending.ts'
import type { Hat } from '../../../core/pure/hats.ts'
import type { Teller } from '../teller.ts'

const workdays = ['mon', 'tue', 'wed', 'thu', 'fri']
/** One of every hat: who, and which ways were chosen. */
const setters: readonly (readonly [name: string, hat: Hat, ...ways: ('mail' | 'hook')[]])[] = [
  ['office', 'office', 'mail', 'hook'],
  ['xinmaqiao', 'principal', 'mail'],
  ['xinmaqiaoClerk', 'clerk', 'mail'],
  ['group', 'leading_group', 'hook'],
  ['secretary', 'secretary', 'hook'],
  ['yan', 'leader', 'hook'],
  ['hou', 'deputy', 'hook'],
  ['feng', 'member', 'mail'],
  ['xu', 'non_resident', 'mail'],
  ['standing', 'in_charge', 'mail'],
  ['discipline', 'discipline', 'hook'],
  ['organisation', 'organisation', 'hook'],
  ['superior', 'superior', 'mail'],
  ['system_admin', 'system_admin', 'mail'],
  ['security_admin', 'security_admin', 'mail'],
  ['audit_admin', 'audit_admin', 'mail'],
]

/** Some say by which ways they want to be told that something waits. The town has opened none: each is told so, and nobody else. */
export async function beReminded(t: Teller): Promise<void> {
  for (const [n, [name, hat, ...ways]] of setters.entries()) {
    const mail = ways.includes('mail') ? `guzhen${n + 101}@guzhen.gov.cn` : ''
    const hook = ways.includes('hook') ? `guzhen${n + 101}` : ''
    const said = { reminderSetting: t.name(`reminders of ${name}`), version: null, days: workdays, ways, mail, hook }
    await t.does(t.wears(name, hat), 'setReminders', said)
  }
  await noteClimbs(t.stage)
  await sendReminders({ ...t.stage, out: { mail: null, hook: null, link: null } })
}
