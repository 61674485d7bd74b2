import type { RoundStory } from './round.ts'

/** What the story calls the report of a round at a body. */
export const reportName = (story: RoundStory, body: string) => `report of round ${story.number} at ${body}`
