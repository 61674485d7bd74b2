import type { Hat } from './hats.ts'

/**
 * One arm of the sight matrix: which rows of a noun a hat sees. Each arm becomes one policy on the hat's own database role,
 * an indexed column compared inline with the scope that `enter` computed. There are no column rules: what others see of a noun
 * is another noun.
 */
export type Arm = Readonly<{
  by: 'inspection' | 'body' | 'authority' | 'person'
  /** The column compared; by default the one of the same name. */
  column: string
  /** Further conditions on columns of the row: equal to one of these words, or true. */
  when: Readonly<Record<string, readonly string[] | true>>
  /** A column in which one must stand oneself besides. */
  own?: string
  /** A list of persons in whom neither one must stand oneself nor whom one stands in for (代): whom a row is about does not learn by it that it is there. */
  notAmong?: string
  /** A table of what the row belongs to: one must see oneself a row of it whose id, or whose column `by`, stands in the column `of`. */
  beside?: Readonly<{ in: string; of: string; by?: string }>
  /** A table of readings: one must have opened what stands in the column `of` with a purpose, in this session, a short while ago. */
  opened?: Readonly<{ in: string; of: string }>
}>

export type Sight = Readonly<Partial<Record<Hat, Arm | readonly Arm[]>>>

type When = Arm['when']

/** Rows of the inspections in the hat's scope; `column` where the inspection stands elsewhere, as `id` does on itself. */
export const ofInspection = (when: When = {}, column = 'inspection'): Arm => ({ by: 'inspection', column, when })
/** Rows of the bodies one acts for; `column` where the body stands elsewhere. */
export const ofBody = (when: When = {}, column = 'body'): Arm => ({ by: 'body', column, when })
/** All rows of one's authority. */
export const ofAuthority = (when: When = {}): Arm => ({ by: 'authority', column: 'authority', when })
/** Rows in which one stands oneself. */
export const ofPerson = (column: string, when: When = {}): Arm => ({ by: 'person', column, when })

/** An arm narrowed to rows in which one stands oneself, in `column`. */
export const own = (arm: Arm, column: string): Arm => ({ ...arm, own: column })

/** An arm without the rows that are about oneself, or about whom one stands in for: `column` lists the persons. */
export const notAmong = (arm: Arm, column: string): Arm => ({ ...arm, notAmong: column })

/**
 * An arm narrowed to rows of what one sees oneself: the row of that table whose id stands in the column `of`; `by`: some row of it, in that column. Nothing need
 * be copied for its wall.
 */
export const beside = (arm: Arm, table: string, of: string, by?: string): Arm => ({
  ...arm,
  beside: { in: table, of, ...(by === undefined ? {} : { by }) },
})

/**
 * An arm narrowed to what one has opened with a purpose (design 5): the table of readings has the columns `about`, `opened_by`, `opened_for`
 * (the session) and `opened_until`; `of` is the column of the row that a reading is about. Whoever is to see by it must see his own readings.
 */
export const opened = (arm: Arm, readings: string, of: string): Arm => ({ ...arm, opened: { in: readings, of } })

/** The same arm for several hats. */
export function each<const H extends readonly Hat[]>(list: H, arm: Arm): { [K in H[number]]: Arm } {
  return Object.fromEntries(list.map((hat) => [hat, arm])) as { [K in H[number]]: Arm }
}

export const armsOf = (sight: Sight, hat: Hat): readonly Arm[] => {
  const arm = sight[hat]
  return arm === undefined ? [] : 'by' in arm ? [arm] : arm
}
