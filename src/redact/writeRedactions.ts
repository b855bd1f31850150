import type { PayloadRequest } from 'payload'
import { retry } from '@/database/retry'
import { rowIdOf } from '@/import/ids'
import { readStored } from '@/items/readStored'
import type { ItemSlug } from '@/items/stages'
import { spansIn } from './coverItem'
import { storeMongo } from './storeMongo'
import { storeSqlite } from './storeSqlite'

export type Span = { readonly text: string; readonly reason?: string | undefined }

/** A redaction as a database holds it. */
export type RedactionRow = {
  readonly id: string
  readonly text: string
  readonly reason: string | null
}

type Write = {
  readonly collection: ItemSlug
  readonly id: string
  readonly spans: readonly Span[]
  readonly req: PayloadRequest
}

/**
 * Sets what is redacted, in the item's own row and in every stored version, so that no version that is
 * restored or read brings the words back. Nothing else is written: what a colleague saves at the same
 * moment stays. Flags the item where it is or was public.
 */
export async function writeRedactions(write: Write): Promise<void> {
  await store(write)
  // A save that had read the item before this, and wrote it after, had the old list with it.
  const now = spansIn((await readStored(write))?.redactions)
  if (now.join('\n') !== write.spans.map(({ text }) => text).join('\n')) await store(write)
}

async function store(write: Write): Promise<void> {
  const { collection, id, spans, req } = write
  const stored = await readStored(write)
  const rows: RedactionRow[] = spans.map(({ text, reason }, index) => ({
    id: rowIdOf({ parent: id, field: 'redactions', index }),
    text,
    reason: reason ?? null,
  }))
  const change = {
    ...{ payload: req.payload, collection, id, rows },
    unannounced: stored?._status === 'published' || Boolean(stored?.publishedAt),
    at: new Date(),
  }
  const isMongo = req.payload.db.name === 'mongoose'
  await retry(() => (isMongo ? storeMongo(change) : storeSqlite(change)))
}
