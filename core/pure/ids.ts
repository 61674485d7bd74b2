import * as z from 'zod'

/** Random v4 ids, made by the client or by Node, never by the database: an id tells no time and no order. */
export const Id = z.uuidv4()
export type Id = string

/** The id of one noun, named in the API's documentation. */
export const idOf = (noun: string) => Id.describe(`id of a ${noun}`)

export const PersonId = idOf('person')
export type PersonId = Id

/** What a form saw when it was opened; a stale one is told who changed what. */
export const Version = z.int().min(1).max(1_000_000_000)

/** SHA-256 as 64 hexadecimal digits. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A machine word out of a closed list or a dated vocabulary: lower case, dots and dashes. */
export const Code = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{0,63}$/)

/** One line that people type: trimmed, no control characters. */
export const Line = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    .regex(/^[^\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/, 'control')
    .refine((text) => text.isWellFormed(), 'control')

/** A text of several lines: only tab and line feed besides what can be seen. */
export const Prose = (max: number) =>
  z
    .string()
    .max(max)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    .regex(/^[^\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/, 'control')
    .refine((text) => text.isWellFormed(), 'control')
