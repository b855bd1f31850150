// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from './payload'
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Delivery } from '@/payload-types'
import type { EventType } from '@/reissues/eventTypes'
import type { DelivererOptions } from '@/webhooks/startDeliverer'
import type { Try } from '@/webhooks/types'
import { startReceiver, type Received, type Receiver } from './receiver'

type Hook = {
  readonly url: string
  readonly events?: readonly EventType[]
  readonly active?: boolean
}

/** The name of the worker in these tests. */
export const worker = 'a test'

/**
 * A newsroom with one reissue, for a test file about webhooks: no webhook, event or delivery at the
 * start of each test, every receiver closed at its end. Set WEBHOOK_ALLOW before this comes in.
 */
export function openWebhookHouse() {
  let app: TestPayload | undefined
  let steps = 0
  const open: Receiver[] = []

  const payload = () => {
    if (!app) throw new Error('The newsroom opens in beforeAll.')
    return app.payload
  }

  beforeAll(async () => {
    app = await openTestPayload()
    const data = { id: 'r-1', title: '百年前的今天', kind: 'anthology', state: 'draft' } as const
    await app.payload.create({ collection: 'reissues', data })
  })
  beforeEach(async () => {
    const where = { id: { exists: true } }
    for (const collection of ['deliveries', 'webhooks', 'events'] as const) {
      await payload().delete({ collection, where })
    }
  })
  afterEach(async () => {
    await Promise.all(open.splice(0).map(({ close }) => close()))
  })
  afterAll(() => app?.close())

  const deliveries = async (): Promise<Delivery[]> => {
    const all = { collection: 'deliveries', limit: 500, sort: 'id', depth: 0 } as const
    return (await payload().find(all)).docs
  }

  return {
    payload,
    deliveries,
    /** A receiver that is closed when the test ends. */
    receiver: async (...args: Parameters<typeof startReceiver>) => {
      const started = await startReceiver(...args)
      open.push(started)
      return started
    },
    subscribe: ({ url, events = ['reissue.published'], active = true }: Hook) =>
      payload().create({
        collection: 'webhooks',
        data: {
          id: `w-${randomUUID()}`,
          name: 'A site',
          url,
          events: [...events] as never,
          active,
        },
      }),
    /** Something that happened to the reissue, each a second after the last. */
    happens: (type: EventType = 'reissue.published') => {
      steps += 1
      const data = { title: '百年前的今天', step: steps }
      const at = new Date(Date.UTC(2026, 0, 1, 0, 0, steps)).toISOString()
      return payload().create({
        collection: 'events',
        data: { id: `e-${steps}`, type, reissue: 'r-1', step: steps, at, data, dispatched: false },
      })
    },
    dispatch: async (now = new Date()) => {
      const { dispatchEvents } = await import('@/webhooks/dispatchEvents')
      return dispatchEvents({ payload: payload(), now, worker })
    },
    deliver: async (now = new Date(), options: Pick<DelivererOptions, 'delays' | 'ways'> = {}) => {
      const { deliverDue } = await import('@/webhooks/deliverDue')
      await deliverDue({ payload: payload(), now, worker, ...options })
    },
    onlyDelivery: async (): Promise<Delivery> => {
      const [delivery, ...others] = await deliveries()
      if (delivery && others.length === 0) return delivery
      throw new Error(`There is one delivery expected, and ${others.length + 1} found.`)
    },
  }
}

export const logOf = ({ log }: Delivery) => log as unknown as readonly Try[]

export const nextTry = ({ wakeAt }: Delivery) => new Date(wakeAt ?? 0)

export const idsOf = (received: readonly Received[]) =>
  received.map(({ headers }) => headers['webhook-id'])

/** So many milliseconds from now. */
export const later = (ms: number) => new Date(Date.now() + ms)
