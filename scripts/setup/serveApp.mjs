// @ts-check
import { startProgram, statusOf } from './serverProcess.mjs'

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** Runs the server until it ends, and gives its exit status. `ready` is called with its address once
 * it serves. A signal to this process goes on to the server, which finishes its requests first.
 * @param {{ root: string, log: import('./step.mjs').Log, env: NodeJS.ProcessEnv,
 *   ready: (publicUrl: string) => void }} options
 * @returns {Promise<number>} */
export const serveApp = async ({ root, log, env, ready }) => {
  log('▸ Server: starting …')
  const child = startProgram({ root, program: 'main.ts', env })
  let serving = false
  let stopping = false
  child.on('message', (/** @type {{ type?: string, publicUrl?: string }} */ message) => {
    if (message.type !== 'serving' || message.publicUrl === undefined) return
    serving = true
    ready(message.publicUrl)
  })
  /** @param {NodeJS.Signals} signal */
  const pass = (signal) => {
    stopping = true
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal)
  }
  for (const signal of signals) process.on(signal, pass)
  const status = await statusOf(child)
  for (const signal of signals) process.off(signal, pass)
  // Stopped before it could answer signals itself: that is what was asked for, too.
  if (stopping && !serving) return 0
  if (status === 0) return 0
  throw new Error(
    serving
      ? `The server ended with status ${status}; its log above says why. Start it again with npm start.`
      : `The server did not start (status ${status}); the lines above say why.`,
  )
}
