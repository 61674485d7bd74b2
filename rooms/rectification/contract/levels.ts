import * as z from 'zod'
import { command, record } from '../../../core/pure/contract.ts'
import { body, checkers, team } from '../../../core/pure/hats.ts'
import { Id, Line, Prose, Version } from '../../../core/pure/ids.ts'
import { responsibleLevels, TaskId, task } from '../nouns.ts'

const room = 'rectification'
const audience = [...team, ...body, ...checkers, 'leading_group', 'secretary', 'in_charge'] as const
const OnTask = { task: TaskId, version: Version }
const Level = z.enum(responsibleLevels)

/** Who carries an item of a village changed: it was raised, came back, or the office said so (S4-02). */
export const taskLevelMoved = record('task.levelMoved', {
  about: task,
  audience,
  facts: { from: Level, to: Level, check: Id.nullable() },
})
export const taskAccepted = record('task.accepted', { about: task, audience, facts: { check: Id } })

/** 确定责任层级: the office says which level carries an item of a village from now on, and why. */
export const setLevel = command('setLevel', {
  room,
  route: 'POST /tasks/:task/level',
  input: z.strictObject({ ...OnTask, level: Level, reason: Line(2_000) }),
  asks: 'task.level',
  of: ['office'],
  records: [taskLevelMoved],
})

/** 乡镇验收: the town that owns it accepts what its village reported done; only then the leader in charge signs (S4-05, 2.9). */
export const acceptVillage = command('acceptVillage', {
  room,
  route: 'POST /tasks/:task/acceptance',
  input: z.strictObject({ ...OnTask, comment: Prose(2_000).trim().min(1) }),
  asks: 'task.accept',
  of: ['principal'],
  records: [taskAccepted],
})
