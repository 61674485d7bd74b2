import type { SeriesCode } from './contract.ts'

/**
 * How an official document takes its number. `drawn`: the office draws it from the register (取号) once the paper is ready; `room`: it is drawn with the act that
 * makes the paper; `body`: an inspected body issues it, under a number of its own that it writes in; `none`: it bears no red head, as
 * it is posted, spoken, published or goes with another paper. `noun`: what the paper is about. `hides`: that there is one is not for whom it is about.
 */
export type Numbering = Readonly<
  { noun: string; hides?: true } & ({ by: 'drawn'; series: SeriesCode } | { by: 'room' | 'body' | 'none' })
>

const drawn = (noun: string, series: SeriesCode): Numbering => ({ noun, by: 'drawn', series })
const inRoom = (noun: string): Numbering => ({ noun, by: 'room' })
const byBody = (noun: string): Numbering => ({ noun, by: 'body' })
const bare = (noun: string): Numbering => ({ noun, by: 'none' })

/**
 * Every official document (公文, GB/T 9704-2012) by its kind. A kind that is not here is a form (domain 4.1): a table by the office's own template, which takes no
 * number from the register; where one stands on it, it is the number of what it is about.
 */
export const officialDocuments: Readonly<Record<string, Numbering>> = {
  roundPlan: drawn('round', 'plan'),
  mandate: drawn('team', 'decision'),
  inquiry: drawn('cooperation', 'letter'),
  entryNotice: drawn('inspection', 'notice'),
  announcement: bare('inspection'),
  tipPoster: bare('tipPage'),
  midterm: drawn('inspection', 'report'),
  instruction: inRoom('instruction'),
  report: inRoom('inspectionReport'),
  statement: bare('inspectionReport'),
  minutes: inRoom('conference'),
  leadLetter: { ...inRoom('leadTransfer'), hides: true },
  opinion: inRoom('opinion'),
  meetingPlan: bare('feedbackPaper'),
  speech: bare('feedbackPaper'),
  pressRelease: bare('feedbackPaper'),
  circular: drawn('feedbackPaper', 'circular'),
  rectificationReport: byBody('rectificationReport'),
  lifeRequest: byBody('lifeMeeting'),
  lifeReport: byBody('lifeMeeting'),
  publicText: bare('publication'),
  // The office's own; of those a body files it says so itself.
  echo: drawn('echo', 'report'),
  urging: inRoom('letter'),
  submittal: drawn('submittal', 'request'),
  evaluation: drawn('evaluation', 'report'),
  lookback: drawn('lookback', 'report'),
  advisory: inRoom('advisory'),
  checklist: drawn('checklist', 'letter'),
  specialReport: drawn('specialReport', 'report'),
  figureRound: drawn('figureReport', 'report'),
  figureYear: drawn('figureReport', 'report'),
}

/** The series a number of this kind is drawn from by the office; null where the office draws none. */
export function seriesOf(kind: string): SeriesCode | null {
  const says = officialDocuments[kind]
  return says?.by === 'drawn' ? says.series : null
}

/** Whether the office says of a kind how it goes out: urgency, copies, numbered copies. */
export const isSent = (kind: string): boolean => {
  const by = officialDocuments[kind]?.by
  return by === 'drawn' || by === 'room'
}
