import type { Instant } from '../../../core/pure/days.ts'
import { refuse } from '../../../core/pure/refusal.ts'
import { ask } from '../../../core/server/ask.ts'
import type { Reader } from '../../../core/server/tables.ts'
import { sheetFields } from '../../findings/contract.ts'
import { namesOf } from '../../identity/names.ts'
import { type Hop, type Task, trace } from '../contract.ts'

/** A hop before its record is found: the record's kind, what it is about, and the fact that names it among several. */
type Step = Omit<Hop, 'record'> & { of: { kind: string; about: string; fact?: readonly [string, string | number] } }

const step = (
  name: string,
  noun: string,
  thing: string,
  of: Step['of'],
  says: Partial<Pick<Hop, 'on' | 'by' | 'hat' | 'hash' | 'title'>>,
): Step => ({ step: name, noun, thing, of, on: null, by: null, hat: null, hash: null, title: '', ...says })

/** Every step reads under the hat's eyes: what it does not see is simply not in the trace. */
export const tracing = ask(trace, async ({ eyes, input }) => {
  const task = await eyes.selectFrom('rectificationTask').selectAll().where('id', '=', input.task).executeTakeFirst()
  if (!task) return refuse('doorway.not-found', { noun: 'task' })
  const item = await itemOf(eyes, task)
  const steps = [
    ...(item === null ? [] : await sheetSteps(eyes, item)),
    ...(item === null ? [] : await opinionSteps(eyes, item, task)),
    ...foundSteps(task),
    ...(await planSteps(eyes, task)),
    ...(await workSteps(eyes, task)),
  ]
  const records = await recordsAbout(eyes, [...new Set(steps.map(({ of }) => of.about))])
  const hops = steps.map(({ of, ...hop }) => {
    const found = records.find(
      (one) => one.kind === of.kind && one.about === of.about && (!of.fact || one.facts[of.fact[0]] === of.fact[1]),
    )
    return {
      ...hop,
      by: hop.by ?? found?.person ?? null,
      hat: hop.hat ?? found?.hat ?? null,
      record: found ? { id: found.id, number: found.leaf, at: found.at as Instant } : null,
    }
  })
  return {
    hops,
    names: await namesOf(
      eyes,
      hops.map(({ by }) => by),
    ),
  }
})

/** The item a task goes back to; for a problem the body found itself, that of the task it is like. Null where these eyes end. */
async function itemOf(eyes: Reader, { item, alike }: Task): Promise<string | null> {
  if (item !== null || alike === null) return item
  const source = await eyes.selectFrom('rectificationTask').select('item').where('id', '=', alike).executeTakeFirst()
  return source?.item ?? null
}

const foundSteps = ({ id, alike, title }: Task): Step[] =>
  alike === null ? [] : [step('found', 'task', id, { kind: 'task.found', about: id }, { title })]

async function sheetSteps(eyes: Reader, item: string): Promise<Step[]> {
  const origin = await eyes.selectFrom('feedbackOrigin').selectAll().where('item', '=', item).executeTakeFirst()
  if (!origin) return []
  const { sheet: about, revision, hash, title } = origin
  const sheet = await eyes.selectFrom('findingsSheet').select(sheetFields).where('id', '=', about).executeTakeFirst()
  if (!sheet) return []
  const exhibits = await eyes
    .selectFrom('findingsExhibit')
    .select(['id', 'title', 'file', 'sha256'])
    .where('sheet', '=', about)
    .where('revision', '=', revision)
    .orderBy('place')
    .execute()
  const of = (kind: string) => ({ kind, about })
  const { draftedOn, draftedBy, checkedOn, checkedBy, signedOn, signedBy, decidedOn } = sheet
  const signed = { ...of('sheet.signed'), fact: ['revision', revision] as const }
  return [
    // 发现 (S1-09): how it was met, in a word. Which tip it was no trace says, nor can it: a sheet holds no link to one.
    step('met', 'sheet', about, of('sheet.drafted'), { on: draftedOn, by: draftedBy, title: sheet.source }),
    step('drafted', 'sheet', about, of('sheet.drafted'), { on: draftedOn, by: draftedBy, title }),
    ...exhibits.map((one) => {
      const added = { ...of('evidence.added'), fact: ['file', one.file] as const }
      return step('evidence', 'exhibit', one.id, added, { title: one.title, hash: one.sha256 })
    }),
    step('checked', 'sheet', about, of('sheet.checked'), { on: checkedOn, by: checkedBy, title }),
    step('signed', 'sheet', about, signed, { on: signedOn, by: signedBy, hash, title }),
    step('adopted', 'sheet', about, of('sheet.adopted'), { on: decidedOn, title }),
  ]
}

async function opinionSteps(eyes: Reader, item: string, { opinion: about }: Task): Promise<Step[]> {
  const opinion = await eyes.selectFrom('feedbackOpinion').selectAll().where('id', '=', about).executeTakeFirst()
  const listed = await eyes.selectFrom('feedbackItem').selectAll().where('id', '=', item).executeTakeFirst()
  if (!opinion || !listed) return []
  const receipt = await eyes.selectFrom('feedbackReceipt').selectAll().where('opinion', '=', about).executeTakeFirst()
  const { number: title, approvedOn, approvedBy, bodyOn, deliveredBy } = opinion
  const steps = [
    step('approved', 'opinion', about, { kind: 'opinion.approved', about }, { on: approvedOn, by: approvedBy, title }),
    step('delivered', 'opinion', about, { kind: 'opinion.delivered', about }, { on: bodyOn, by: deliveredBy, title }),
  ]
  if (receipt) {
    const { id, signedOn: on, by, signedName } = receipt
    steps.push(step('received', 'receipt', id, { kind: 'opinion.received', about }, { on, by, title: signedName }))
  }
  steps.push(...(await objectionSteps(eyes, item)))
  if (listed.state !== 'acknowledged') return steps
  const acknowledged = { kind: 'item.acknowledged', about: item }
  return [...steps, step('acknowledged', 'item', item, acknowledged, { title: listed.title })]
}

async function objectionSteps(eyes: Reader, about: string): Promise<Step[]> {
  const rows = await eyes
    .selectFrom('feedbackObjection')
    .selectAll()
    .where('item', '=', about)
    .orderBy('onDay')
    .execute()
  return rows.flatMap(({ id, kind, by, onDay, answeredOn, answeredBy }) => {
    const fact = ['objection', id] as const
    const said = kind === 'objection' ? 'item.objected' : 'item.explained'
    const made = step(kind, 'objection', id, { kind: said, about, fact }, { on: onDay, by })
    if (answeredOn === null) return [made]
    const answered = { kind: 'objection.answered', about, fact }
    return [made, step('answered', 'objection', id, answered, { on: answeredOn, by: answeredBy })]
  })
}

async function planSteps(eyes: Reader, { id: task, plan: about }: Task): Promise<Step[]> {
  const plan = await eyes.selectFrom('rectificationPlan').selectAll().where('id', '=', about).executeTakeFirst()
  const planned = [step('planned', 'task', task, { kind: 'task.planned', about: task }, {})]
  if (!plan || plan.submission === 0) return planned
  const checks = await eyes
    .selectFrom('rectificationPlanCheck')
    .selectAll()
    .where('plan', '=', about)
    .orderBy('submission')
    .execute()
  return [
    ...planned,
    step(
      'submitted',
      'plan',
      about,
      { kind: 'plan.submitted', about, fact: ['submission', plan.submission] },
      {
        on: plan.submittedOn,
        by: plan.submittedBy,
      },
    ),
    ...checks.map(({ id, passed, hat, by, onDay, comment }) =>
      step(
        passed ? 'planPassed' : 'planReturned',
        'planCheck',
        id,
        {
          kind: passed ? 'plan.checked' : 'plan.returned',
          about,
          fact: ['hat', hat],
        },
        { on: onDay, by, hat, title: comment },
      ),
    ),
  ]
}

const kindOfStep = {
  countersign: 'task.countersigned',
  check: 'task.checked',
  close: 'task.closed',
  return: 'task.returned',
  defer: 'task.madeLongTerm',
  reopen: 'task.reopened',
  accept: 'task.accepted',
  level: 'task.levelMoved',
} as const

async function workSteps(eyes: Reader, task: Task): Promise<Step[]> {
  const { id: about, claimedOn: on, claimedBy: by, summary: title } = task
  const reported = await progressSteps(eyes, about)
  const checked = await checkSteps(eyes, about)
  if (on === null) return [...reported, ...checked]
  return [
    ...reported,
    step('claimedDone', 'task', about, { kind: 'task.claimedDone', about }, { on, by, title }),
    ...checked,
  ]
}

async function progressSteps(eyes: Reader, about: string): Promise<Step[]> {
  const progress = await eyes
    .selectFrom('rectificationProgress')
    .selectAll()
    .where('task', '=', about)
    .orderBy('onDay')
    .execute()
  const proofs = await eyes.selectFrom('rectificationProof').selectAll().where('task', '=', about).execute()
  return progress.flatMap(({ id, by, onDay: on, text, struck }) => {
    const of = { kind: 'progress.reported', about, fact: ['progress', id] as const }
    const mine = proofs.filter((proof) => proof.progress === id)
    return [
      step(struck ? 'struck' : 'reported', 'progress', id, of, { on, by, title: text }),
      ...mine.map((proof) => step('proof', 'proof', proof.id, of, { on, by, title: proof.name, hash: proof.sha256 })),
    ]
  })
}

async function checkSteps(eyes: Reader, about: string): Promise<Step[]> {
  const checks = await eyes
    .selectFrom('rectificationCheck')
    .selectAll()
    .where('task', '=', about)
    .orderBy('onDay')
    .execute()
  return checks.map(({ id, step: name, by, hat, onDay: on, comment: title }) => {
    const kind = kindOfStep[name]
    const of = name === 'defer' ? { kind, about } : { kind, about, fact: ['check', id] as const }
    return step(name, 'taskCheck', id, of, { on, by, hat, title })
  })
}

type Found = {
  id: string
  kind: string
  about: string
  at: string
  person: string | null
  hat: string
  leaf: number | null
}

/** The records about these things that the hat may read, the newest of each kind first, with their facts. */
async function recordsAbout(
  eyes: Reader,
  things: readonly string[],
): Promise<(Found & { facts: Record<string, unknown> })[]> {
  if (things.length === 0) return []
  const rows = await eyes
    .selectFrom('ledgerRecord')
    .select(['id', 'kind', 'about', 'at', 'person', 'hat', 'leaf', 'bytes'])
    .where('about', 'in', things)
    .orderBy('at', 'desc')
    .limit(1000)
    .execute()
  return rows.map(({ bytes, ...row }) => ({
    ...row,
    facts: (JSON.parse(bytes.toString('utf8')) as { facts: Record<string, unknown> }).facts,
  }))
}
