import type { PayloadRequest, TypedUser } from 'payload'
import { retry } from '@/database/retry'
import type { ItemSlug } from '@/items/stages'
import { block } from './findRanges'
import type { Span } from './writeRedactions'

/** What records of redactions have in common, among the corrections. */
export const redactionRun = 'redaction'

type Recorded = {
  readonly collection: ItemSlug
  readonly id: string
  readonly spans: readonly Span[]
  /** What was redacted until now. */
  readonly before: readonly string[]
  readonly user: TypedUser
  readonly req: PayloadRequest
}

/**
 * Records who covered which words of an item and when, and when one was taken back: as corrections of
 * the words to blocks, which the staff can read.
 */
export async function recordRedactions(recorded: Recorded): Promise<void> {
  const { id, spans, before, user, req } = recorded
  const { payload } = req
  const item = { relationTo: recorded.collection, value: id }
  for (const { text, reason } of spans.filter((span) => !before.includes(span.text))) {
    const [wrong, right] = [text.slice(0, 500), block.repeat([...text.slice(0, 500)].length)]
    const data = { wrong, right, context: reason ?? null, item, run: redactionRun, user: user.id }
    await retry(() => payload.create({ collection: 'corrections', data, depth: 0 }))
  }
  const gone = before.filter((text) => !spans.some((span) => span.text === text))
  for (const text of gone) await takeBack({ ...recorded, text })
}

async function takeBack({ text, ...recorded }: Recorded & { readonly text: string }) {
  const { payload } = recorded.req
  for (const { id, wrong, revertedAt } of await readRedactions(recorded)) {
    if (revertedAt || wrong !== text.slice(0, 500)) continue
    const data = { revertedAt: new Date().toISOString() }
    await retry(() => payload.update({ collection: 'corrections', id, data, depth: 0 }))
  }
}

/** The records of an item's redactions, newest first. */
export async function readRedactions({
  collection,
  id,
  req,
}: Pick<Recorded, 'collection' | 'id' | 'req'>) {
  const { docs } = await req.payload.find({
    collection: 'corrections',
    where: {
      and: [
        { 'item.value': { equals: id } },
        { 'item.relationTo': { equals: collection } },
        { run: { equals: redactionRun } },
      ],
    },
    sort: '-createdAt',
    depth: 0,
    limit: 500,
    pagination: false,
  })
  return docs
}
