import type { Payload } from 'payload'
import type { ItemSlug } from '@/items/stages'
import { readLedger } from './readLedger'
import { toRevisions } from './toRevisions'
import type { PublicRevision } from './types'

type Asked = { readonly collection: ItemSlug; readonly id: string }

/** Which revision of an item is public now, and since when. The item has been read as public before. */
export async function readCurrent(payload: Payload, asked: Asked): Promise<PublicRevision> {
  const [{ docs }, ledger] = await Promise.all([
    payload.find({
      collection: asked.collection,
      where: { id: { equals: asked.id } },
      select: { revision: true, updatedAt: true } as never,
      depth: 0,
      limit: 1,
      pagination: false,
      // The number is the staff's field, and part of public addresses.
      overrideAccess: true,
    }),
    readLedger(payload, asked),
  ])
  const stored = docs[0] as { revision?: number | null; updatedAt?: string } | undefined
  const version = { revision: stored?.revision ?? 0, savedAt: stored?.updatedAt ?? '' }
  const [current] = toRevisions({ versions: [version], ledger })
  return { revision: version.revision, from: current?.from ?? version.savedAt, until: null }
}
