import { addDays } from '../../../core/pure/days.ts'
import type { Teller } from '../teller.ts'
import { beReminded } from './notices.ts'

/** The office proposes to erase the oldest record it sees; nobody has decided yet. */
export async function proposeToErase(t: Teller): Promise<void> {
  const office = t.wears('office', 'office')
  const { rows } = await t.asks(office, 'records', { sort: 'oldest', size: 1 })
  const erasure = { id: t.name('erasure'), record: rows[0].id, reason: 'retentionEnded' }
  await t.does(office, 'proposeErasure', erasure)
}

/** Some were away and had others stand in (代); all are back. */
export async function standIn(t: Teller): Promise<void> {
  const absences = [
    ['yan', 'leader', 'hou', '参加省委党校学习'],
    ['miao', 'deputy', 'kong', '住院检查'],
    ['xinmaqiao', 'principal', 'xinmaqiaoClerk', '外出招商'],
    ['xinmaqiaoClerk', 'clerk', 'xinmaqiao', '休产假'],
  ] as const
  for (const [from, hat, to, reason] of absences) {
    const id = t.name(`${to} for ${from}`)
    const days = { fromDay: t.today, untilDay: addDays(t.today, 4) }
    await t.does(t.wears(from, hat), 'delegate', { id, person: t.id(to), ...days, reason })
    await t.does(t.wears(from, hat), 'endDelegation', { delegation: id, version: 1 })
  }
}

/** The system administrator forgot his password: the two others help, for nobody deals with his own account. */
async function resetTheAdministrator(t: Teller): Promise<void> {
  const [system, security] = [t.wears('system_admin', 'system_admin'), t.wears('security_admin', 'security_admin')]
  const { rows } = await t.asks(security, 'accounts', { size: 200 })
  const account = rows.find((one: { person: string }) => one.person === system.person)
  if (!account) throw new Error('the system administrator has no account')
  const change = t.name('reset of the system administrator')
  const wanted = { id: change, account: account.id, version: account.version, factors: false }
  await t.does(security, 'applyForReset', wanted)
  const approval = { change, version: 1, reset: t.name('code of the system administrator') }
  await t.does(t.wears('audit_admin', 'audit_admin'), 'approveAccountChange', approval)
}

/** What happens at an office by the way: a password is forgotten, people say how they want to be told what waits. */
export async function byTheWay(t: Teller): Promise<void> {
  await resetTheAdministrator(t)
  await beReminded(t)
}
