// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workStored } from '../drill/operations/workStored'
import { makePerson } from '../support/people'
import type { Person } from '../support/request'

let app: TestPayload
let as: Person

beforeAll(async () => {
  app = await openTestPayload()
  as = await makePerson({ payload: app.payload, role: 'corrector' })
})
afterAll(() => app?.close())

/** The short form of `npm run drill -- stored`. */
test('random operations on a stored page, with corrections by hand, keep the laws and can all be taken back', async () => {
  const report = await workStored({ house: { ...app, as }, sequences: 12, seed: 3, log: () => {} })
  expect(report).toMatchObject({ broken: {}, findings: [], sequences: 12 })
  expect(report.operations).toBeGreaterThan(40)
  expect(report.corrections).toBeGreaterThan(4)
}, 120_000)
