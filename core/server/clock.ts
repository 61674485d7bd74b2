import { type Day, dayOf, type Instant } from '../pure/days.ts'

/** What time it is for the whole process. The demo town and the tests move it; everything else takes the system's. */
export type Clock = { now(): Instant }

export const systemClock: Clock = { now: () => new Date().toISOString() as Instant }

/** A clock that stands at `start` until it is moved; each reading ticks one millisecond so that no two acts share an instant. */
export function movedClock(start: Instant): Clock & { moveTo(instant: Instant): void } {
  let at = Date.parse(start)
  return {
    now: () => new Date(at++).toISOString() as Instant,
    moveTo: (instant) => {
      at = Math.max(at, Date.parse(instant))
    },
  }
}

/** Today at the office (Asia/Shanghai by policy), whatever zone the machine is in. */
export const todayOf = (clock: Clock): Day => dayOf(clock.now())
