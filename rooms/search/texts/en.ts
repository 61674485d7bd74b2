import type { SameAs } from '../../../core/pure/texts.ts'
import type { zh } from './zh.ts'

export const en: SameAs<typeof zh> = {
  words: {
    search: 'Search',
    placeholder: 'A body, a problem, a number, a matter …',
    lead: 'Only what your present hat may see is looked through. Leads and tips are not searched here.',
    tooShort: 'Type at least two characters.',
    nothing: 'Nothing found for “{q}”. Try another word, or only part of a name.',
    found: '{n} found',
    all: 'Show all {n}',
    looking: 'Searching …',
  },
  refusals: {},
  records: {},
}
