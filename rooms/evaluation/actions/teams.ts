import { accept, Refused, refuse } from '../../../core/pure/refusal.ts'
import { act } from '../../../core/server/act.ts'
import { everyName } from '../../oversight/store.ts'
import { inspection as unitNoun } from '../../planning/contract.ts'
import { dueDay } from '../../policies/store.ts'
import * as say from '../contract.ts'
import { fedBackOn } from '../owing-teams.ts'
import * as rule from '../rules.ts'

export const recordingPostEvaluation = act(
  say.recordPostEvaluation,
  async ({ tx, eyes, asRoom, counting, look, may, actor, input, today }) => {
    const unit = await look(unitNoun, input.inspection)
    const walls = { authority: unit.authority, inspection: unit.id, body: unit.body }
    await may('postEvaluation.record', walls)
    const { team, members } = await teamOf(asRoom('teams'), unit.id)
    await counting(unit.id, (by) => rule.notOfOwnTeam(members, by))
    const row = await eyes
      .selectFrom('planningInspection as i')
      .select(fedBackOn.as('on'))
      .where('i.id', '=', unit.id)
      .executeTakeFirst()
    const names = await everyName(asRoom('identity'), unit.authority)
    const given = accept(rule.mayRecordPost(input, row?.on ?? null, names, today))
    const { day: dueOn, provisional } = await dueDay(asRoom('policies'), unit.authority, 'T30', given.fedBackOn)
    const deducted = rule.deductedOf(input.deductions)
    const made: say.PostEvaluation = {
      ...{ ...input, ...walls, team, fedBackOn: given.fedBackOn, dueOn, provisional, deducted },
      ...{ by: actor.person, filedOn: today, version: 1 },
    }
    await tx
      .insertInto('evaluationPost')
      .values({ ...made, deductions: JSON.stringify(made.deductions) })
      .execute()
    const facts = { outcome: made.outcome, deducted, dueOn }
    return { result: { id: made.id, version: 1 }, record: { kind: 'postEvaluation.recorded', about: made, facts } }
  },
)

/** The team of an inspection and everybody who ever sat in it, read as teams does. */
async function teamOf(teams: Parameters<typeof dueDay>[0], inspection: string) {
  const assigned = await teams
    .selectFrom('teamsAssignment')
    .select('team')
    .where('inspection', '=', inspection as never)
    .executeTakeFirst()
  if (!assigned) throw new Refused(refuse('evaluation.no-team'))
  const seated = await teams.selectFrom('teamsAppointment').select('person').where('team', '=', assigned.team).execute()
  return { team: assigned.team as string, members: new Set<string>(seated.map(({ person }) => person)) }
}
