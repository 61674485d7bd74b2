/** One line of the original: its number from 1, its text without the line break, and the page where the original has pages. */
export type Line = { number: number; text: string; page?: number }

/** Characters `from` (inclusive) to `to` (exclusive) of the line with this number. */
export type Place = { line: number; from: number; to: number }

export type Kind = 'rectificationReport' | 'feedback' | 'ledger'

/** The words a report may find for the state of an item; no word means `null`, never a guess. */
export type Status = 'done' | 'basicallyDone' | 'stageDone' | 'inProgress' | 'notDone' | 'longTerm'

/** A heading, a paragraph that belongs to no item, or a label of an item such as 整改情况：. */
export type Section = { path: string[]; heading: string; at: Place[] }

/** A finding with what was done about it. `path` holds the marks above it as they stand; `measuresAt` goes with `measures`. */
export type Item = {
  path: string[]
  finding: string
  measures: string[]
  status: Status | null
  statusText: string | null
  at: Place[]
  measuresAt: Place[][]
  statusAt: Place[]
}

/** A number the text states about its items, with what it counts and the clause it stands in. */
export type Total = { value: number; unit: string; text: string; at: Place[] }

/** What belongs to nothing: furniture of a portal, page numbers. */
export type Leftover = { line: number; text: string; at: Place[] }

export type Split = { kind: Kind; sections: Section[]; items: Item[]; totals: Total[]; leftover: Leftover[] }

/** Which rule cut where, and what the cut piece begins with. */
export type Why = { line: number; rule: string; cut: string }
