// First: it says which database the app reads in its settings.
import { idsOf, later, logOf, nextTry, openWebhookHouse } from '../support/webhookHouse'
import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, test, vi } from 'vitest'
import { answering, startReceiver } from '../support/receiver'

// Receivers live on this machine, which is no public address.
vi.hoisted(() => Object.assign(process.env, { WEBHOOK_ALLOW: '127.0.0.1' }))

const house = openWebhookHouse()

describe('an event', () => {
  test('goes to each webhook that is switched on and asked for it', async () => {
    const first = await house.subscribe({ url: 'https://one.example.org/' })
    const second = await house.subscribe({ url: 'https://two.example.org/' })
    await house.subscribe({ url: 'https://off.example.org/', active: false })
    await house.subscribe({ url: 'https://else.example.org/', events: ['reissue.withdrawn'] })
    const event = await house.happens()
    expect(await house.dispatch()).toEqual({ events: 1, deliveries: 2 })
    const made = await house.deliveries()
    expect(new Set(made.map(({ webhook }) => webhook))).toEqual(new Set([first.id, second.id]))
    expect(made.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['waiting', 0],
      ['waiting', 0],
    ])
    expect(JSON.parse(made[0]?.body ?? '')).toEqual({
      type: 'reissue.published',
      timestamp: event.at,
      data: { title: '百年前的今天', step: event.step },
    })
    const after = await house.payload().findByID({ collection: 'events', id: event.id, depth: 0 })
    expect(after.dispatched).toBe(true)
  })

  test('that nobody asked for is done with', async () => {
    await house.happens('reissue.retried')
    expect(await house.dispatch()).toEqual({ events: 1, deliveries: 0 })
    expect(await house.dispatch()).toEqual({ events: 0, deliveries: 0 })
  })

  test('whose dispatch was cut off gets only the deliveries that are missing', async () => {
    await house.subscribe({ url: 'https://one.example.org/' })
    await house.subscribe({ url: 'https://two.example.org/' })
    const { id } = await house.happens()
    await house.dispatch()
    const [kept, lost] = await house.deliveries()
    await house.payload().delete({ collection: 'deliveries', id: lost?.id ?? '' })
    await house.payload().update({ collection: 'events', id, data: { dispatched: false } })
    await house.payload().update({
      collection: 'deliveries',
      id: kept?.id ?? '',
      data: { state: 'delivered' },
    })
    expect(await house.dispatch()).toEqual({ events: 1, deliveries: 1 })
    const states = (await house.deliveries()).map((one) => [one.id, one.state])
    expect(states).toEqual([
      [kept?.id, 'delivered'],
      [lost?.id, 'waiting'],
    ])
  })

  test('is dispatched once by three workers at once', async () => {
    await house.subscribe({ url: 'https://one.example.org/' })
    for (let i = 0; i < 10; i++) await house.happens()
    const counts = await Promise.all([house.dispatch(), house.dispatch(), house.dispatch()])
    expect(counts.reduce((sum, { deliveries: made }) => sum + made, 0)).toBe(10)
    expect(await house.deliveries()).toHaveLength(10)
  })
})

describe('a delivery', () => {
  test('arrives signed, as the receiver’s own library finds', async () => {
    const there = await house.receiver()
    const { secret } = await house.subscribe(there)
    const event = await house.happens()
    await house.dispatch()
    await house.deliver()
    const [message] = there.received
    const verified = new Verifier(secret ?? '').verify(
      message?.body ?? '',
      message?.headers as Record<string, string>,
    )
    expect(verified).toMatchObject({ type: 'reissue.published', data: { title: '百年前的今天' } })
    expect(idsOf(there.received)).toEqual([event.id])
    const done = await house.onlyDelivery()
    expect(done).toMatchObject({ state: 'delivered', attempts: 1, status: 204, reason: null })
    expect(done.deliveredAt).toEqual(expect.any(String))
    expect(logOf(done)).toEqual([
      { at: expect.any(String), ms: expect.any(Number), status: 204, reason: null },
    ])
  })

  test('is sent once while it is not due again', async () => {
    const there = await house.receiver()
    await house.subscribe(there)
    await house.happens()
    await house.dispatch()
    await house.deliver()
    await house.deliver(later(86_400_000))
    expect(there.received).toHaveLength(1)
  })

  test('waits while its receiver is down, and arrives with the same id when it is up', async () => {
    const first = await startReceiver()
    const { secret } = await house.subscribe(first)
    const event = await house.happens()
    await house.dispatch()
    await first.close()
    await house.deliver()
    await house.deliver()
    const waiting = await house.onlyDelivery()
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 1 })
    expect(waiting.reason).toContain('ECONNREFUSED')
    const second = await house.receiver(undefined, { port: first.port })
    await house.deliver(nextTry(waiting))
    expect(idsOf(second.received)).toEqual([event.id])
    const { body = '', headers } = second.received[0] ?? {}
    expect(() => new Verifier(secret ?? '').verify(body, headers as never)).not.toThrow()
    const done = await house.onlyDelivery()
    expect(done).toMatchObject({ state: 'delivered', attempts: 2 })
    expect(logOf(done).map(({ status }) => status)).toEqual([null, 204])
  })

  test('of each event arrives at least once with one id, though every first try fails', async () => {
    const tried = new Set<unknown>()
    const there = await house.receiver((response, nth, message) => {
      const id = message.headers['webhook-id']
      answering(tried.has(id) ? 200 : 500)(response, nth, message)
      tried.add(id)
    })
    await house.subscribe(there)
    const events = []
    for (let i = 0; i < 20; i++) events.push((await house.happens()).id)
    await house.dispatch()
    await house.deliver(new Date(), { delays: [1000] })
    expect(there.received).toHaveLength(20)
    await house.deliver(later(5000), { delays: [1000] })
    expect(there.received).toHaveLength(40)
    expect(new Set(idsOf(there.received))).toEqual(new Set(events))
    expect((await house.deliveries()).every(({ state }) => state === 'delivered')).toBe(true)
  })

  test('is tried again after each delay, a fifth more or less, and then given up', async () => {
    const there = await house.receiver(answering(500))
    await house.subscribe(there)
    await house.happens()
    await house.dispatch()
    let now = new Date()
    for (const delay of [5000, 30_000]) {
      await house.deliver(now, { delays: [5000, 30_000] })
      const waiting = await house.onlyDelivery()
      expect(waiting).toMatchObject({ state: 'waiting', status: 500 })
      const { at = '', ms = 0 } = logOf(waiting).at(-1) ?? {}
      const pause = nextTry(waiting).getTime() - Date.parse(at) - (ms ?? 0)
      expect(pause).toBeGreaterThanOrEqual(delay * 0.8)
      expect(pause).toBeLessThanOrEqual(delay * 1.2)
      await house.deliver(new Date(nextTry(waiting).getTime() - 1), { delays: [5000, 30_000] })
      now = nextTry(waiting)
    }
    await house.deliver(now, { delays: [5000, 30_000] })
    expect(await house.onlyDelivery()).toMatchObject({ state: 'failed', attempts: 3, wakeAt: null })
    expect(there.received).toHaveLength(3)
  })

  test('goes to the address that the webhook has by now', async () => {
    const [old, moved] = [await house.receiver(answering(500)), await house.receiver()]
    const { id } = await house.subscribe(old)
    await house.happens()
    await house.dispatch()
    await house.deliver(new Date(), { delays: [1000] })
    await house.payload().update({ collection: 'webhooks', id, data: { url: moved.url } })
    await house.deliver(later(5000), { delays: [1000] })
    expect(moved.received).toHaveLength(1)
    expect(await house.onlyDelivery()).toMatchObject({ state: 'delivered', target: moved.url })
  })
})
