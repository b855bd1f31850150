import { expect, it } from 'vitest'
import { drillText } from '../drill/text/drillText'

// `npm run drill -- text` does the same with 10,000 pages.
it('holds every law on the pages of the project, on made and on mutated ones', () => {
  const told: string[] = []
  const report = drillText({ count: 60, seed: 1, log: (line) => told.push(line) })
  expect(told).toEqual([])
  expect(report.made).toBe(30)
  expect(report.mutated).toBe(30)
  expect(report.plain).toBeGreaterThan(10)
}, 180_000)
