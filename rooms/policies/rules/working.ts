import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import { type DecidingBody, decidingBodies } from '../contract/working.ts'

/** Refuses a span whose end lies before its beginning. */
export const span = (low: number, high: number): true | Refusal =>
  high < low ? refuse('policies.span-reversed', { low, high }) : true

/** Bodies decide from below upwards, each once (三级汇报: 组务会、领导小组、书记专题会议). */
export const theirOrder = (bodies: readonly DecidingBody[]): true | Refusal =>
  bodies.every((body, n) => n === 0 || decidingBodies.indexOf(body) > decidingBodies.indexOf(bodies[n - 1] ?? 'team'))
    ? true
    : refuse('policies.bodies-reversed')

/** The characters of a text: what is seen, without white space. */
export const lengthOf = (text: string): number => [...text.replace(/\s/gu, '')].length
