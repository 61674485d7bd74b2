import { accept } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import * as say from './contract.ts'
import * as rule from './rules.ts'
import * as keep from './store.ts'
import type {} from './tables.ts'

export const settingReminders = act(say.setReminders, async ({ tx, see, may, actor, input }) => {
  const { reminderSetting: id, version, ...given } = input
  const said = { ...given, days: [...new Set(given.days)], ways: [...new Set(given.ways)] }
  const facts = { mail: said.ways.includes('mail'), hook: said.ways.includes('hook'), days: said.days.length }
  if (version !== null) {
    const there = await see(say.reminderSetting, id, version)
    await may('reminders.set', { authority: there.authority })
    accept(rule.inOrder(said))
    const kept = await keep.saveSetting(tx, { ...there, ...said })
    return { result: { id, version: kept.version }, record: { kind: 'reminders.set', about: kept, facts } }
  }
  await may('reminders.set')
  accept(rule.inOrder(said))
  const fresh = { id, authority: actor.scope.authority, person: actor.person, ...said, version: 1 }
  await keep.addSetting(tx, fresh)
  return { result: { id, version: 1 }, record: { kind: 'reminders.set', about: fresh, facts } }
})
