import { expect, test } from 'vitest'
import { countReport } from './report.ts'

const report = (passed: number, failed: number, files: object[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: files,
  })

test('counts what passed, failed and was skipped', () => {
  expect(countReport(report(3, 0), 0)).toEqual({ passed: 3, failed: 0, skipped: 1 })
  expect(countReport(report(3, 2), 1)).toEqual({ passed: 3, failed: 2, skipped: 1 })
})

test('a file that breaks before its tests is a failure; one with failed tests is not counted twice', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const red = { status: 'failed', assertionResults: [{ status: 'failed' }] }
  expect(countReport(report(3, 1, [broken, red]), 1).failed).toBe(2)
})

test('a bad end without a failed test, and a missing report, are failures', () => {
  expect(countReport(report(3, 0), 1).failed).toBe(1)
  expect(countReport(undefined, 0).failed).toBe(1)
  expect(countReport('{', 0).failed).toBe(1)
})
