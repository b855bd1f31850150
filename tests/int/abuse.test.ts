import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { abuse } from '../drill/abuse/abuse'
import { apiInProcess } from '../drill/abuse/apiInProcess'
import { plant } from '../drill/abuse/plant'
import type { Planted } from '../drill/abuse/types'
import { contents } from '../support/contents'
import { startApp } from '../support/startApp'

let app: TestPayload
let planted: Planted

beforeAll(async () => {
  app = await openTestPayload()
  planted = await plant({ payload: app.payload, stories: 30 })
}, 240_000)
afterAll(() => app?.close())

/** The short form of `npm run drill -- abuse`: the API and what stands before it, without pages. */
it('is not made to fail, to leak or to change by requests that mean harm', async () => {
  const before = await contents(app.payload)
  const { meetCallers } = await import('@/keys/meetCallers')
  const callers = meetCallers({ payload: () => app.payload, origins: ['http://127.0.0.1:3000'] })
  const { port } = await startApp({ pages: apiInProcess, callers })
  const told: string[] = []
  const report = await abuse({
    base: `http://127.0.0.1:${port}`,
    planted,
    count: 500,
    seed: 20_261_123,
    connections: 4,
    log: (line) => told.push(line),
  })
  expect(
    Object.entries(report.faults).filter(([, count]) => count > 0),
    told.join('\n'),
  ).toEqual([])
  expect(report.requests).toBeGreaterThan(500)
  expect(await contents(app.payload)).toEqual(before)
}, 300_000)

/** So that nothing found means something: the same look finds what staff are shown. */
it('would see a marker if one were shown', async () => {
  const { findMarkers } = await import('../drill/abuse/markers')
  const { docs } = await app.payload.find({ collection: 'articles', draft: true, limit: 100 })
  const find = (text: string) =>
    findMarkers({ answer: Buffer.from(text), asked: '', markers: planted.markers })
  const shown = find(JSON.stringify(docs))
  for (const place of ['draft headline', 'withheld body', 'reason for withholding']) {
    expect(shown.join('\n')).toContain(`(${place})`)
  }
  const [marker = ''] = Object.keys(planted.markers)
  expect(find(Buffer.from(`x ${marker}`).toString('base64'))).toHaveLength(1)
  expect(find([...marker].map((one) => `&#${one.codePointAt(0)};`).join(''))).toHaveLength(1)
  expect(find('nothing')).toEqual([])
})
