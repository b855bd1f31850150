import type { Payload } from 'payload'
import { gatherTags, noteTag } from '@/changes/seenReads'
import type { ItemSlug } from '@/items/stages'
import type { LedgerLine } from './types'

type Asked = { readonly collection: ItemSlug; readonly id: string }

const mostLines = 2000

/**
 * What the ledger says of one item, oldest first. An answer made of it rests on the item alone: each
 * new line of the item makes that untrue, and no other line does.
 */
export async function readLedger(
  payload: Payload,
  { collection, id }: Asked,
): Promise<readonly LedgerLine[]> {
  noteTag(`${collection}:${id}`)
  const { docs } = await gatherTags(new Set(), () =>
    payload.find({
      collection: 'ledger',
      where: { and: [{ document: { equals: id } }, { kind: { equals: collection } }] },
      select: { at: true, action: true, revision: true },
      sort: '-id',
      limit: mostLines,
      pagination: false,
      depth: 0,
      // What happened in public is no secret; the collection is closed as a whole.
      overrideAccess: true,
    }),
  )
  return docs
    .map(({ at, action, revision }) => ({ at, action, revision: revision ?? undefined }))
    .reverse()
}
