// First: it says which database the app reads in its settings.
import { idsOf, later, logOf, openWebhookHouse, worker } from '../support/webhookHouse'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test, vi } from 'vitest'
import { root } from '@/root'
import { attemptDelivery } from '@/webhooks/attemptDelivery'
import { claimDelivery } from '@/webhooks/claimDelivery'
import { recordTry } from '@/webhooks/recordTry'
import { startDeliverer } from '@/webhooks/startDeliverer'
import { answering } from '../support/receiver'

// Receivers live on this machine, which is no public address.
vi.hoisted(() => Object.assign(process.env, { WEBHOOK_ALLOW: '127.0.0.1' }))

const house = openWebhookHouse()

const program = ['scripts/run.mjs', 'tests/support/deliverOnce.ts']

describe('a receiver', () => {
  test('that hangs does not hold up the others', async () => {
    const hanging = await house.receiver(() => {})
    const quick = await house.receiver()
    await house.subscribe(hanging)
    await house.subscribe(quick)
    for (let i = 0; i < 6; i++) await house.happens()
    await house.dispatch()
    const deliverer = startDeliverer({ payload: house.payload(), worker })
    await deliverer.wake(new Date())
    await quick.hasReceived(6)
    // Two of eight at once are for one receiver at most, and both still hang.
    expect(hanging.received).toHaveLength(2)
    await house.happens()
    const now = new Date()
    await house.dispatch(now)
    await deliverer.wake(now)
    await quick.hasReceived(7)
    const stopped = deliverer.stop()
    await hanging.close()
    await stopped
    expect(hanging.received).toHaveLength(2)
  })

  test('that redirects to a private address fails, and that address is never asked', async () => {
    const secret = await house.receiver(undefined, { host: '::1' })
    const there = await house.receiver(answering(307, { location: secret.url }))
    await house.subscribe(there)
    await house.happens()
    await house.dispatch()
    await house.deliver()
    expect(await house.onlyDelivery()).toMatchObject({ state: 'waiting', status: 307 })
    expect(secret.received).toEqual([])
  })

  test('whose name leads to a private address is refused for good', async () => {
    const there = await house.receiver()
    await house.subscribe({ url: `http://hooks.example.org:${there.port}/` })
    await house.happens()
    await house.dispatch()
    await house.deliver(new Date(), {
      ways: {
        allow: [],
        lookup: (_, options, callback) =>
          options.all
            ? callback(null, [{ address: '127.0.0.1', family: 4 }])
            : callback(null, '127.0.0.1', 4),
      },
    })
    const refused = await house.onlyDelivery()
    expect(refused).toMatchObject({ state: 'failed', attempts: 1 })
    expect(refused.reason).toContain('WEBHOOK_ALLOW')
    expect(there.received).toEqual([])
  })

  test('that is gone (410) is switched off, with a note, and hears no more', async () => {
    const there = await house.receiver(answering(410))
    const { id } = await house.subscribe(there)
    await house.happens()
    await house.dispatch()
    await house.deliver()
    expect(await house.onlyDelivery()).toMatchObject({ state: 'failed', status: 410 })
    const off = await house.payload().findByID({ collection: 'webhooks', id })
    expect(off.active).toBe(false)
    expect(off.note).toContain('410')
    expect(off.events).toEqual(['reissue.published'])
    await house.happens()
    expect(await house.dispatch()).toEqual({ events: 1, deliveries: 0 })
    await house.payload().update({ collection: 'webhooks', id, data: { active: true } })
    expect((await house.payload().findByID({ collection: 'webhooks', id })).note).toBeNull()
  })

  test('that was deleted gets nothing; what was sent stays on record', async () => {
    const there = await house.receiver()
    const { id } = await house.subscribe(there)
    await house.happens()
    await house.dispatch()
    await house.payload().delete({ collection: 'webhooks', id })
    await house.deliver()
    const left = await house.onlyDelivery()
    expect(left).toMatchObject({ state: 'failed', target: there.url })
    expect(left.webhook ?? null).toBeNull()
    expect(there.received).toEqual([])
  })
})

describe('several processes', () => {
  test('send each delivery once', async () => {
    const there = await house.receiver()
    await house.subscribe(there)
    for (let i = 0; i < 20; i++) await house.happens()
    await house.dispatch()
    await Promise.all([house.deliver(), house.deliver(), house.deliver()])
    expect(there.received).toHaveLength(20)
    expect(new Set(idsOf(there.received)).size).toBe(20)
    expect((await house.deliveries()).every(({ attempts }) => attempts === 1)).toBe(true)
  })

  test('send again, with the same id, what a killed one sent and did not write down', async () => {
    const there = await house.receiver()
    await house.subscribe(there)
    const event = await house.happens()
    await house.dispatch()
    const now = new Date()
    const payload = house.payload()
    const claimed = await claimDelivery({
      payload,
      now,
      worker,
      delivery: await house.onlyDelivery(),
    })
    if (!claimed) throw new Error('The delivery could not be claimed.')
    const ways = { allow: ['127.0.0.1'] }
    const attempt = await attemptDelivery({ payload, delivery: claimed, at: now, ways })
    await house.deliver(later(30_000))
    expect(there.received).toHaveLength(1)
    await house.deliver(later(61_000))
    expect(idsOf(there.received)).toEqual([event.id, event.id])
    const done = await house.onlyDelivery()
    expect(done).toMatchObject({ state: 'delivered', attempts: 2 })
    expect(logOf(done).map(({ reason }) => reason)).toEqual([
      expect.stringContaining('ended before it wrote down'),
      null,
    ])
    const times = { began: now, ended: now, delays: [1000], takenOver: false }
    expect(await recordTry({ payload, delivery: claimed, ...attempt, ...times })).toBeUndefined()
    expect(await house.onlyDelivery()).toEqual(done)
  })

  test('send again, with the same id, what one killed by SIGKILL was just sending', async () => {
    const there = await house.receiver((response, nth, message) => {
      if (nth > 1) answering(204)(response, nth, message)
    })
    await house.subscribe(there)
    const event = await house.happens()
    await house.dispatch()
    const child = spawn(process.execPath, program, { cwd: root, stdio: 'ignore' })
    await there.hasReceived(1)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(await house.onlyDelivery()).toMatchObject({ state: 'sending', attempts: 1 })
    await house.deliver(later(61_000))
    expect(idsOf(there.received)).toEqual([event.id, event.id])
    expect(await house.onlyDelivery()).toMatchObject({ state: 'delivered', attempts: 2 })
  })
})
