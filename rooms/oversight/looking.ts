import type { Day } from '../../core/pure/days.ts'
import { reaction } from '../../core/server/act.ts'
import type { Reader, RoomName } from '../../core/server/tables.ts'
import { lateOpened, talkOpened } from '../fieldwork/contract.ts'
import { sheetRead } from '../findings/contract.ts'
import { tipOpened } from '../tips/contract.ts'
import { leadOpened } from '../transfers/contract.ts'
import type { LookedAt, Looking } from './contract.ts'
import { addLooking, type Hand } from './store.ts'
import { hiding } from './contract/lookings.ts'

type Told = Readonly<{
  tx: Hand
  asRoom(room: RoomName): Reader
  said: { about: { id: string; inspection?: string | null } }
  actor: { person: string | null; hat: string }
  today: Day
  newId(): string
}>

/** Counts that somebody opened something of a unit, each tip and lead by itself; what belongs to no unit belongs to no round. */
const counted =
  (what: LookedAt) =>
  async ({ tx, asRoom, said, actor, today, newId }: Told): Promise<[]> => {
    const { id, inspection } = said.about
    if (!inspection || actor.person === null) return []
    const unit = await asRoom('planning')
      .selectFrom('planningInspection')
      .select(['authority', 'round'])
      .where('id', '=', inspection as never)
      .executeTakeFirst()
    if (!unit) return []
    const who = { person: actor.person as Looking['person'], hat: actor.hat as Looking['hat'] }
    const thing = hiding.some((one) => one === what) ? id : null
    await addLooking(tx, { id: newId(), ...unit, inspection, ...who, what, thing, onDay: today, times: 1 })
    return []
  }

export const countingTalks = reaction(talkOpened, 'oversight', [], counted('talk'))
export const countingTips = reaction(tipOpened, 'oversight', [], counted('tip'))
export const countingLeads = reaction(leadOpened, 'oversight', [], counted('lead'))
export const countingLate = reaction(lateOpened, 'oversight', [], counted('late'))
export const countingSheets = reaction(sheetRead, 'oversight', [], counted('sheet'))
