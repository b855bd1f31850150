import type { ChildProcess } from 'node:child_process'
import { freePort } from '../../scripts/setup/freePort.mjs'
import { endChild } from '../../scripts/setup/run.mjs'
import { startProgram, statusOf } from '../../scripts/setup/serverProcess.mjs'
import { root } from '@/root'

export type TestServer = {
  /** Its address, without a slash at its end. */
  readonly base: string
  readonly stop: () => Promise<void>
}

/**
 * The built app as `npm start` serves it, on a free port. `env` says on which database; without it
 * this process's own. Throws when it ends before it serves.
 */
export async function startServer(env: NodeJS.ProcessEnv = process.env): Promise<TestServer> {
  const port = await freePort()
  const child = startProgram({
    root,
    program: 'main.ts',
    env: { ...env, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port) },
  })
  await serving(child)
  return { base: `http://127.0.0.1:${port}`, stop: () => endChild(child) }
}

/** Makes a database's tables, imports its archive and makes its first admin. Throws when it cannot. */
export async function prepareServer(env: NodeJS.ProcessEnv): Promise<void> {
  const child = startProgram({
    root,
    program: 'prepare.ts',
    env: { ...env, NODE_ENV: 'production' },
  })
  const status = await statusOf(child)
  if (status !== 0) throw new Error(`src/server/prepare.ts ended with status ${status}.`)
}

const serving = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} at its start.`)))
    child.on('message', (message: { type?: string }) => {
      if (message.type === 'serving') resolve()
    })
  })
