import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Logger } from 'pino'
import { announce } from './announce'
import { onRing } from './bell'
import { readChanges, readHead, record } from './ledger'
import { publicKinds, type PublicChange, type PublicKind } from './types'

/** What a process knows of the ledger. */
export type Follower = {
  /** The number up to which `onChanges` has heard everything. */
  readonly head: () => number
  /** When, on `performance.now()`'s clock, the ledger was last seen to have nothing newer. */
  readonly confirmedAt: () => number
  /** Resolves when the round in hand is over. */
  readonly stop: () => Promise<void>
}

type Args = {
  readonly payload: Payload
  readonly logger: Logger
  readonly onChanges: (changes: readonly PublicChange[]) => void
  /** Between two looks at the ledger. */
  readonly pollMs?: number
}

/** Between two looks for what other processes wrote and did not live to record. */
const sweepMs = 500

/** A write that rings has yet to be committed: how long to look often, and how often. */
const hotMs = 1500
const hotPollMs = 40

/** How long a deletion may take to be committed. */
const deletionMs = 30_000

/**
 * Records what this process changes in public, and tells what any process has recorded: about once
 * in `pollMs`, and at once after a change of its own. Goes on through failures of the database, while
 * `confirmedAt` stands still.
 */
export function follow({ payload, logger, onChanges, pollMs = 200 }: Args): Follower {
  const ending = new AbortController()
  const recorded = new Map<string, string>()
  const deleted = new Map<string, { kind: PublicKind; id: string; since: number }>()
  let head = -1
  let confirmedAt = -Infinity
  let sweptAt = -Infinity
  let hotUntil = 0
  let sleeping = new AbortController()
  const ring = () => {
    hotUntil = performance.now() + hotMs
    sleeping.abort()
  }
  const silence = onRing({
    changed: ring,
    deleted: ({ kind, id }) => {
      if (isKind(kind)) deleted.set(`${kind}/${id}`, { kind, id, since: Date.now() })
      ring()
    },
  })

  const isHot = () => performance.now() < hotUntil
  const round = async () => {
    if (isHot() || performance.now() - sweptAt > sweepMs) {
      sweptAt = performance.now()
      await announce({ payload, recorded })
      await recordDeleted(payload, deleted)
    }
    const began = performance.now()
    head = head < 0 ? await readHead(payload) : await catchUp({ payload, head, onChanges })
    confirmedAt = began
  }

  const running = (async () => {
    let failures = 0
    while (!ending.signal.aborted) {
      try {
        await round()
        failures = 0
      } catch (err) {
        if (failures++ === 0) logger.error({ err }, 'The ledger of changes does not answer')
      }
      sleeping = new AbortController()
      const { signal } = sleeping
      const waitMs = isHot() ? hotPollMs : pollMs * Math.min(1 + failures, 5)
      await sleep(waitMs, undefined, { signal }).catch(() => null)
    }
  })()

  return {
    head: () => head,
    confirmedAt: () => confirmedAt,
    stop: () => {
      ending.abort()
      sleeping.abort()
      silence()
      return running
    },
  }
}

type Behind = Pick<Args, 'payload' | 'onChanges'> & { readonly head: number }

/** Tells all rows after `head`, and gives the number of the last one. */
async function catchUp({ payload, head, onChanges }: Behind): Promise<number> {
  const changes = await readChanges({ payload, after: head, limit: atOnce })
  if (changes.length > 0) onChanges(changes)
  const last = changes.at(-1)?.seq ?? head
  return changes.length < atOnce ? last : catchUp({ payload, head: last, onChanges })
}

const atOnce = 500

const isKind = (kind: string): kind is PublicKind =>
  (publicKinds as readonly string[]).includes(kind)

type Deleted = Map<
  string,
  { readonly kind: PublicKind; readonly id: string; readonly since: number }
>

/** Records what is gone; what is still there waits for its deletion to be committed, or taken back. */
async function recordDeleted(payload: Payload, deleted: Deleted): Promise<void> {
  for (const [name, { kind, id, since }] of deleted) {
    const where = { id: { equals: id } }
    const { totalDocs } = await payload.db.count({ collection: kind, where })
    if (totalDocs === 0) {
      await record(payload, { kind, document: id, isPublic: false, stamp: `deleted ${since}` })
    }
    if (totalDocs === 0 || Date.now() - since > deletionMs) deleted.delete(name)
  }
}
