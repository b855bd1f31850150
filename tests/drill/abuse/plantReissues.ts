import type { TypedUser } from 'payload'
import { dispatchEvents } from '@/webhooks/dispatchEvents'
import { approve } from '@/reissues/steps/approve'
import { publishDue } from '@/worker/publishDue'
import { place, type Planting } from './plant'

/**
 * A reissue that is out with a story that is redacted, one that is withheld and one that is withdrawn
 * since, and with other words in its form than were approved; beside it one that is not out.
 */
export async function plantReissues(args: Planting & { readonly user: TypedUser }): Promise<void> {
  const { payload, marking, user } = args
  const { mark } = marking
  const frozen = (id: string) => ({
    ...{ ...place, id, headline: mark(`${id} in an edition`), stage: 'verified' },
    _status: 'published',
  })
  for (const id of ['zq-frozen-redacted', 'zq-frozen-withheld', 'zq-frozen-withdrawn']) {
    await payload.create({ collection: 'articles', data: frozen(id) as never, depth: 0 })
  }
  const items = [
    'plain-0',
    'plain-1',
    'zq-frozen-redacted',
    'zq-frozen-withheld',
    'zq-frozen-withdrawn',
  ]
  await plan({ id: 'zq-reissue', title: '旧闻一束', items })
  await outNow('zq-reissue')
  await hideFrozen()
  await payload.update({
    collection: 'reissues',
    id: 'zq-reissue',
    data: { title: mark('new title of a reissue'), introduction: mark('new introduction') },
    depth: 0,
  })
  const planned = { title: mark('title of a draft'), introduction: mark('introduction of a draft') }
  await plan({ id: 'zq-planned', ...planned, items: ['plain-2'] })
  await plan({ id: 'zq-approved', title: mark('title of an approved one'), items: ['plain-3'] })
  await approved('zq-approved', new Date(Date.now() + 100 * 86_400_000).toISOString())
  const inner = { stateReason: mark('reason of a step'), claimedBy: mark('claim of a worker') }
  for (const id of ['zq-reissue', 'zq-planned']) {
    await payload.db.updateOne({ collection: 'reissues', id, data: inner })
  }

  async function plan(data: { id: string; title: string; items: readonly string[] }) {
    const rows = data.items.map((value) => ({
      item: { relationTo: 'articles' as const, value },
    }))
    const kind = 'anthology' as const
    const whole = { timeZone: 'UTC', ...data, kind, state: 'draft' as const, items: rows }
    await payload.create({ collection: 'reissues', data: whole, depth: 0 })
  }

  async function approved(id: string, due?: string) {
    if (due) await payload.update({ collection: 'reissues', id, data: { due }, depth: 0 })
    const outcome = await approve({ payload, id, user, atOnce: due === undefined })
    if (!outcome.ok) throw new Error(`${id}: ${JSON.stringify(outcome.reasons)}`)
  }

  async function outNow(id: string) {
    await approved(id)
    const logger = { info: () => undefined, error: () => undefined, warn: () => undefined } as never
    const { signal } = new AbortController()
    await publishDue({ payload, logger, worker: 'w', leaseMs: 30_000, signal })
    await dispatchEvents({ payload, worker: 'w', now: new Date() })
    await payload.create({
      collection: 'events',
      data: {
        ...{ id: 'zq-event', reissue: id, type: 'reissue.published', step: 99 },
        ...{ at: new Date().toISOString(), reason: mark('reason of an event'), dispatched: true },
      },
      depth: 0,
    })
    await payload.create({
      collection: 'deliveries',
      data: {
        ...{ id: 'zq-delivery', event: 'zq-event', state: 'delivered', attempts: 1 },
        ...{ channel: 'email', target: mark('target of a delivery'), body: mark('delivery') },
      },
      depth: 0,
    })
  }

  async function hideFrozen() {
    const hide = (name: string, data: object) =>
      payload.update({ collection: 'articles', id: `zq-frozen-${name}`, data, depth: 0 })
    const [text = ''] =
      Object.entries(marking.all()).find(([, where]) => where.startsWith('zq-frozen-redacted')) ??
      []
    await hide('redacted', { redactions: [{ text }], _status: 'published' })
    await hide('withheld', { stage: 'withheld', _status: 'published' })
    await hide('withdrawn', { _status: 'draft' })
  }
}
