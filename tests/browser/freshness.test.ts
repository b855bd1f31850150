import path from 'node:path'
import { expect, test } from 'vitest'
import { drillFreshness } from '../drill/freshness/drillFreshness'

/** The short form of `npm run drill -- freshness`. */
test('what is published, changed, redacted, withheld and withdrawn is right in three web processes within a second', async () => {
  const told: string[] = []
  const report = await drillFreshness({
    urlFor: ({ dataDir }) => `file:${path.join(dataDir, 'cms.db')}`,
    rounds: 7,
    processes: 3,
    log: (line) => told.push(line),
  })
  expect(report, told.join('\n')).toMatchObject({
    ...{ changes: 7, processes: 3, missing: [], wrongAtTheEnd: 0 },
    ...{ late: 0, leaks: 0, flaps: 0, failed: 0 },
  })
  expect(report.checks).toBeGreaterThan(report.representations * 3 * 7)
}, 600_000)
