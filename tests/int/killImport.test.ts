import path from 'node:path'
import { expect, test } from 'vitest'
import { killImport } from '../drill/killImport'
import { mongoUrl } from '../support/mongo'
import { testDatabase } from '../support/payload'

/** The short form of `npm run drill`. */
test('an import killed in its middle and run again leaves what an undisturbed one leaves', async () => {
  const report = await killImport({
    urlFor: ({ name, dataDir }) =>
      testDatabase() === 'mongodb' ? mongoUrl(name) : `file:${path.join(dataDir, 'cms.db')}`,
    kills: 1,
    pages: 12,
    log: () => undefined,
  })
  expect(report.differing).toEqual([])
  expect(report.documents).toBeGreaterThan(110)
}, 400_000)
