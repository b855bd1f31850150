import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { retry } from '@/database/retry'
import type { Import } from '@/payload-types'
import type { Refused } from './types'

/** How many quarantined files a run's record lists; the counts go on. */
const mostListed = 1000

/** A run counts as stopped when nothing was heard of it for this long. */
const silentAfter = 10 * 60 * 1000

export type Counts = Pick<
  Import,
  'files' | 'stored' | 'alreadyThere' | 'proposed' | 'failed' | 'items'
>

/** Opens the record of a run in `imports`; a run of the same id goes on in its record. */
export async function openRun(args: {
  payload: Payload
  source: string
  id?: string
}): Promise<string> {
  const { payload } = args
  await markSilent(payload)
  const id = args.id ?? uuidv7()
  const data = { id, source: args.source.slice(0, 2000), state: 'running' as const, seenAt: now() }
  const there = await payload.findByID({ collection: 'imports', id, disableErrors: true, depth: 0 })
  if (there) await payload.update({ collection: 'imports', id, data, depth: 0 })
  else await retry(() => payload.create({ collection: 'imports', data, depth: 0 }))
  return id
}

type Note = {
  payload: Payload
  id: string
  counts: Counts
  quarantine: readonly Refused[]
  state: Import['state']
}

/** Writes down how far a run is. */
export async function noteRun({ payload, id, counts, quarantine, state }: Note): Promise<void> {
  const rows = quarantine.slice(0, mostListed).map((one) => ({
    file: one.file.slice(0, 2000),
    code: one.code,
    reason: one.reason.slice(0, 2000),
  }))
  const finishedAt = state === 'running' ? null : now()
  const data = { ...counts, state, seenAt: now(), finishedAt, quarantine: rows }
  await retry(() => payload.update({ collection: 'imports', id, data, depth: 0 }))
}

/** Runs that died without a word get the state that they are in. */
async function markSilent(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - silentAfter).toISOString()
  await payload.update({
    collection: 'imports',
    where: { and: [{ state: { equals: 'running' } }, { seenAt: { less_than: before } }] },
    data: { state: 'stopped' },
    depth: 0,
  })
}

const now = (): string => new Date().toISOString()
