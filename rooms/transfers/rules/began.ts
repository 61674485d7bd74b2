import type { Sheet } from '../../findings/contract.ts'

/** What a lead's account of the problem may hold, in characters, as `registerLead` takes it. */
const longest = 5_000

/**
 * What a lead takes from the sheet it comes out of (一次录入): its account of the problem and the first discipline it names.
 * Whom it is about is not taken: the sheet names whoever is responsible, and a lead only the person its form asks for.
 */
export function beganFrom(sheet: Pick<Sheet, 'title' | 'overview' | 'facts' | 'disciplines'>): {
  problem: string
  disciplineTag: string
} {
  const said = [sheet.title, sheet.overview, sheet.facts].filter((part) => part.trim() !== '')
  return { problem: said.join('\n').slice(0, longest), disciplineTag: sheet.disciplines.split(',')[0] ?? '' }
}
