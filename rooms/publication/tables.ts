import type { Echo } from './contract/echoes.ts'
import type { Disclosure, KeptHit, Posting, Publication, PublishedItem, Satisfaction, Withholding } from './nouns.ts'

declare module '../../core/server/tables.ts' {
  interface Tables {
    publicationDisclosure: Disclosure
    publicationWithholding: Withholding
    publicationPage: Publication
    publicationItem: PublishedItem
    publicationKept: KeptHit
    publicationPosting: Posting
    publicationEcho: Echo
    publicationSatisfaction: Satisfaction
  }
  interface Owned {
    publication:
      | 'publicationDisclosure'
      | 'publicationWithholding'
      | 'publicationPage'
      | 'publicationItem'
      | 'publicationKept'
      | 'publicationPosting'
      | 'publicationEcho'
      | 'publicationSatisfaction'
  }
}
