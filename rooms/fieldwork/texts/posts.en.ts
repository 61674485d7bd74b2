import type { SameAs } from '../../../core/pure/texts.ts'
import type { postsZh } from './posts.zh.ts'

/** What is said in English of the key few and the checks that concern them. */
export const postsEn: SameAs<typeof postsZh> = {
  words: {
    'hint.postCheck':
      'Choose the visit, borrowed paper or sample that concerns this post; only what was made. The inspected body does not see it.',
    keyFew: 'Key few: covered by talks and checks',
    keyTalks: 'Key posts talked with',
    postCheck: 'Check of a post',
    notePostCheck: 'Note a check',
    undoPostCheck: 'Undo',
    vacant: '(vacant)',
    noKeyPosts: 'No key post with a holder is marked. The office enters posts in the register and marks the key ones.',
    keyTalked: 'By talks: key posts talked with {n} ÷ key posts {of} = {share}',
    keyChecked: 'By checks: key posts checked {n} ÷ key posts {of} = {share}',
    keyBoth: 'Both talked with and checked: {n}',
    keyFormula:
      'Definition: key posts that have a holder, each once; talks that were written down; checks are visits made, borrowed papers received and samples drawn; nothing from before the holder took the post.',
    keyNotTalked: '{n} not talked with: {names}',
    keyNotChecked: '{n} not checked: {names}',
    notChecked: 'not checked yet',
    checkedBy: '{kind}: {what}',
    'check.visit': 'Visit',
    'check.loan': 'Borrowed paper',
    'check.sample': 'Sample',
    whichCheck: 'Which check',
  },
  refusals: {
    'checked-already': { says: 'This check is noted for this post already.', todo: 'There is nothing to do.' },
    'check-not-made': {
      says: 'No such check was made here.',
      todo: 'Note the visit, the receipt of the paper or the drawing of the sample first.',
    },
    'no-checks': {
      says: 'There is no check to note yet.',
      todo: 'Come back once a visit was made, a paper received or a sample drawn.',
    },
    'post-over': { says: 'This post has ceased to be.', todo: 'Choose one that is.' },
  },
  records: {
    'postCheck.noted': 'check of a post noted: {kind} ({onDay})',
    'postCheck.undone': 'check of a post undone',
  },
}
