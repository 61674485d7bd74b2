import * as z from 'zod'
import { command, noun, Paging, pageOf, query, record } from '../../core/pure/contract.ts'
import { Day } from '../../core/pure/days.ts'
import { Id, idOf, Line, PersonId, Prose, Sha256, Version } from '../../core/pure/ids.ts'
import { each, ofAuthority } from '../../core/pure/sight.ts'
import { readers } from './nouns.ts'
import { measures } from './rules/measures.ts'
import { Month } from './rules/packages.ts'

const room = 'statistics'
const office = ['office'] as const

export const SubordinateId = idOf('subordinate')
export const FigurePackageId = idOf('figurePackage')

/** An office below whose figures are taken in: its name, and the key of its log that signs its packages. */
export const subordinate = noun('subordinate', {
  table: 'statistics_subordinate',
  shape: z.strictObject({
    id: SubordinateId,
    authority: Id,
    name: Line(100),
    /** The name of its log, the first part of the key. */
    origin: z.string(),
    verifier: z.string(),
    active: z.boolean(),
    addedBy: PersonId,
    addedOn: Day,
    version: Version,
  }),
  sight: each(readers, ofAuthority()),
})
export type Subordinate = z.infer<typeof subordinate.shape>

export const directions = ['made', 'taken'] as const
export const packageStates = ['current', 'replaced'] as const

/** Counts of one office over a span of months, with definitions, signed; made here for the one above, or taken in from one below. */
export const figurePackage = noun('figurePackage', {
  table: 'statistics_package',
  shape: z.strictObject({
    id: FigurePackageId,
    authority: Id,
    direction: z.enum(directions),
    subordinate: SubordinateId.nullable(),
    office: Line(100),
    fromMonth: Month,
    untilMonth: Month,
    /** 1 for the first of a span, one more for each correction. */
    number: z.int(),
    /** Of the content, by which a correction names what it replaces. */
    sha256: Sha256,
    replaces: Sha256.nullable(),
    state: z.enum(packageStates),
    content: z.string(),
    /** As it came, with its signature; null for one made here, which is signed when it is fetched. */
    note: z.string().nullable(),
    by: PersonId,
    onDay: Day,
    version: Version,
  }),
  sight: each(readers, ofAuthority()),
})
export type FigurePackage = z.infer<typeof figurePackage.shape>

const ofSubordinate = { about: subordinate, audience: readers }
export const subordinateNamed = record('subordinate.named', ofSubordinate)
export const subordinateEnded = record('subordinate.ended', ofSubordinate)
const Facts = { number: z.int(), sha256: Sha256, replaces: Sha256.nullable() }
export const packageMade = record('figurePackage.made', { about: figurePackage, audience: readers, facts: Facts })
export const packageTaken = record('figurePackage.taken', {
  about: figurePackage,
  audience: readers,
  facts: { ...Facts, subordinate: Id },
})
export const packageReplaced = record('figurePackage.replaced', {
  about: figurePackage,
  audience: readers,
  facts: { by: Sha256 },
})

/** Names an office below with the key of its log, as it was handed over on paper or in person. */
export const nameSubordinate = command('nameSubordinate', {
  room,
  route: 'POST /figures/subordinates',
  input: z.strictObject({
    id: SubordinateId,
    name: Line(100),
    verifier: Line(300).regex(/^[^+\s]{1,100}\+[0-9a-f]{8}\+[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]$/),
  }),
  asks: 'subordinate.name',
  of: office,
  records: [subordinateNamed],
})

/** No packages are taken any more under this key; what was taken stays. */
export const endSubordinate = command('endSubordinate', {
  room,
  route: 'POST /figures/subordinates/:subordinate/end',
  input: z.strictObject({ subordinate: SubordinateId, version: Version }),
  asks: 'subordinate.name',
  of: office,
  records: [subordinateEnded],
})

/** Puts the figures of a span together, one's own and those of the offices below; one that was made before is replaced. */
export const makePackage = command('makePackage', {
  room,
  route: 'POST /figures/packages',
  input: z.strictObject({ id: FigurePackageId, fromMonth: Month, untilMonth: Month }),
  asks: 'figurePackage.make',
  of: office,
  records: [packageMade, packageReplaced],
})

/** Takes in the signed package of an office below, after everything about it was checked. */
export const takePackage = command('takePackage', {
  room,
  route: 'POST /figures/packages/taken',
  input: z.strictObject({ id: FigurePackageId, text: Prose(500_000).min(1) }),
  asks: 'figurePackage.take',
  of: office,
  records: [packageTaken, packageReplaced],
})

export const subordinates = query('subordinates', {
  room,
  route: 'GET /figures/subordinates',
  input: z.strictObject({ ...Paging }),
  gives: pageOf(subordinate.shape),
  of: readers,
})

const Listed = figurePackage.shape.omit({ content: true, note: true, authority: true })

/** Packages made and taken, the newest first, those that were replaced too. */
export const figurePackages = query('figurePackages', {
  room,
  route: 'GET /figures/packages',
  input: z.strictObject({
    ...Paging,
    direction: z.enum(directions).optional(),
    state: z.enum(packageStates).optional(),
  }),
  gives: pageOf(Listed),
  of: readers,
})

const Whole = z.string().regex(/^-?\d+$/)

/** One line for each office below and one's own over a span, from the packages that stand now; and all together. */
export const nation = query('nation', {
  room,
  route: 'GET /figures/nation',
  input: z.strictObject({ fromMonth: Month, untilMonth: Month }),
  gives: z.strictObject({
    rows: z.array(
      z.strictObject({
        row: z.enum(['all', 'own', 'below', 'missing']),
        office: z.string(),
        /** Null for one's own, and for one below that has sent nothing for the span. */
        package: Id.nullable(),
        number: z.int().nullable(),
        cells: z.array(z.strictObject({ measure: z.enum(measures), part: z.string(), n: Whole })),
        /** `whole`: all that is within was counted by definitions that have it. What nobody counted is left out, and never stands as nought. */
        results: z.array(z.strictObject({ name: z.string(), result: z.string(), whole: z.boolean() })),
      }),
    ),
    count: z.int(),
    asOf: Day,
  }),
  of: readers,
})
