import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { runThrough } from '../drill/process'
import { startServing, type Served } from './servers'

const email = 'bench@house.example'
const password = 'correct horse battery'

/** The settings of an installation in a folder of its own, as in production but for the rate of strangers. */
const settingsOf = (folder: string) => ({
  NODE_ENV: 'production',
  DATA_DIR: path.join(folder, 'data'),
  MEDIA_DIR: path.join(folder, 'media'),
  DATABASE_URL: '',
  PUBLIC_URL: '',
  PAYLOAD_SECRET: 'a secret for the bench, of no worth elsewhere',
  ADMIN_EMAIL: email,
  ADMIN_PASSWORD: password,
  LOG_LEVEL: 'info',
  READ_RATE: '1000000',
})

/** An installation with some stories of the sample archive published; gives how to start its server. */
export async function openReadsHouse(folder: string) {
  mkdirSync(folder, { recursive: true })
  const env = settingsOf(folder)
  const place = {
    dataDir: env.DATA_DIR,
    mediaDir: env.MEDIA_DIR,
    databaseUrl: '',
    archiveDir: 'sample/archive',
    env,
  }
  await runThrough({ args: ['scripts/run.mjs', 'src/server/prepare.ts'], place })
  const serve = (more: Readonly<Record<string, string>> = {}): Promise<Served> =>
    startServing({ folder, program: ['src/server/main.ts'], env: { ...env, ...more } })
  return { serve }
}

/** Publishes so many stories as the first admin, and gives their ids. */
export async function publishSome({ server, count }: { server: Served; count: number }) {
  const api = `${server.base}/api`
  const { token } = await ask<{ token: string }>(`${api}/users/login`, {
    method: 'POST',
    body: JSON.stringify({ email, password }),
  })
  const Authorization = `JWT ${token}`
  const drafts = `${api}/articles?limit=${count}&depth=0&sort=id`
  const { docs } = await ask<{ docs: { id: string }[] }>(drafts, { headers: { Authorization } })
  for (const { id } of docs) {
    await ask(`${api}/articles/${id}`, {
      method: 'PATCH',
      headers: { Authorization },
      body: JSON.stringify({ stage: 'verified', _status: 'published' }),
    })
  }
  return docs.map(({ id }) => id)
}

async function ask<T>(url: string, { headers, ...init }: RequestInit): Promise<T> {
  const type = { 'Content-Type': 'application/json' }
  const response = await fetch(url, { ...init, headers: { ...type, ...headers } })
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}
