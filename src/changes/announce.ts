import type { Payload } from 'payload'
import { retry } from '@/database/retry'
import { relatedId } from '@/items/relatedId'
import { isPublic } from './isPublic'
import { record, type Standing } from './ledger'
import { flaggedKinds, type FlaggedKind } from './types'

type Stored = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly updatedAt: string
}

/** So many documents of a collection a round. */
const atOnce = 500

/**
 * How long a document is left alone after a write before its flag is taken off. On MongoDB that write
 * would fail the transaction of whoever saves the document again at that moment.
 */
const settleMs = 3000

/**
 * Records in the ledger whatever has been written since it was last recorded, by whichever process.
 * Any number of processes may do this at once. Gives how many rows were written. Documents that are
 * recorded and not yet settled are remembered in `recorded`, to be passed over.
 */
export async function announce(args: {
  readonly payload: Payload
  readonly recorded?: Map<string, string>
}): Promise<number> {
  const { payload, recorded = new Map<string, string>() } = args
  const flagged = new Set<string>()
  let rows = 0
  for (const kind of flaggedKinds) {
    for (const document of await findFlagged(payload, kind)) {
      const standing = standingOf(kind, document)
      const name = `${kind}/${document.id}`
      flagged.add(name)
      if (recorded.get(name) !== standing.stamp) {
        if (await retry(() => record(payload, standing))) rows++
        recorded.set(name, standing.stamp)
      }
      if (Date.now() - Date.parse(document.updatedAt) < settleMs) continue
      await takeFlag(payload, kind, document)
    }
  }
  // Whoever took a flag off: what carries none has nothing to be remembered for.
  for (const name of recorded.keys()) if (!flagged.has(name)) recorded.delete(name)
  return rows
}

/** Records one document now, if it is there: for who has just written it and wants it known at once. */
export async function announceOne(args: {
  readonly payload: Payload
  readonly kind: FlaggedKind
  readonly id: string
}): Promise<void> {
  const { payload, kind, id } = args
  const stored = await payload.db.findOne<Stored>({
    collection: kind,
    where: { id: { equals: id } },
    joins: false as never,
  })
  if (stored) await retry(() => record(payload, standingOf(kind, stored)))
}

async function findFlagged(payload: Payload, kind: FlaggedKind): Promise<readonly Stored[]> {
  const { docs } = await payload.db.find<Stored>({
    collection: kind,
    where: { unannounced: { equals: true } },
    sort: ['updatedAt'],
    limit: atOnce,
    pagination: false,
    joins: false as never,
    select: selects[kind],
  })
  return docs
}

const item = { _status: true, stage: true, deletedAt: true, revision: true, newspaper: true, updatedAt: true } as const // prettier-ignore
const opened = { public: true, updatedAt: true } as const
const selects = {
  articles: item,
  captions: item,
  notices: item,
  newspapers: { updatedAt: true },
  issues: { newspaper: true, updatedAt: true },
  pages: opened,
  media: opened,
} as const

function standingOf(kind: FlaggedKind, stored: Stored): Standing {
  const { id, updatedAt, revision } = stored
  const newspaper = kind === 'newspapers' ? id : relatedId(stored.newspaper)
  return {
    kind,
    document: id,
    isPublic: isPublic(kind, stored),
    stamp: `${new Date(updatedAt).toISOString()} ${String(revision ?? '')}`,
    ...(typeof revision === 'number' ? { revision } : {}),
    ...(newspaper ? { newspaper } : {}),
  }
}

/** Only while it is as it was recorded: a write that came since has raised the flag anew. */
const takeFlag = (payload: Payload, kind: FlaggedKind, { id, updatedAt }: Stored) =>
  payload.db.updateOne({
    collection: kind,
    where: { and: [{ id: { equals: id } }, { updatedAt: { equals: updatedAt } }] },
    data: { unannounced: false, updatedAt },
    options: { atomic: true } as never,
    returning: true,
  })
