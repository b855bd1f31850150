import { openTestPayload, testDatabase, type TestPayload } from '../support/payload'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished, afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiPages } from '../support/apiPages'
import { makePerson } from '../support/people'
import type { Person } from '../support/request'
import { codeIn, startApp } from '../support/startApp'

const isSqlite = testDatabase() === 'sqlite'

const archive = join(process.env.DATA_DIR ?? '', 'archive')
process.env.ARCHIVE_DIR = archive

const { checkReady } = await import('@/server/checkReady')
const { migrateDatabase } = await import('@/server/migrateDatabase')
const { sqliteOf } = await import('@/database/sqliteOf')

/** Another process that holds the lock on the file until it is let go. */
const holdLock = async (file: string) => {
  const args = [join(import.meta.dirname, '../support/lockHolder.mjs'), `file:${file}`]
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return async () => {
    child.stdin.end()
    await once(child, 'exit')
  }
}

describe.runIf(isSqlite)('a SQLite file that is dying', () => {
  let test: TestPayload
  let editor: Person
  let file: string

  beforeAll(async () => {
    test = await openTestPayload()
    mkdirSync(archive, { recursive: true })
    await migrateDatabase({ payload: test.payload, dataDir: test.dataDir })
    editor = await makePerson({ payload: test.payload, role: 'admin' })
    file = join(test.dataDir, 'cms.db')
    // Shorter than in production, where a lock that lasts is noticed after five seconds.
    await sqliteOf(test.payload).execute('PRAGMA busy_timeout = 200')
  })
  afterAll(() => test?.close())

  const started = async () => {
    const { ask } = await startApp({
      pages: apiPages,
      notReady: () => checkReady(test.payload),
      isSession: () => true,
    })
    let made = 0
    const write = () =>
      ask('/api/newspapers', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `JWT ${editor.token}` },
        body: JSON.stringify({ id: `a-paper-${process.hrtime.bigint()}-${made++}`, title: 'A' }),
      })
    const read = async () => (await ask('/api/newspapers')).status
    return { ask, write, read, ready: async () => (await ask('/readyz')).status }
  }

  it('locked for longer than is waited: writes are 503, reads go on, and it is well afterwards', async () => {
    const { write, read, ready } = await started()
    expect((await write()).status).toBe(201)
    const letGo = await holdLock(file)
    const refused = await write()
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await codeIn(refused)).toEqual([503, 'unavailable'])
    expect([await read(), await ready()]).toEqual([200, 200])
    await letGo()
    expect((await write()).status).toBe(201)
    // Several statements at once, as imports write them, also go through again.
    await sqliteOf(test.payload).batch(['SELECT 1', 'SELECT 2'], 'write')
    const { rows } = await sqliteOf(test.payload).execute('PRAGMA busy_timeout')
    expect(Number(rows[0]?.timeout)).toBe(5000)
    expect((await write()).status).toBe(201)
    expect(await read()).toBe(200)
  })

  it('moved away: not ready, and ready when it is back', async () => {
    const { ask, ready, read } = await started()
    expect(await ready()).toBe(200)
    renameSync(file, `${file}.away`)
    const response = await ask('/readyz')
    expect([response.status, await response.text()]).toEqual([503, expect.stringMatching(/gone/u)])
    renameSync(`${file}.away`, file)
    expect([await ready(), await read()]).toEqual([200, 200])
  })

  it('replaced by another: not ready, and told to start again', async () => {
    const { ask, ready } = await started()
    renameSync(file, `${file}.away`)
    writeFileSync(file, readFileSync(`${file}.away`))
    const response = await ask('/readyz')
    expect([response.status, await response.text()]).toEqual([503, expect.stringMatching(/restart/iu)]) // prettier-ignore
    renameSync(`${file}.away`, file)
    expect(await ready()).toBe(200)
  })

  it('damaged under its feet: 503 in JSON, and well again when it is whole', async () => {
    const { ask, read, ready } = await started()
    await sqliteOf(test.payload).execute('PRAGMA wal_checkpoint(TRUNCATE)')
    const whole = readFileSync(file)
    await sqliteOf(test.payload).execute('PRAGMA shrink_memory')
    truncateSync(file, 4096)
    const response = await ask('/api/articles')
    expect(await codeIn(response)).toEqual([503, 'unavailable'])
    const notReady = await ask('/readyz')
    expect([notReady.status, await notReady.text()]).toEqual([503, expect.stringMatching(/not answer/u)]) // prettier-ignore
    writeFileSync(file, whole)
    expect(await read()).toBe(200)
    expect(await ready()).toBe(200)
  })
})

it.runIf(!isSqlite)('a SQLite file that is dying is a matter of the other lane', () => {
  expect(isSqlite).toBe(false)
})
