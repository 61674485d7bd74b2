import type { Day } from '../../core/pure/days.ts'
import { reaction } from '../../core/server/act.ts'
import { authorityOpened } from '../identity/contract.ts'
import { planSubmitted, reportFiled, taskClosed, taskWithdrawn } from '../rectification/contract.ts'
import { letterSettled } from './contract.ts'
import { firstRungs } from './rules/ladder.ts'
import { stop } from './rules/letters.ts'
import * as keep from './store.ts'

const citation = '地方“五书”做法，未见全国统一规定；各级书的条件、签发人和回复期限以本地文件为准'

/** An office that is set up finds the ladder in place, every number its own to change. */
export const plantingRungs = reaction(authorityOpened, 'oversight', [], async ({ tx, said, newId }) => {
  const { authority } = said.about
  const fromDay = '2000-01-01' as Day
  const row = { authority, fromDay, citation, basis: 'local' as const, version: 1 }
  await keep.addRungs(
    tx,
    firstRungs.map((rung) => ({ ...row, ...rung, id: newId() })),
  )
  return []
})

/** Urging stops by a record: a letter all of whose matters are done needs no answer any more. */
async function stopped(tx: keep.Hand, about: string, today: Day) {
  const ended = []
  for (const matter of await keep.openAbout(tx, about)) {
    if ((await keep.markDone(tx, matter)) > 0) continue
    const letter = await keep.lockLetter(tx, matter.letter)
    const saved = await keep.saveLetter(
      tx,
      letter.state === 'drafted' ? { ...letter, state: 'withdrawn' } : stop(letter, today),
    )
    if (saved.state === 'settled')
      ended.push({ kind: 'letter.settled', about: saved, facts: { rung: saved.rung, done: true } })
  }
  return ended
}

export const stoppingAtClosure = reaction(taskClosed, 'oversight', [letterSettled], ({ tx, said, today }) =>
  stopped(tx, said.about.id, today),
)

export const stoppingAtWithdrawal = reaction(taskWithdrawn, 'oversight', [letterSettled], ({ tx, said, today }) =>
  stopped(tx, said.about.id, today),
)

export const stoppingAtPlan = reaction(planSubmitted, 'oversight', [letterSettled], async ({ tx, said, today }) => {
  const late = (await keep.openAbout(tx, said.about.id)).some(({ reason }) => reason === 'planLate')
  return late ? stopped(tx, said.about.id, today) : []
})

export const stoppingAtReport = reaction(
  reportFiled,
  'oversight',
  [letterSettled],
  async ({ tx, asRoom, said, today }) => {
    if (said.facts.kind !== 'progress') return []
    const { plan } = await asRoom('rectification')
      .selectFrom('rectificationReport')
      .select('plan')
      .where('id', '=', said.about.id)
      .executeTakeFirstOrThrow()
    const late = (await keep.openAbout(tx, plan)).some(({ reason }) => reason === 'reportLate')
    return late ? stopped(tx, plan, today) : []
  },
)

export * from './looking.ts'
