import { validatorCompiler } from 'fastify-type-provider-zod'
import { Refused, refuse } from '../../pure/refusal.ts'

/**
 * Checks what is sent by its schema. A text whose place holds a thing that has a `length` of its own, itself a thing, makes zod throw where it compares
 * lengths; that is bad input like any other, and no fault of ours.
 */
export const validating: typeof validatorCompiler = (route) => {
  const check = validatorCompiler(route)
  return (data: unknown) => {
    try {
      return check(data)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return { error: new Refused(refuse('doorway.bad-input', { fields: [] })) }
    }
  }
}
