import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople, type People } from '../support/people'
import { inSeconds, makeIssue, planReissue, publishedStory } from '../support/reissues'
import { rest } from '../support/request'

let house: TestPayload
let people: People
const silent = { info: () => {}, error: console.error, warn: () => {} } as never

const runDue = async (worker = 'test-worker') => {
  const { publishDue } = await import('@/worker/publishDue')
  const { signal } = new AbortController()
  await publishDue({ payload: house.payload, logger: silent, worker, leaseMs: 30_000, signal })
}

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
  await makeIssue(house.payload)
  for (let n = 1; n <= 8; n++) await publishedStory(house.payload, n)
})

afterAll(() => house.close())

describe('a reissue', () => {
  test('goes from draft to the public with the text that was approved', async () => {
    await planReissue(house.payload, { id: 'first', items: ['story-1', 'story-2'] }, people.editor)
    const approved = await rest('POST /reissues/first/schedule', {
      as: people.editor,
      body: { now: true },
    })
    expect(approved.body).toMatchObject({ state: 'scheduled', step: 1 })
    expect((await rest('GET /reissues/first')).status).toBe(404)
    await house.payload.update({ collection: 'articles', id: 'story-1', data: { headline: '改过的' } }) // prettier-ignore
    await runDue()
    const { status, body } = await rest('GET /reissues/first/edition')
    expect(status).toBe(200)
    expect(body.edition.sections[0]?.items[0]?.headline).toBe('渡口1号通航')
    expect(body.edition.sections[0]?.items[0]?.corrected).toEqual([
      { was: '俢', now: '修', before: '渡口1号', after: '缮一新。' },
    ])
    expect((await rest('GET /reissues/first')).body).toMatchObject({ state: 'published' })
  })
})
