import { accept } from '../../core/pure/refusal.ts'
import { act } from '../../core/server/act.ts'
import { dueDay } from '../policies/store.ts'
import { plan as planNoun } from '../rectification/contract.ts'
import * as say from './contract.ts'
import { mayFile, standingOf } from './rules/supervisions.ts'
import * as keep from './store.ts'

export const filingSupervision = act(
  say.fileSupervision,
  async ({ tx, eyes, asRoom, look, may, actor, input, today }) => {
    const plan = await look(planNoun, input.plan)
    const walls = { authority: plan.authority, inspection: plan.inspection, body: plan.body }
    await may('supervision.file', walls)
    const names = await keep.everyName(asRoom('identity'), plan.authority)
    const { endedOn } = accept(mayFile(plan.concentratedUntil, input, names, today))
    const tasks = await eyes
      .selectFrom('rectificationTask')
      .select(['state', 'returns', 'reopenings'])
      .where('plan', '=', plan.id)
      .execute()
    const { day: dueOn, provisional } = await dueDay(asRoom('policies'), plan.authority, 'T15', endedOn)
    const department = actor.hat as say.Supervisor
    const made: say.Supervision = {
      ...{ ...input, ...walls, plan: plan.id, department, endedOn, dueOn },
      ...{ provisional: provisional || plan.concentratedProvisional, ...standingOf(tasks) },
      ...{ filedBy: actor.person, filedOn: today, version: 1 },
    }
    await keep.addSupervision(tx, made)
    const facts = { department, tasks: made.tasks, closed: made.closed, dueOn }
    return { result: made, record: { kind: 'supervision.filed', about: made, facts } }
  },
)
