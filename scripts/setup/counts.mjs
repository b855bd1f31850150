// @ts-check

/** How many tests passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** What vitest's JSON report says of one test.
 * @typedef {{ status: string, fullName?: string, failureMessages?: readonly string[] }} TestReport */

/** What vitest's JSON report says of one test file.
 * @typedef {{ name: string, status: string, message: string,
 *   assertionResults: readonly TestReport[] }} FileReport */

/** @type {Counts} */
export const noCounts = { passed: 0, failed: 0, skipped: 0 }

/** @param {readonly Counts[]} all
 * @returns {Counts} */
export const addCounts = (all) =>
  all.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    noCounts,
  )

/** The counts in words: `12 passed, 0 failed`, with `, 3 skipped` only if there are any.
 * @param {Counts} counts */
export const toWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** Counts one run of vitest by its JSON report and exit status. What ended without a failed test of
 * its own still counts as one failed, with the reason: a file that cannot be loaded, a hook that
 * throws, an error outside all tests, a run without a report (undefined).
 * @param {{ report: { testResults: readonly FileReport[] } | undefined, status: number }} run
 * @returns {Counts & { reasons: readonly string[] }} */
export const countRun = ({ report, status }) => {
  if (report === undefined) {
    return oneFailed(noCounts, `vitest ended with status ${status} and without a report; see above`)
  }
  const files = report.testResults.map(countFile)
  const counts = addCounts(files)
  const reasons = files.flatMap((file) => file.reasons)
  if (status === 0 || counts.failed > 0) return { ...counts, reasons }
  return oneFailed(
    counts,
    `vitest ended with status ${status} though no test failed: an error outside the tests; see above`,
  )
}

/** @param {FileReport} file
 * @returns {Counts & { reasons: readonly string[] }} */
const countFile = ({ name, status, message, assertionResults }) => {
  /** @param {readonly string[]} statuses */
  const count = (statuses) =>
    assertionResults.filter((test) => statuses.includes(test.status)).length
  // "pending" was begun or waited when the run ended: it has not shown anything.
  const failed = count(['failed', 'pending'])
  const reasons = assertionResults
    .filter((test) => ['failed', 'pending'].includes(test.status))
    .map((test) => toReason(name, test))
  const counts = {
    passed: count(['passed']),
    failed,
    skipped: count(['skipped', 'todo', 'disabled']),
  }
  if (status !== 'failed' || failed > 0) return { ...counts, reasons }
  return oneFailed(counts, `${name}: ${message.split('\n')[0] || 'failed outside its tests'}`)
}

/** Which test failed and its first words, for the summary: what was printed above may be long gone.
 * @param {string} file
 * @param {TestReport} test */
const toReason = (file, { status, fullName = 'a test', failureMessages = [] }) => {
  const why = status === 'pending' ? 'never ended' : (failureMessages[0] ?? '').split('\n')[0]
  return `${file} > ${fullName}: ${why}`.slice(0, 400)
}

/** @param {Counts} counts
 * @param {string} reason
 * @returns {Counts & { reasons: readonly string[] }} */
const oneFailed = (counts, reason) => ({ ...counts, failed: counts.failed + 1, reasons: [reason] })
