import { lengthOf } from '../../policies/rules/working.ts'
import { type ReportParagraph, type Words, wordFields } from '../nouns.ts'

/** The characters of paragraphs, without white space: headings of paragraphs, and all three parts. */
export const lengthOfAll = (paragraphs: readonly Words[]): number =>
  paragraphs.reduce((sum, one) => sum + wordFields.reduce((all, field) => all + lengthOf(one[field]), 0), 0)

/** The parts that a problem lacks of 现象、定性、责任 (三段式, domain 4.12); none of any other paragraph. */
export const lacking = (
  one: Pick<ReportParagraph, 'kind'> & Words,
): readonly ('text' | 'nature' | 'responsibility')[] =>
  one.kind === 'problem'
    ? (['text', 'nature', 'responsibility'] as const).filter((part) => one[part].trim() === '')
    : []
