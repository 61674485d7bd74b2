import type { AssessedBody } from '../contract/assessment.ts'
import { namesIn } from './submittals.ts'

/** What is put where a title or a post names somebody. */
export const withheld = '（内容涉及具体人员，略）'

/**
 * 考核用整改情况 without anybody's name (S1-17): every text in which one of `names` stands is withheld whole. It lists items of the
 * organisation and posts; persons are none of its columns.
 */
export const withoutNames = (bodies: readonly AssessedBody[], names: readonly string[]): AssessedBody[] => {
  const clean = (text: string) => (namesIn(text, names).length > 0 ? withheld : text)
  return bodies.map((one) => ({
    ...one,
    items: one.items.map((item) => ({ ...item, title: clean(item.title), post: clean(item.post) })),
    accountabilities: one.accountabilities.map((each) => ({ ...each, post: clean(each.post) })),
  }))
}
