// Prints how the planned reissues stand: state, moments, how often each was published, and its texts.
import { getPayload } from 'payload'
import { toText } from '@/body/toText'
import { hashOf } from '@/reissues/freeze/sealEdition'
import type { Edition } from '@/reissues/types'

const payload = await getPayload({ config: (await import('@payload-config')).default })
const all = { limit: 0, pagination: false, depth: 1 } as const
const { docs } = await payload.find({ collection: 'reissues', ...all })
const { docs: events } = await payload.find({ collection: 'events', ...all, depth: 0 })
const { docs: deliveries } = await payload.find({ collection: 'deliveries', ...all, depth: 0 })
const published = events.filter(({ type }) => type === 'reissue.published')
const report = docs.map(({ id, state, live, dueAt, publishedAt, edition, attempts }) => {
  const stored = typeof edition === 'object' && edition ? edition : undefined
  const frozen = stored && (JSON.parse(stored.content) as Edition)
  const mine = published.filter((event) => event.reissue === id)
  return {
    id,
    ...{ state, live, dueAt, publishedAt, attempts },
    publications: mine.length,
    events: mine.map((event) => event.id),
    delivered: deliveries.filter(({ event, state: at }) => at === 'delivered' && mine.some((one) => one.id === event)).length, // prettier-ignore
    sealed: stored !== undefined && hashOf(stored.content) === stored.hash,
    texts: frozen?.sections.flatMap(({ items }) => items.map(({ body }) => toText(body))) ?? [],
  }
})
await payload.destroy()
process.stdout.write(JSON.stringify(report), () => process.exit(0))
