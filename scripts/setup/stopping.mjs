// @ts-check
import { constants } from 'node:os'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** @type {Set<() => unknown>} */
const cleanups = new Set()
let stopping = false

/** @param {(typeof signals)[number]} signal */
const stop = async (signal) => {
  const status = 128 + constants.signals[signal]
  // A second Ctrl-C means: at once.
  if (stopping) process.exit(status)
  stopping = true
  process.stderr.write(`\nStopped by ${signal}.\n`)
  await Promise.allSettled([...cleanups].reverse().map((cleanup) => cleanup()))
  process.exit(status)
}

/** Has `cleanup` called when this process is told to stop (SIGINT, SIGTERM, SIGHUP), before it ends
 * with 128 + the signal's number. Gives the function that takes the request back. While nothing is
 * registered the signals are left alone, so that a server in this process can have its own handlers.
 * @param {() => unknown} cleanup
 * @returns {() => void} */
export const onStop = (cleanup) => {
  if (cleanups.size === 0) for (const signal of signals) process.on(signal, stop)
  cleanups.add(cleanup)
  return () => {
    cleanups.delete(cleanup)
    if (cleanups.size === 0 && !stopping) for (const signal of signals) process.off(signal, stop)
  }
}
