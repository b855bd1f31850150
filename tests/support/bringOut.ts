import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { User } from '@/payload-types'

/** Approves the reissue and lets a worker publish it and tell of it, so that all of this is kept too. */
export async function bringOut(args: { payload: Payload; id: string; user: User }) {
  const { payload } = args
  const { approve } = await import('@/reissues/steps/approve')
  const { publishDue } = await import('@/worker/publishDue')
  const { dispatchEvents } = await import('@/webhooks/dispatchEvents')
  const url = 'https://receiver.example/hook'
  await payload.create({ collection: 'webhooks', data: { name: 'A site', url, events: ['reissue.published'], active: true } }) // prettier-ignore
  const user = { ...args.user, collection: 'users' as const }
  expect(await approve({ ...args, user, atOnce: true })).toMatchObject({ ok: true })
  const logger = { info: () => undefined, error: () => undefined } as never
  const { signal } = new AbortController()
  await publishDue({ payload, logger, worker: 'w', leaseMs: 30_000, signal })
  await dispatchEvents({ payload, worker: 'w', now: new Date() })
}
