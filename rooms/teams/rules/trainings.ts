import { type Refusal, refuse } from '../../../core/pure/refusal.ts'
import type { Training, TrainingTest } from '../contract.ts'

type Asked = Readonly<{ text: string; options: readonly string[]; right: number }>

/**
 * A test as it is asked (S1-02): every right answer is one of its options (`teams.no-such-option`, with the place of the question), some are needed
 * and no more than there are (`teams.needed-of`), and nobody has answered it yet (`teams.test-taken`). No questions and none needed: there is no test.
 */
export function asked(questions: readonly Asked[], needed: number, taken: boolean): true | Refusal {
  if (taken) return refuse('teams.test-taken')
  const wrong = questions.findIndex((one) => one.right > one.options.length)
  if (wrong >= 0) return refuse('teams.no-such-option', { question: wrong + 1, field: 'questions' })
  const right = questions.length === 0 ? needed === 0 : needed >= 1 && needed <= questions.length
  return right || refuse('teams.needed-of', { most: questions.length, field: 'needed' })
}

/** Whether a test may be answered: there is one (`teams.no-test`), one was at the training (`teams.not-there`), and has not passed (`teams.passed-already`). */
export function mayTake(
  of: Pick<Training, 'questions'>,
  attended: boolean,
  before: Pick<TrainingTest, 'state'> | undefined,
): true | Refusal {
  if (of.questions.length === 0) return refuse('teams.no-test')
  if (!attended) return refuse('teams.not-there')
  return before?.state !== 'passed' || refuse('teams.passed-already')
}

/** Passed, or not yet. Refuses `teams.answer-all` where a question is left out; how many were right is told nobody (domain 6.6). */
export function judged(
  given: readonly number[],
  answers: readonly number[],
  needed: number,
): TrainingTest['state'] | Refusal {
  if (given.length !== answers.length) return refuse('teams.answer-all', { questions: answers.length })
  return given.filter((one, n) => one === answers[n]).length >= needed ? 'passed' : 'notYet'
}
