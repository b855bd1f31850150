import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../scripts/setup/freePort.mjs'
import { endChild } from '../../scripts/setup/run.mjs'
import { startProgram } from '../../scripts/setup/serverProcess.mjs'
import { environmentOf, projectRoot, type Place } from './process'

export type DrillServer = {
  /** Its address, without a slash at its end. */
  readonly base: string
  readonly pid: number | undefined
  readonly stop: () => Promise<void>
}

/** A server that was drilled to death does not end by itself. */
const patienceMs = 20_000

/** The built app as `npm start` serves it, on a place. Throws when it ends before it serves. */
export async function openServer(
  place: Place,
  more: Readonly<Record<string, string>> = {},
): Promise<DrillServer> {
  const port = await freePort()
  const here = { HOST: '127.0.0.1', PORT: String(port), PUBLIC_URL: '' }
  const env = { ...environmentOf(place), ...here, ...more }
  const child = startProgram({ root: projectRoot, program: 'main.ts', env })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} at its start.`)))
    child.on('message', (message: { type?: string }) => {
      if (message.type === 'serving') resolve()
    })
  })
  const stop = async () => {
    await Promise.race([endChild(child), sleep(patienceMs, undefined, { ref: false })])
    kill()
    process.off('exit', kill)
  }
  return { base: `http://127.0.0.1:${port}`, pid: child.pid, stop }
}
