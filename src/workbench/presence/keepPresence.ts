import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { retry } from '@/database/retry'

type Told = {
  readonly payload: Payload
  readonly page: string
  readonly user: string
  readonly now: Date
  readonly line?: number | undefined
  readonly item?: string | undefined
  readonly leaving?: true | undefined
}

/** Notes where a person is, once for each page; who leaves is gone at once. */
export async function keepPresence({ payload, leaving, ...told }: Told): Promise<void> {
  const { page, user, now } = told
  const id = createHash('sha256').update(`${page}\0${user}`).digest('hex').slice(0, 32)
  const where = { id: { equals: id } }
  const { db } = payload
  if (leaving) return retry(() => db.deleteMany({ collection: 'presence', where }))
  const place = { line: told.line ?? null, item: told.item ?? null, seenAt: now.toISOString() }
  const update = () => db.updateOne({ collection: 'presence', where, data: place, options: { atomic: true } }) // prettier-ignore
  if (await retry(update)) return
  try {
    await retry(() => db.create({ collection: 'presence', data: { id, page, user, ...place } }))
  } catch (error) {
    // Another window of the same person was first.
    if (!(await retry(update))) throw error
  }
  await prune({ payload, now })
}

const hour = 3_600_000

/** Takes away rows of people who went without a word; whoever comes to a page does it. */
const prune = ({ payload, now }: Pick<Told, 'payload' | 'now'>): Promise<void> => {
  const before = new Date(now.getTime() - hour).toISOString()
  const where = { seenAt: { less_than: before } }
  return retry(() => payload.db.deleteMany({ collection: 'presence', where }))
}
