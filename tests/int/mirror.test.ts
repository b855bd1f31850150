import { expect, it } from 'vitest'
import { mirrorDrill } from '../support/openapiMirrorDrill'

/** The long form: `BACKNUMBER_MIRROR_STEPS=1000 npx vitest run --project int tests/int/mirror.test.ts`. */
const steps = Number(process.env.BACKNUMBER_MIRROR_STEPS) || 200

it('ends equal to the API, however often it is killed while the archive changes', async () => {
  const report = await mirrorDrill({ steps, seed: 19871016 })
  expect(report.differing).toEqual([])
  for (const deed of ['publish', 'withdraw', 'withhold', 'redact', 'remove', 'trash']) {
    expect(report.done[deed]).toBeGreaterThan(0)
  }
  expect(report.kills).toBeGreaterThan(0)
  expect(report.documents).toBeGreaterThan(steps / 20)
}, 600_000)
