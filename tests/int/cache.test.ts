import { openTestPayload, type TestPayload } from '../support/payload'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest'
import { startFront, type FrontHouse } from '../support/cacheFront'
import { announceOne } from '@/changes/announce'
import { follow } from '@/changes/follow'
import { logger } from '@/logger'

let app: TestPayload
let payload: Payload

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
})
afterAll(() => app?.close())

/** Payload's REST reads, as the route files answer them. */
const answerRest: RequestListener = async (req, res) => {
  const { REST_GET } = await import('@payloadcms/next/routes')
  const url = new URL(req.url ?? '/', 'http://archive.example')
  const slug = url.pathname.split('/').slice(2)
  const headers = new Headers(req.headers as Record<string, string>)
  const handler = REST_GET((await import('@payload-config')).default)
  const answer = await handler(new Request(url, { headers }), { params: Promise.resolve({ slug }) })
  await pass(answer, req, res)
}

async function pass(answer: Response, _req: IncomingMessage, res: ServerResponse): Promise<void> {
  res.statusCode = answer.status
  answer.headers.forEach((value, name) => res.setHeader(name, value))
  res.end(Buffer.from(await answer.arrayBuffer()))
}

/** A web process as far as its cache goes: its own follower, its own front, the one database. */
async function startProcess(forward = answerRest): Promise<FrontHouse> {
  const fresh = () => performance.now() - follower.confirmedAt() < 900
  const house = await startFront({ forward, isCurrent: () => fresh() })
  const follower = follow({ payload, logger, onChanges: house.front.clear, pollMs: 100 })
  onTestFinished(() => follower.stop())
  await expect.poll(fresh).toBe(true)
  return house
}

const publish = async (id: string, headline: string): Promise<void> => {
  await payload.create({
    collection: 'articles',
    data: { id, headline, stage: 'imported', _status: 'published' },
  })
  await announceOne({ payload, kind: 'articles', id })
}

/** Asks until an answer comes from the cache. */
const warm = async ({ ask, front }: FrontHouse, path: string): Promise<void> => {
  await expect
    .poll(
      async () => {
        const { hits } = front.figures()
        await ask(path)
        return front.figures().hits - hits
      },
      { timeout: 10_000 },
    )
    .toBe(1)
}

const listed = (text: string): string[] =>
  (JSON.parse(text) as { docs: { headline?: string }[] }).docs.flatMap(({ headline }) =>
    headline?.endsWith('in the list') ? headline : [],
  )

it('serves reads from the cache of each process, and forgets them in all of them at a change', async () => {
  await publish('i-1', 'First')
  const processes = [await startProcess(), await startProcess()]
  for (const one of processes) await warm(one, '/api/articles/i-1')
  await payload.update({ collection: 'articles', id: 'i-1', data: { headline: 'Second', _status: 'published' } }) // prettier-ignore
  for (const { ask } of processes) {
    await expect
      .poll(async () => JSON.parse((await ask('/api/articles/i-1')).text).headline)
      .toBe('Second')
  }
  await payload.update({ collection: 'articles', id: 'i-1', data: { stage: 'withheld' } })
  for (const { ask } of processes) {
    await expect.poll(async () => (await ask('/api/articles/i-1')).status).not.toBe(200)
    expect((await ask('/api/articles/i-1')).headers['cache-control']).toBe('no-store')
  }
})

it('shows in a list what is published, and no more what is withdrawn', async () => {
  await publish('l-1', 'First in the list')
  const processes = [await startProcess(), await startProcess()]
  const list = '/api/articles?limit=50&depth=0'
  for (const one of processes) await warm(one, list)
  await publish('l-2', 'Also in the list')
  for (const { ask } of processes) {
    await expect.poll(async () => listed((await ask(list)).text).length).toBe(2)
  }
  for (const one of processes) await warm(one, list)
  await payload.update({ collection: 'articles', id: 'l-1', data: { _status: 'draft' } })
  for (const { ask } of processes) {
    await expect.poll(async () => listed((await ask(list)).text)).toEqual(['Also in the list'])
  }
})

it('forgets a story that shows the name of its newspaper when that is changed', async () => {
  await payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Old name' } })
  await payload.create({
    collection: 'articles',
    data: { id: 'n-1', newspaper: 'qinghe', stage: 'imported', _status: 'published' },
  })
  const house = await startProcess()
  await warm(house, '/api/articles/n-1?depth=1')
  await payload.update({ collection: 'newspapers', id: 'qinghe', data: { title: 'New name' } })
  await expect
    .poll(
      async () => JSON.parse((await house.ask('/api/articles/n-1?depth=1')).text).newspaper.title,
    ) // prettier-ignore
    .toBe('New name')
})

it('never keeps what was read before a change and answered after it', async () => {
  await publish('r-1', 'Before')
  const held: (() => void)[] = []
  let holding = false
  const slow: RequestListener = async (req, res) => {
    const { end } = res
    if (holding) {
      holding = false
      res.end = ((...given: []) => {
        held.push(() => Reflect.apply(end, res, given))
        return res
      }) as typeof res.end
    }
    await answerRest(req, res)
  }
  const house = await startProcess(slow)
  holding = true
  const first = house.ask('/api/articles/r-1')
  await expect.poll(() => held.length).toBe(1)
  await payload.update({ collection: 'articles', id: 'r-1', data: { headline: 'After', _status: 'published' } }) // prettier-ignore
  const other = await startProcess()
  await expect
    .poll(async () => JSON.parse((await other.ask('/api/articles/r-1')).text).headline)
    .toBe('After')
  // The slow process hears of it too, before its answer is let go.
  await warm(house, '/api/articles?depth=0')
  await new Promise((resolve) => setTimeout(resolve, 500))
  held[0]?.()
  expect(JSON.parse((await first).text).headline).toBe('Before')
  expect(JSON.parse((await house.ask('/api/articles/r-1')).text).headline).toBe('After')
})

it('serves nothing from the cache while the ledger does not answer, and then again', async () => {
  await publish('d-1', 'Held')
  const house = await startProcess()
  await warm(house, '/api/articles/d-1')
  const { find } = payload.db
  payload.db.find = (async (args: Parameters<typeof find>[0]) => {
    if (args.collection === 'ledger') throw new Error('away')
    return find.call(payload.db, args)
  }) as typeof find
  try {
    await expect
      .poll(
        async () => {
          const { hits } = house.front.figures()
          expect((await house.ask('/api/articles/d-1')).status).toBe(200)
          return house.front.figures().hits - hits
        },
        { timeout: 5000 },
      )
      .toBe(0)
  } finally {
    payload.db.find = find
  }
  await warm(house, '/api/articles/d-1')
})
