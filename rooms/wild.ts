import fc from 'fast-check'

/** As much of JSON Schema as the OpenAPI document of the house uses. */
export type Schema = Readonly<{
  type?: string | readonly string[]
  enum?: readonly unknown[]
  const?: unknown
  format?: string
  pattern?: string
  maxLength?: number
  minimum?: number
  maximum?: number
  maxItems?: number
  items?: Schema
  properties?: Readonly<Record<string, Schema>>
  anyOf?: readonly Schema[]
  oneOf?: readonly Schema[]
  allOf?: readonly Schema[]
}>

const sharp = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '𠮷𠮷',
  "'; drop table findings_sheet; --",
  '../../../etc/passwd',
  '%00',
  '=cmd|calc!A0',
  '{{constructor.constructor("return 1")()}}',
  '\u202e\u200b',
  '__proto__',
  'null',
]
const days = [
  '2026-11-20',
  '2026-02-30',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '+275760-09-13',
  '2026-11-20T00:00:00Z',
]
const sizes = [0, -1, 1, 2, 50, 2 ** 31 - 1, 2 ** 31, 2 ** 53, -(2 ** 63), 1.5, 1e308]

/** Values that come close to what a schema asks for, and often are what it asks for: `ids` are ids of things that exist. */
export function wild(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fitting = near(schema, ids)
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) })
}

function near(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (choices) return fc.oneof(...choices.map((each) => wild(each, ids)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case 'object':
      return things(schema, ids)
    case 'array':
      return fc.array(wild(schema.items ?? {}, ids), { maxLength: Math.min(3, schema.maxItems ?? 3) })
    case 'integer':
    case 'number':
      return fc.constantFrom(...sizes, schema.minimum ?? 0, schema.maximum ?? 1)
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return words(schema, ids)
  }
}

function things({ properties = {} }: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, wild(field, ids)]))
  const whole = fc.record(fields)
  const torn = fc.record(fields, { requiredKeys: [] })
  const grown = fc.tuple(
    whole,
    fc.constantFrom('extra', 'constructor', 'authority', 'state'),
    fc.jsonValue({ maxDepth: 1 }),
  )
  return fc.oneof(
    { weight: 8, arbitrary: whole },
    { weight: 1, arbitrary: torn },
    { weight: 1, arbitrary: grown.map(([made, name, value]) => ({ ...made, [name]: value })) },
  )
}

function words({ format, pattern = '', maxLength = 200 }: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  const long = '长'.repeat(Math.min(maxLength, 20_000))
  if (format === 'uuid' || pattern.includes('0-9a-f')) return fc.oneof(fc.constantFrom(...ids), fc.uuid({ version: 4 }))
  if (format === 'date' || pattern.includes('\\d{4}')) return fc.constantFrom(...days)
  if (/^\^.*\\d/.test(pattern)) return fc.constantFrom('0', '1', '-1', '99999999999999999999', '1.50')
  return fc.oneof(
    fc.constantFrom(...sharp, '整改情况', long, `${long}长`),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  )
}
