import { expect, test } from 'vitest'
import type { Day } from '../../../core/pure/days.ts'
import { isRefusal } from '../../../core/pure/refusal.ts'
import { advisoryStates, campaignStates } from '../contract.ts'
import { mayEnterOfAdvisory, mayEnterOfCampaign } from './reformed-rules.ts'

const [yesterday, today, tomorrow] = ['2026-06-01', '2026-06-02', '2026-06-03'] as Day[] as [Day, Day, Day]
const code = (found: unknown) => (isRefusal(found) ? found.refused : found)

test('a rule of a campaign is entered while it runs and after it, never of one that was stopped (S3-29)', () => {
  expect(campaignStates.map((state) => code(mayEnterOfCampaign(state, yesterday, today)))).toEqual([
    true,
    true,
    'commons.campaign-stopped',
  ])
})

test('a rule of a letter is entered by who has it, until it is closed', () => {
  const open = advisoryStates.filter((state) => mayEnterOfAdvisory(state, today, today) === true)
  expect(open).toEqual(['received', 'answered', 'judged', 'supervised'])
})

test('a rule is not entered before its day', () => {
  expect(code(mayEnterOfCampaign('underWay', tomorrow, today))).toBe('commons.rule-not-yet')
  expect(code(mayEnterOfAdvisory('received', tomorrow, today))).toBe('commons.rule-not-yet')
  expect(code(mayEnterOfAdvisory('closed', tomorrow, today))).toBe('commons.letter-not-open')
})
