import * as echoes from './rules/echoes.ts'
import * as publications from './rules.ts'
import * as withholdings from './rules/withholding.ts'

const on = '2026-03-02' as never
const of = (row: object) => row as never

/** Steps of publication that want another person than the step before, done before by `d`: for the table of all such steps. */
export const publicationSteps: readonly [string, string, (by: string) => unknown][] = [
  [
    'rule.forward(one',
    'publication.your-own',
    (by) => withholdings.forward(of({ state: 'proposed', proposedBy: 'd' }), '字', by, on),
  ],
  [
    'rule.decide(one',
    'publication.your-own',
    (by) => withholdings.decide(of({ state: 'forwarded', proposedBy: 'o', forwardedBy: 'd' }), true, '', by, on),
  ],
  [
    'rule.anotherPublishes(page',
    'publication.own-words',
    (by) => publications.anotherPublishes(of({ side: 'office', writtenBy: 'x', writers: ['d', 'x'] }), by),
  ],
  [
    'rule.answer(one, by',
    'publication.your-own',
    (by) => echoes.answer(of({ state: 'filed', side: 'body', filedBy: 'd' }), by, 'office', '已阅', on),
  ],
  ['rule.countedBy(', 'publication.alone', (by) => publications.countedBy(by, 'd')],
]
