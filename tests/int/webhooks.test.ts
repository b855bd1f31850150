// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { randomUUID } from 'node:crypto'
import { Webhook as Verifier } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Delivery } from '@/payload-types'
import type { EventType } from '@/reissues/eventTypes'
import { attemptDelivery } from '@/webhooks/attemptDelivery'
import { claimDelivery } from '@/webhooks/claimDelivery'
import { deliverDue } from '@/webhooks/deliverDue'
import { dispatchEvents } from '@/webhooks/dispatchEvents'
import { recordTry } from '@/webhooks/recordTry'
import { startDeliverer } from '@/webhooks/startDeliverer'
import type { Try } from '@/webhooks/types'
import { answering, startReceiver, type Answering, type Received } from '../support/receiver'

// Receivers live on this machine. Over IPv6 it stays what it is to a newsroom: private.
vi.hoisted(() => Object.assign(process.env, { WEBHOOK_ALLOW: '127.0.0.1' }))

let app: TestPayload
const worker = 'a test'
const open: (() => Promise<void>)[] = []

beforeAll(async () => {
  app = await openTestPayload()
  const data = { id: 'r-1', title: '百年前的今天', kind: 'anthology', state: 'draft' } as const
  await app.payload.create({ collection: 'reissues', data })
})
afterAll(() => app.close())

beforeEach(async () => {
  const all = { id: { exists: true } }
  for (const collection of ['deliveries', 'webhooks', 'events'] as const) {
    await app.payload.delete({ collection, where: all })
  }
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
})

async function receiver(answer?: Answering, options?: Parameters<typeof startReceiver>[1]) {
  const started = await startReceiver(answer, options)
  open.push(started.close)
  return started
}

let steps = 0

/** Something that happened to a reissue. */
async function happens(type: EventType = 'reissue.published') {
  steps += 1
  const data = { title: '百年前的今天', step: steps }
  const at = new Date(Date.UTC(2026, 0, 1, 0, 0, steps)).toISOString()
  return app.payload.create({
    collection: 'events',
    data: { id: `e-${steps}`, type, reissue: 'r-1', step: steps, at, data, dispatched: false },
  })
}

type Hook = { url: string; events?: EventType[]; active?: boolean }

const subscribe = ({ url, events = ['reissue.published'], active = true }: Hook) =>
  app.payload.create({
    collection: 'webhooks',
    data: { id: `w-${randomUUID()}`, name: 'A site', url, events: events as never, active },
  })

const dispatch = (now = new Date()) => dispatchEvents({ payload: app.payload, now, worker })

const deliver = (now = new Date(), delays?: readonly number[]) =>
  deliverDue({ payload: app.payload, now, worker, delays })

async function deliveries(): Promise<Delivery[]> {
  const { docs } = await app.payload.find({
    collection: 'deliveries',
    limit: 500,
    sort: 'id',
    depth: 0,
  })
  return docs
}

async function onlyDelivery(): Promise<Delivery> {
  const [delivery, ...others] = await deliveries()
  expect(others).toEqual([])
  if (!delivery) throw new Error('There is no delivery.')
  return delivery
}

const logOf = ({ log }: Delivery) => log as unknown as Try[]
const nextTry = ({ wakeAt }: Delivery) => new Date(wakeAt ?? 0)
const idsOf = (received: readonly Received[]) =>
  received.map(({ headers }) => headers['webhook-id'])
const later = (ms: number) => new Date(Date.now() + ms)

describe('an event', () => {
  test('goes to each webhook that is switched on and asked for it', async () => {
    const first = await subscribe({ url: 'https://one.example.org/' })
    const second = await subscribe({ url: 'https://two.example.org/' })
    await subscribe({ url: 'https://off.example.org/', active: false })
    await subscribe({ url: 'https://else.example.org/', events: ['reissue.withdrawn'] })
    const event = await happens()
    expect(await dispatch()).toEqual({ events: 1, deliveries: 2 })
    const made = await deliveries()
    expect(new Set(made.map(({ webhook }) => webhook))).toEqual(new Set([first.id, second.id]))
    expect(made.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['waiting', 0],
      ['waiting', 0],
    ])
    expect(JSON.parse(made[0]?.body ?? '')).toEqual({
      type: 'reissue.published',
      timestamp: event.at,
      data: { title: '百年前的今天', step: steps },
    })
    const after = await app.payload.findByID({ collection: 'events', id: event.id, depth: 0 })
    expect(after.dispatched).toBe(true)
  })

  test('that nobody asked for is done with', async () => {
    await happens('reissue.retried')
    expect(await dispatch()).toEqual({ events: 1, deliveries: 0 })
    expect(await dispatch()).toEqual({ events: 0, deliveries: 0 })
  })

  test('whose dispatch was cut off gets only the deliveries that are missing', async () => {
    await subscribe({ url: 'https://one.example.org/' })
    await subscribe({ url: 'https://two.example.org/' })
    const { id } = await happens()
    await dispatch()
    const [kept, lost] = await deliveries()
    await app.payload.delete({ collection: 'deliveries', id: lost?.id ?? '' })
    await app.payload.update({ collection: 'events', id, data: { dispatched: false } })
    await app.payload.update({
      collection: 'deliveries',
      id: kept?.id ?? '',
      data: { state: 'delivered' },
    })
    expect(await dispatch()).toEqual({ events: 1, deliveries: 1 })
    const states = (await deliveries()).map((one) => [one.id, one.state])
    expect(states).toEqual([
      [kept?.id, 'delivered'],
      [lost?.id, 'waiting'],
    ])
  })

  test('is dispatched once by three workers at once', async () => {
    await subscribe({ url: 'https://one.example.org/' })
    for (let i = 0; i < 10; i++) await happens()
    const counts = await Promise.all([dispatch(), dispatch(), dispatch()])
    expect(counts.reduce((sum, { deliveries: made }) => sum + made, 0)).toBe(10)
    expect(await deliveries()).toHaveLength(10)
  })
})

describe('a delivery', () => {
  test('arrives signed, as the receiver’s own library finds', async () => {
    const there = await receiver()
    const { secret } = await subscribe(there)
    const event = await happens()
    await dispatch()
    await deliver()
    const [message] = there.received
    const verified = new Verifier(secret ?? '').verify(
      message?.body ?? '',
      message?.headers as Record<string, string>,
    )
    expect(verified).toMatchObject({ type: 'reissue.published', data: { title: '百年前的今天' } })
    expect(idsOf(there.received)).toEqual([event.id])
    const done = await onlyDelivery()
    expect(done).toMatchObject({ state: 'delivered', attempts: 1, status: 204, reason: null })
    expect(done.deliveredAt).toEqual(expect.any(String))
    expect(logOf(done)).toEqual([
      { at: expect.any(String), ms: expect.any(Number), status: 204, reason: null },
    ])
  })

  test('is sent once while it is not due again', async () => {
    const there = await receiver()
    await subscribe(there)
    await happens()
    await dispatch()
    await deliver()
    await deliver(later(86_400_000))
    expect(there.received).toHaveLength(1)
  })

  test('waits while its receiver is down, and arrives with the same id when it is up', async () => {
    const first = await startReceiver()
    const { secret } = await subscribe(first)
    const event = await happens()
    await dispatch()
    await first.close()
    await deliver()
    await deliver()
    const waiting = await onlyDelivery()
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(waiting.reason).toContain('ECONNREFUSED')
    const second = await receiver(undefined, { port: first.port })
    await deliver(nextTry(waiting))
    expect(idsOf(second.received)).toEqual([event.id])
    const { body = '', headers } = second.received[0] ?? {}
    expect(() => new Verifier(secret ?? '').verify(body, headers as never)).not.toThrow()
    const done = await onlyDelivery()
    expect(done).toMatchObject({ state: 'delivered', attempts: 2 })
    expect(logOf(done).map(({ status }) => status)).toEqual([null, 204])
  })

  test('of each event arrives at least once with one id, though every first try fails', async () => {
    const tried = new Set<unknown>()
    const there = await receiver((response, nth, { headers }) => {
      const id = headers['webhook-id']
      answering(tried.has(id) ? 200 : 500)(response, nth, { headers, body: '', method: '' })
      tried.add(id)
    })
    await subscribe(there)
    const events = []
    for (let i = 0; i < 20; i++) events.push((await happens()).id)
    await dispatch()
    await deliver(new Date(), [1000])
    expect(there.received).toHaveLength(20)
    await deliver(later(5000), [1000])
    expect(there.received).toHaveLength(40)
    expect(new Set(idsOf(there.received))).toEqual(new Set(events))
    expect((await deliveries()).every(({ state }) => state === 'delivered')).toBe(true)
  })

  test('is tried again after each delay, a fifth more or less, and then given up', async () => {
    const there = await receiver(answering(500))
    await subscribe(there)
    await happens()
    await dispatch()
    let now = new Date()
    for (const delay of [5000, 30_000]) {
      await deliver(now, [5000, 30_000])
      const waiting = await onlyDelivery()
      expect(waiting).toMatchObject({ state: 'waiting', status: 500 })
      const { at = '', ms = 0 } = logOf(waiting).at(-1) ?? {}
      const pause = nextTry(waiting).getTime() - Date.parse(at) - (ms ?? 0)
      expect(pause).toBeGreaterThanOrEqual(delay * 0.8)
      expect(pause).toBeLessThanOrEqual(delay * 1.2)
      await deliver(new Date(nextTry(waiting).getTime() - 1), [5000, 30_000])
      now = nextTry(waiting)
    }
    await deliver(now, [5000, 30_000])
    expect(await onlyDelivery()).toMatchObject({ state: 'failed', attempts: 3, wakeAt: null })
    expect(there.received).toHaveLength(3)
  })

  test('goes to the address that the webhook has by now', async () => {
    const [old, moved] = [await receiver(answering(500)), await receiver()]
    const { id } = await subscribe(old)
    await happens()
    await dispatch()
    await deliver(new Date(), [1000])
    await app.payload.update({ collection: 'webhooks', id, data: { url: moved.url } })
    await deliver(later(5000), [1000])
    expect(moved.received).toHaveLength(1)
    expect(await onlyDelivery()).toMatchObject({ state: 'delivered' })
  })
})

describe('a receiver', () => {
  test('that hangs does not hold up the others', async () => {
    const hanging = await receiver(() => {})
    const quick = await receiver()
    await subscribe(hanging)
    await subscribe(quick)
    for (let i = 0; i < 6; i++) await happens()
    await dispatch()
    const deliverer = startDeliverer({ payload: app.payload, worker })
    await deliverer.wake(new Date())
    await quick.hasReceived(6)
    // Two of eight at once are for one receiver at most, and both still hang.
    expect(hanging.received).toHaveLength(2)
    await happens()
    const now = new Date()
    await dispatch(now)
    await deliverer.wake(now)
    await quick.hasReceived(7)
    await hanging.close()
    await deliverer.stop()
  })

  test('that redirects to a private address fails, and that address is never asked', async () => {
    const secret = await receiver(undefined, { host: '::1' })
    const there = await receiver(answering(307, { location: secret.url }))
    await subscribe(there)
    await happens()
    await dispatch()
    await deliver()
    expect(await onlyDelivery()).toMatchObject({ state: 'waiting', status: 307 })
    expect(secret.received).toEqual([])
  })

  test('whose name leads to a private address is refused for good', async () => {
    const there = await receiver()
    await subscribe({ url: `http://hooks.example.org:${there.port}/` })
    await happens()
    await dispatch()
    await deliverDue({
      payload: app.payload,
      now: new Date(),
      worker,
      ways: {
        allow: [],
        lookup: (_, options, callback) =>
          options.all
            ? callback(null, [{ address: '127.0.0.1', family: 4 }])
            : callback(null, '127.0.0.1', 4),
      },
    })
    const refused = await onlyDelivery()
    expect(refused).toMatchObject({ state: 'failed', attempts: 1 })
    expect(refused.reason).toContain('WEBHOOK_ALLOW')
    expect(there.received).toEqual([])
  })

  test('that is gone (410) is switched off, with a note, and hears no more', async () => {
    const there = await receiver(answering(410))
    const { id } = await subscribe(there)
    await happens()
    await dispatch()
    await deliver()
    expect(await onlyDelivery()).toMatchObject({ state: 'failed', status: 410 })
    const off = await app.payload.findByID({ collection: 'webhooks', id })
    expect(off.active).toBe(false)
    expect(off.note).toContain('410')
    expect(off.events).toEqual(['reissue.published'])
    await happens()
    expect(await dispatch()).toEqual({ events: 1, deliveries: 0 })
    await app.payload.update({ collection: 'webhooks', id, data: { active: true } })
    expect((await app.payload.findByID({ collection: 'webhooks', id })).note).toBeNull()
  })

  test('that was deleted gets nothing; what was sent stays on record', async () => {
    const there = await receiver()
    const { id } = await subscribe(there)
    await happens()
    await dispatch()
    await app.payload.delete({ collection: 'webhooks', id })
    await deliver()
    const left = await onlyDelivery()
    expect(left).toMatchObject({ state: 'failed', target: there.url })
    expect(left.webhook ?? null).toBeNull()
    expect(there.received).toEqual([])
  })
})

describe('several processes', () => {
  test('send each delivery once', async () => {
    const there = await receiver()
    await subscribe(there)
    for (let i = 0; i < 20; i++) await happens()
    await dispatch()
    await Promise.all([deliver(), deliver(), deliver()])
    expect(there.received).toHaveLength(20)
    expect(new Set(idsOf(there.received)).size).toBe(20)
    expect((await deliveries()).every(({ attempts }) => attempts === 1)).toBe(true)
  })

  test('send again, with the same id, what a killed one sent and did not write down', async () => {
    const there = await receiver()
    await subscribe(there)
    const event = await happens()
    await dispatch()
    const now = new Date()
    const { payload } = app
    const claimed = await claimDelivery({ payload, now, worker, delivery: await onlyDelivery() })
    if (!claimed) throw new Error('The delivery could not be claimed.')
    const ways = { allow: ['127.0.0.1'] }
    const outcome = await attemptDelivery({ payload, delivery: claimed, at: now, ways })
    await deliver(later(30_000))
    expect(there.received).toHaveLength(1)
    await deliver(later(61_000))
    expect(idsOf(there.received)).toEqual([event.id, event.id])
    const done = await onlyDelivery()
    expect(done).toMatchObject({ state: 'delivered', attempts: 2 })
    expect(logOf(done).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('ended before it wrote down'),
      null,
    ])
    const times = { began: now, ended: now, delays: [1000], takenOver: false }
    expect(await recordTry({ payload, delivery: claimed, outcome, ...times })).toBeUndefined()
    expect(await onlyDelivery()).toEqual(done)
  })
})
