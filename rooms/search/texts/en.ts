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
    moreThan: 'more than {n}',
    allOfMore: 'Show more',
    files: 'Text of files',
    filesLead:
      'By the names and texts of files (Word, PDF, Excel, plain text). Scans and photos are found by their names alone. A file just uploaded is found a moment later.',
    file: 'File',
    place: 'Place',
    places: 'Places',
    body: 'Inspected body',
    at: 'Uploaded at',
    words: 'Contains',
  },
  refusals: {
    'too-short': {
      says: 'At least two characters are needed to search.',
      todo: 'Type more, for example two characters of a name or a matter.',
    },
  },
  records: {},
}
