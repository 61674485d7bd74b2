import type * as z from 'zod'

/** The part of a zod issue that a sentence needs. */
export type Issue = Readonly<{
  code?: string | undefined
  path: readonly PropertyKey[]
  message: string
  input?: unknown
  origin?: string
  minimum?: number | bigint
  maximum?: number | bigint
  format?: string
}>

/** A field's error as a key of `core.field.*` and its number. */
export type FieldWord = Readonly<{ key: string; n?: number }>

/** What an issue says to the person who filled in the field. */
export function wordOf(issue: Issue, value: unknown): FieldWord {
  const empty = value === undefined || value === null || value === ''
  if (empty) return { key: 'required' }
  switch (issue.code) {
    case 'too_small': {
      const n = Number(issue.minimum)
      const key = { string: n <= 1 ? 'required' : 'tooShort', array: 'tooFew' }[issue.origin ?? ''] ?? 'tooSmall'
      return { key, n }
    }
    case 'too_big':
      return { key: { string: 'tooLong', array: 'tooMany' }[issue.origin ?? ''] ?? 'tooBig', n: Number(issue.maximum) }
    case 'invalid_format':
      return { key: issue.message === 'control' ? 'control' : issue.format === 'date' ? 'day' : 'wrong' }
    case 'invalid_value':
      return { key: 'choose' }
    default:
      return { key: 'wrong' }
  }
}

/** A field of a form with what was said wrong of it, as antd names it: a text, or the steps into a list. */
export type FieldError = Readonly<{ name: readonly PropertyKey[]; errors: readonly string[] }>

/** Whose errors are over once these values were changed: what was said of a field does not stand beside what has since been written in it. */
export const answered = (said: readonly FieldError[], changed: Readonly<Record<string, unknown>>): FieldError[] =>
  said
    .filter(({ name, errors }) => errors.length > 0 && String(name[0]) in changed)
    .map(({ name }) => ({ name, errors: [] }))

type Shape = Readonly<Record<string, z.ZodType>>

/**
 * What a form sends: an empty field is left out where the contract allows it to be absent, null where it takes null,
 * and stays an empty text where the contract takes one. Unknown fields are left out.
 */
export function tidy(shape: Shape, values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const said: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries(shape)) {
    const value = values[name]
    if (value !== undefined && value !== null && value !== '') said[name] = value
    else if (value === '' && schema.safeParse('').success) said[name] = ''
    else if (!schema.safeParse(undefined).success && schema.safeParse(null).success) said[name] = null
    else if (!schema.safeParse(undefined).success && schema.safeParse('').success) said[name] = ''
  }
  return said
}

/** Whether a field must be filled in, and how many characters or what range it takes, as its schema says. */
export function limitsOf(schema: z.ZodType | undefined): { required: boolean; most?: number } {
  if (!schema) return { required: false }
  const required =
    !schema.safeParse(undefined).success && !schema.safeParse(null).success && !schema.safeParse('').success
  const most = mostOf(schema)
  return most === undefined ? { required } : { required, most }
}

function mostOf(schema: z.ZodType): number | undefined {
  const { maxLength } = schema as { maxLength?: unknown }
  if (typeof maxLength === 'number') return maxLength
  const { innerType } = (schema as { def?: { innerType?: z.ZodType } }).def ?? {}
  return innerType ? mostOf(innerType) : undefined
}
