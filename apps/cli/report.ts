/** How many tests of one step went how. */
export type Count = Readonly<{ passed: number; failed: number; skipped: number }>

type Report = Readonly<{
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: readonly Readonly<{ status: string; assertionResults: readonly Readonly<{ status: string }>[] }>[]
}>

/**
 * Counts vitest's JSON report. A file that broke before its tests ran counts as one failure; so does a run that ended
 * badly though no test failed (an error outside the tests, nothing found to run), or left no readable report.
 */
export function countReport(text: string | undefined, exitCode: number): Count {
  let report: Report
  try {
    report = JSON.parse(text ?? '') as Report
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  ).length
  const failed = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
