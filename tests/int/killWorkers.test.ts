import path from 'node:path'
import { expect, test } from 'vitest'
import { killWorkers } from '../drill/reissues/killWorkers'
import { mongoUrl } from '../support/mongo'
import { testDatabase } from '../support/payload'

/** The short form of `npm run drill -- workers`. */
test('reissues come out once each, on time, as approved, while workers are killed and items edited', async () => {
  const report = await killWorkers({
    urlFor: ({ name, dataDir }) =>
      testDatabase() === 'mongodb' ? mongoUrl(name) : `file:${path.join(dataDir, 'cms.db')}`,
    reissues: 12,
    workers: 2,
    kills: 2,
    withinMs: 6000,
    log: () => undefined,
  })
  expect(report).toMatchObject({
    ...{ reissues: 12, publishedOnce: 12, announced: 12 },
    ...{ early: 0, missing: 0, twice: 0, wrongText: 0 },
  })
  expect(report.edits).toBeGreaterThan(0)
}, 480_000)
