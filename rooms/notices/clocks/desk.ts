import { deskEntry } from '../../../core/server/desk.ts'
import type { Level } from '../../oversight/contract.ts'
import type { clockCodes } from '../contract/clocks.ts'
import { zh } from '../texts/zh.ts'
import { runningClocks } from './running.ts'

/** Clocks that climb on the desk already, task by task and plan by plan (oversight). */
const urged: readonly string[] = ['T09', 'T11', 'T12', 'T28']
/** Clocks whose lateness the office has on its desk already, where they are dealt with. */
const ownOfOffice: readonly string[] = ['T01', 'T10', 'T14', 'T16', 'T17', 'T18', 'T21', 'T22', 'T23', 'T25', 'T26']

/** Clocks that are late and have climbed to a hat: they stay on its desk until what they run for is done (S0-24). */
const climbed = (
  key: string,
  hat: 'office' | 'leading_group' | 'secretary',
  levels: readonly Level[],
  elsewhere: readonly string[] = urged,
) =>
  deskEntry({
    room: 'notices',
    key,
    hats: [hat],
    rows: async ({ eyes, actor, today }) =>
      (await runningClocks(eyes, actor, today))
        .filter(({ code, level }) => levels.includes(level) && !elsewhere.includes(code))
        .slice(0, 200)
        .map(({ code, noun, id, title, dueOn, link }) => ({
          noun,
          id,
          title,
          note: `${code} ${zh.words[`clock.${code as (typeof clockCodes)[number]}`]}`,
          due: dueOn,
          link,
        })),
  })

export const clocksForOffice = climbed(
  'desk.clocksForOffice',
  'office',
  ['office', 'leadingGroup', 'committee'],
  [...urged, ...ownOfOffice],
)
export const clocksForGroup = climbed('desk.clocksForGroup', 'leading_group', ['leadingGroup', 'committee'])
export const clocksForCommittee = climbed('desk.clocksForCommittee', 'secretary', ['committee'])
