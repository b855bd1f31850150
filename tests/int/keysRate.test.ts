import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { countHits, forgetHits } from '@/keys/countHits'
import { takeHit } from '@/keys/takeHit'

let house: TestPayload

beforeAll(async () => {
  house = await openTestPayload()
})
afterAll(() => house.close())

// From the next full hour on.
let now = Math.ceil(Date.now() / 3_600_000) * 3_600_000

beforeEach(() => {
  now += 60 * 60_000
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now)
  onTestFinished(() => clock.mockRestore())
})

const hour = 60 * 60_000
const count = (name: string, hits = 1) =>
  countHits({ payload: house.payload, name, windowMs: hour, hits })

it('counts every hit, however many come at once', async () => {
  const counts = await Promise.all(Array.from({ length: 40 }, () => count('crowd')))
  const hits = counts.map((one) => one.hits).sort((a, b) => a - b)
  expect(hits).toEqual(Array.from({ length: 40 }, (_, n) => n + 1))
  expect(counts[0]!.resetAt.getTime()).toBe(now + hour)
})

it('counts several at once, gives some back, and forgets', async () => {
  const name = 'several'
  expect([(await count(name, 5)).hits, (await count(name, -2)).hits]).toEqual([5, 3])
  await forgetHits({ payload: house.payload, name, windowMs: hour })
  expect((await count(name)).hits).toBe(1)
})

it('begins anew with each stretch of time, and removes those that are over', async () => {
  await count('stretch', 7)
  now += hour
  expect((await count('stretch')).hits).toBe(1)
  now += 2 * hour
  const kept = async () => (await house.payload.count({ collection: 'limits' })).totalDocs
  await count('last')
  await expect.poll(kept).toBe(1)
})

/** Where a process keeps what it has counted; another process has another. */
const tallies = () =>
  (globalThis as unknown as Record<symbol, Map<string, unknown>>)[
    Symbol.for('backnumber.keys.tallies')
  ]!

it.each([
  [1, 40],
  [3, 40],
  [3, 7],
])('gives a key on %i processes about its rate of %i a minute', async (processes, rate) => {
  const live = { id: `key-${processes}-${rate}`, rate, user: undefined }
  const own = Array.from({ length: processes }, () => new Map<string, unknown>())
  let admitted = 0
  for (let round = 0; round < rate * 2; round++) {
    for (const tally of own) {
      tallies().clear()
      for (const [id, one] of tally) tallies().set(id, one)
      if ((await takeHit({ payload: house.payload, live })) === undefined) admitted += 1
      for (const [id, one] of tallies()) tally.set(id, one)
    }
  }
  expect(admitted).toBeGreaterThanOrEqual(rate)
  expect(admitted).toBeLessThanOrEqual(rate + ((processes - 1) * rate) / 10 + processes)
  now += 60_000
  expect(await takeHit({ payload: house.payload, live })).toBeUndefined()
})
