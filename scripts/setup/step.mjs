// @ts-check

/** @typedef {(line: string) => void} Log Prints one line of progress. */

/** Seconds with one decimal below a minute (`4.2 s`), whole minutes and seconds above (`2 min 5 s`).
 * @param {number} milliseconds */
export const duration = (milliseconds) => {
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`
}

/** Runs one step: prints `▸ title …` before it and what came of it, with the time, after it.
 * `done` turns the step's result into that word; what the step throws goes on to the caller.
 * @template T
 * @param {{ log: Log, title: string, work: () => Promise<T>, done?: (result: T) => string }} options
 * @returns {Promise<T>} */
export const step = async ({ log, title, work, done = () => 'done' }) => {
  log(`▸ ${title} …`)
  const started = performance.now()
  const result = await work()
  log(`  ${done(result)} (${duration(performance.now() - started)})`)
  return result
}
