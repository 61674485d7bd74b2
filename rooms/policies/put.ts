import { type Awaits, awaits } from '../../core/server/awaiting.ts'
import { type DeskEntry, deskEntry } from '../../core/server/desk.ts'
import type { Reader } from '../../core/server/tables.ts'
import type { Matter } from './contract.ts'
import { undecidedBy } from './rules/rulings.ts'
import { rulingsOf } from './store/rulings.ts'
import { competenceOn } from './store/working.ts'

type Line = Readonly<{ id: string; title: string; link: string; note?: string | null; inspection?: string | null }>

/** What of a matter waits for its approval, by lines as a desk has them (at most 200): an item of an agenda may name it (S0-03). */
export const waitsFor = (matter: Matter, lines: (eyes: Reader) => Promise<readonly Line[]>): Awaits =>
  awaits({
    matter,
    rows: async (eyes) =>
      (await lines(eyes)).map(({ id: thing, title, link, note = null, inspection = null }) => ({
        ...{ thing, title, note, inspection, link },
      })),
  })

/** Of what waits under a matter, that which no meeting has decided though the office's rule demands it (S0-03): for the office to put before one. */
export const toPut = (matter: Matter, { rows }: Awaits): DeskEntry =>
  deskEntry({
    room: 'policies',
    key: `toPut.${matter}`,
    hats: ['office'],
    rows: async ({ eyes, actor, today }) => {
      const rule = await competenceOn(eyes, actor.scope.authority, matter, today)
      if (rule?.record !== 'meeting') return []
      const held = []
      for (const { thing, title, note, link } of await rows(eyes)) {
        const body = undecidedBy(rule.bodies, await rulingsOf(eyes, matter, thing))
        if (body) held.push({ noun: matter, id: thing, title, note, word: `policies.body.${body}`, link })
      }
      return held
    },
  })
