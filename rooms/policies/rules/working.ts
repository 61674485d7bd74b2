import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { byMeetingsAlone, type Competence, type DecidingBody, decidingBodies } from '../contract/working.ts'

/** Refuses a span whose end lies before its beginning. */
export const span = (low: number, high: number): true | Refusal =>
  high < low ? refuse('policies.span-reversed', { low, high }) : true

/** Bodies decide from below upwards, each once (三级汇报: 组务会、领导小组、书记专题会议). */
export const theirOrder = (bodies: readonly DecidingBody[]): true | Refusal =>
  bodies.every((body, n) => n === 0 || decidingBodies.indexOf(body) > decidingBodies.indexOf(bodies[n - 1] ?? 'team'))
    ? true
    : refuse('policies.bodies-reversed')

/** Refuses a record that the matter does not have, and a meeting's decision of no body; feedback may wait for none (S0-03). */
export function recordOf({ matter, record, bodies }: Pick<Competence, 'matter' | 'record' | 'bodies'>): true | Refusal {
  if (record === 'approval') {
    return byMeetingsAlone.includes(matter) ? refuse('policies.by-meetings-alone', { matter }) : true
  }
  return bodies.length > 0 || matter === 'feedback' ? true : refuse('policies.no-body', { field: 'bodies' })
}

/** The characters of a text: what is seen, without white space. */
export const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length
