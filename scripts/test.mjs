// @ts-check
// npm test: installs what the tests need and runs them all. `npm test -- --lane unit` runs one lane,
// `npm test -- tests/int/import.test.ts` one file.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkNode } from './setup/checkNode.mjs'
import { addCounts, noCounts, toWords } from './setup/counts.mjs'
import { installPackages } from './setup/install.mjs'
import { planLanes, readWords } from './setup/lanes.mjs'
import { runLane } from './setup/runLane.mjs'
import { duration } from './setup/step.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const mustRun = !['', '0', 'false'].includes(process.env.CI ?? '')

/** @typedef {import('./setup/runLane.mjs').LaneResult} LaneResult */

/** Runs the lanes one after the other: two suites at once would share two cores and one `.next`.
 * @param {{ lane?: string, filters: readonly string[] }} chosen
 * @returns {Promise<readonly LaneResult[]>} */
const runAll = async ({ lane, filters }) => {
  checkNode()
  await installPackages({ root, log: console.log })
  const plan = planLanes({ root, lane, filters })
  if (plan.length === 0)
    throw new Error('No test file matches. Tests are files *.test.ts in tests/.')
  /** @type {LaneResult[]} */
  const results = []
  for (const planned of plan) {
    results.push(await runLane({ planned, root, log: console.log, mustRun }))
  }
  return results
}

/** @param {unknown} error
 * @returns {LaneResult} */
const setupFailure = (error) => {
  if (process.env.DEBUG) console.error(error)
  const reason = error instanceof Error ? error.message : String(error)
  return { name: 'before the tests', counts: { ...noCounts, failed: 1 }, reasons: [reason] }
}

/** Prints each lane's counts and reasons, and the sum alone on the last line.
 * @param {readonly LaneResult[]} results
 * @param {number} started */
const report = (results, started) => {
  console.log(`\n▸ Summary (${duration(performance.now() - started)})`)
  for (const { name, counts, reasons } of results) {
    console.log(`  ${name}: ${toWords(counts)}`)
    for (const reason of reasons) console.log(`    ${reason}`)
  }
  const sum = addCounts(results.map(({ counts }) => counts))
  console.log(toWords(sum))
  process.exitCode = sum.failed === 0 ? 0 : 1
}

const words = readWords(process.argv.slice(2))
if ('wrong' in words) {
  console.error(words.wrong)
  process.exitCode = 2
} else {
  const started = performance.now()
  report(await runAll(words).catch((error) => [setupFailure(error)]), started)
}
