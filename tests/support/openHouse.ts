import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../scripts/setup/run.mjs'
import { root } from '@/root'
import type { Answer } from './request'
import { prepareServer, startServer } from './server'

/** An installation of a test's own, with the sample imported, as a newsroom has it after npm start. */
export type House = {
  readonly base: string
  /** A folder of its own for a test's files. */
  readonly folder: string
  /** `npx backnumber …` on its database; gives what that printed. Throws when it fails. */
  readonly backnumber: (...words: string[]) => Promise<string>
  /** One request with a token, or as a reader without one: `ask('GET', '/articles')`. */
  readonly ask: (method: string, path: string, with_?: With) => Promise<Answer>
  readonly close: () => Promise<void>
}

type With = { readonly token?: string; readonly body?: object }

/** Who the first admin of a test's house is. */
export const firstAdmin = { email: 'desk@house.example', password: 'correct horse battery' }

/** A new house. Its close() stops the server and removes the folder. */
export async function openHouse(): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'backnumber-house-'))
  const env = environment(folder)
  mkdirSync(join(folder, 'files'))
  await prepareServer(env)
  const server = await startServer(env)
  return {
    base: server.base,
    folder: join(folder, 'files'),
    backnumber: (...words) => backnumber({ words, env }),
    ask: (method, path, { token, body } = {}) => ask({ url: `${server.base}/api${path}`, method, token, body }), // prettier-ignore
    close: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const environment = (folder: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  DATA_DIR: join(folder, 'data'),
  MEDIA_DIR: join(folder, 'media'),
  ARCHIVE_DIR: join(root, 'sample/archive'),
  // An empty variable is an unset one: neither the database nor the address of who runs the tests.
  DATABASE_URL: '',
  PUBLIC_URL: '',
  PAYLOAD_SECRET: '',
  ADMIN_EMAIL: firstAdmin.email,
  ADMIN_PASSWORD: firstAdmin.password,
  LOG_LEVEL: 'error',
})

async function backnumber(args: { words: readonly string[]; env: NodeJS.ProcessEnv }) {
  const { status, output } = await run({
    command: process.execPath,
    args: [join(root, 'bin/backnumber.mjs'), ...args.words],
    cwd: root,
    env: args.env,
    quiet: true,
  })
  if (status !== 0) throw new Error(`backnumber ${args.words.join(' ')} ended with ${status}:\n${output}`) // prettier-ignore
  return output
}

async function ask(args: { url: string; method: string } & With): Promise<Answer> {
  const { url, method, token, body } = args
  const response = await fetch(url, {
    method,
    headers: {
      'Accept-Language': 'en',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  return { status: response.status, body: await response.json() }
}
