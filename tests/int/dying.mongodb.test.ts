import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openLine, type Line } from '../support/unsteadyLine'
import type { TestPayload } from '../support/payload'
import { codeIn, startApp } from '../support/startApp'

const isMongo = process.env.BACKNUMBER_TEST_DB === 'mongodb'

/** The database behind a line of the test's own: its address stands before the app is imported. */
const openBehindLine = async () => {
  const url = new URL(process.env.MONGODB_URI ?? '')
  const line = await openLine({ host: url.hostname, port: Number(url.port || 27017) })
  url.host = `127.0.0.1:${line.port}`
  // Else the driver asks the server for its own address, and goes there.
  url.searchParams.set('directConnection', 'true')
  process.env.MONGODB_URI = url.href
  process.env.ARCHIVE_DIR = mkdtempSync(join(tmpdir(), 'backnumber-empty-'))
  const { openTestPayload } = await import('../support/payload')
  return { line, test: await openTestPayload() }
}

describe.runIf(isMongo)('a MongoDB that is dying', () => {
  let line: Line
  let test: TestPayload

  beforeAll(async () => {
    ;({ line, test } = await openBehindLine())
    const { migrateDatabase } = await import('@/server/migrateDatabase')
    await migrateDatabase({ payload: test.payload, dataDir: test.dataDir })
  }, 300_000)
  afterAll(async () => {
    line?.turn('clear')
    await test?.close()
    await line?.close()
  })

  const started = async (times = {}) => {
    const { checkReady } = await import('@/server/checkReady')
    const { apiPages } = await import('../support/apiPages')
    const { ask } = await startApp({
      pages: apiPages,
      notReady: () => checkReady(test.payload),
      times,
    })
    const graphql = () =>
      ask('/api/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: '{ Newspapers { docs { id } } }' }),
      })
    return { ask, graphql, ready: async () => (await ask('/readyz')).status }
  }

  it('answers while the line is slow', async () => {
    const { ask, ready } = await started()
    line.turn('slow')
    expect((await ask('/api/newspapers')).status).toBe(200)
    expect(await ready()).toBe(200)
    line.turn('clear')
  })

  it('cut off in the middle of requests: 503 in JSON, and well again by itself', async () => {
    const { ask, graphql, ready } = await started()
    expect([(await ask('/api/newspapers')).status, await ready()]).toEqual([200, 200])
    line.turn('slow')
    const inFlight = [ask('/api/newspapers'), ask('/api/articles/x'), graphql()]
    setTimeout(() => line.turn('cut'), 100)
    const [list, one, query] = await Promise.all(inFlight)
    for (const answer of [list, one]) {
      expect(answer?.headers.get('retry-after')).toBe('5')
      expect(answer && (await codeIn(answer))).toEqual([503, 'unavailable'])
    }
    expect(await query?.text()).toContain('unavailable')
    expect(await ready()).toBe(503)
    expect((await ask('/healthz')).status).toBe(200)

    line.turn('clear')
    await expect.poll(ready, { timeout: 20_000 }).toBe(200)
    expect((await ask('/api/newspapers')).status).toBe(200)
    expect((await (await graphql()).json()).data.Newspapers.docs).toEqual([])
  })

  it('holding everything back: 503 when the time is over, and well again by itself', async () => {
    const { ask, graphql, ready } = await started({ readMs: 1500, writeMs: 1500 })
    line.turn('stalled')
    const answers = await Promise.all([ask('/api/newspapers'), ask('/api/articles/x'), graphql()])
    for (const answer of answers) expect(await codeIn(answer)).toEqual([503, 'unavailable'])
    const notReady = await ask('/readyz')
    expect([notReady.status, await notReady.text()]).toEqual([503, expect.stringContaining('2 s')])

    line.turn('clear')
    await expect.poll(ready, { timeout: 20_000 }).toBe(200)
    expect((await ask('/api/newspapers')).status).toBe(200)
  })

  it('away: metrics say so and do not hang', async () => {
    const { readDatabaseFigures } = await import('@/server/metrics/databaseFigures')
    expect(await readDatabaseFigures(test.payload)).toMatchObject({ up: true, scheduled: 0 })
    line.turn('cut')
    expect(await readDatabaseFigures(test.payload)).toEqual({ up: false })
    line.turn('clear')
    await expect
      .poll(() => readDatabaseFigures(test.payload), { timeout: 20_000 })
      .toMatchObject({ up: true })
  })
})

it.runIf(!isMongo)('a MongoDB that is dying is a matter of the other lane', () => {
  expect(isMongo).toBe(false)
})
