// @ts-check
import { buildApp } from './build.mjs'
import { obtainChromium } from './chromium.mjs'
import { noCounts } from './counts.mjs'
import { startMongo } from './mongo.mjs'
import { runVitest } from './runVitest.mjs'

/** How a lane ended; `reasons` tell what no test's own lines tell.
 * @typedef {{ name: string, counts: import('./counts.mjs').Counts,
 *   reasons: readonly string[] }} LaneResult */

/** What one run counted, or why there was none.
 * @typedef {import('./counts.mjs').Counts & { reasons: readonly string[] }} Counted */
/** @typedef {{ planned: import('./lanes.mjs').Planned, root: string,
 *   log: import('./step.mjs').Log }} Work */

/** Obtains what a lane needs, and runs it. What cannot be had on this machine skips the lane (each
 * of its files counts as one skipped), or fails it where every lane must run; what goes wrong fails
 * it.
 * @param {Work & { mustRun: boolean }} options
 * @returns {Promise<LaneResult>} */
export const runLane = async ({ mustRun, ...work }) => {
  const { lane } = work.planned
  try {
    const outcome = await runWithNeeds(work)
    if ('missing' in outcome) return leftOut({ ...work, mustRun, reason: outcome.missing })
    const { reasons, ...counts } = outcome
    return { name: lane.name, counts, reasons }
  } catch (error) {
    if (process.env.DEBUG) console.error(error)
    const reason = error instanceof Error ? error.message : String(error)
    return { name: lane.name, counts: { ...noCounts, failed: 1 }, reasons: [reason] }
  }
}

/** @param {Work} work
 * @returns {Promise<Counted | { missing: string }>} */
const runWithNeeds = (work) => {
  const { lane } = work.planned
  if (lane.database === 'mongodb') return runOnMongo(work)
  if (lane.project === 'browser') return runInBrowser(work)
  return runTests(work, lane.database ? { BACKNUMBER_TEST_DB: lane.database } : {})
}

/** @param {Work} work
 * @returns {Promise<Counted | { missing: string }>} */
const runOnMongo = async (work) => {
  const mongo = await startMongo(work)
  if ('skipped' in mongo) return { missing: mongo.skipped }
  try {
    return await runTests(work, { BACKNUMBER_TEST_DB: 'mongodb', MONGODB_URI: mongo.uri })
  } finally {
    await mongo.stop()
  }
}

/** @param {Work} work
 * @returns {Promise<Counted | { missing: string }>} */
const runInBrowser = async (work) => {
  const browser = await obtainChromium(work)
  if ('skipped' in browser) return { missing: browser.skipped }
  await buildApp(work)
  return runTests(work, { CHROMIUM: browser.executable })
}

/** @param {Work} work
 * @param {Readonly<Record<string, string>>} env */
const runTests = ({ planned, root, log }, env) => {
  const { lane, files, filters } = planned
  log(`▸ Tests: ${lane.name}, ${files.length} ${files.length === 1 ? 'file' : 'files'} …`)
  return runVitest({ root, project: lane.project, filters, env })
}

/** @param {{ planned: import('./lanes.mjs').Planned, reason: string, mustRun: boolean }} options
 * @returns {LaneResult} */
const leftOut = ({ planned, reason, mustRun }) => ({
  name: planned.lane.name,
  counts: { ...noCounts, ...(mustRun ? { failed: 1 } : { skipped: planned.files.length }) },
  reasons: [mustRun ? `must run where CI is set, but: ${reason}` : `skipped: ${reason}`],
})
