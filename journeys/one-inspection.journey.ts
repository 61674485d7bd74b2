import { afterAll, beforeAll, expect, test } from 'vitest'
import { oneStory } from './hands.ts'
import { onSite } from './one-inspection/on-site.ts'
import { theOpinion } from './one-inspection/opinion.ts'
import { thePlan } from './one-inspection/plan.ts'
import { theRectification } from './one-inspection/rectification.ts'
import { theRegister } from './one-inspection/register.ts'
import { theSheets } from './one-inspection/sheets.ts'
import { begins, ends, faults, page } from './one-inspection/story.ts'
import { theTeam } from './one-inspection/team.ts'

/** One inspection from an empty register to the closed task, every step in the browser by the person whose step it is. */
beforeAll(begins)
afterAll(ends)
oneStory(() => page)

theRegister()
thePlan()
theTeam()
onSite()
theSheets()
theOpinion()
theRectification()

test('the browser had nothing to complain of all the while', () => {
  expect(faults).toEqual([])
})
