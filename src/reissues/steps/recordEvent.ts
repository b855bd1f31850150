import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { record } from '@/changes/ledger'
import { insertOnce } from '@/database/insertOnce'
import { settings } from '@/env'
import type { Reissue } from '@/payload-types'
import type { EventType } from '../eventTypes'
import { idOf } from '../freeze/readPinned'
import { moveReissue } from './moveReissue'

/** The id of the event of a reissue's step, the same whoever records it and however often. */
export const eventIdOf = ({ id, step }: { id: string; step: number }): string =>
  `e-${createHash('sha256').update(`event\0${id}\0${step}`).digest('hex').slice(0, 32)}`

/**
 * Records the step that a reissue has just made, for its history and for those who are told. A
 * process that dies before this leaves `unannounced` on the reissue, and the next one comes here.
 */
export async function recordEvent(payload: Payload, reissue: Reissue): Promise<void> {
  const { id, step } = reissue
  const event = await toEvent(payload, reissue)
  if (event) await insertOnce({ payload, collection: 'events', data: event })
  await record(payload, {
    kind: 'reissues',
    document: id,
    isPublic: reissue.live === true,
    stamp: `step ${step}`,
  })
  await moveReissue({ payload, id, from: { step: { equals: step } }, to: { unannounced: false } })
}

async function toEvent(payload: Payload, reissue: Reissue) {
  const type = typeOf(reissue)
  if (!type) return undefined
  const by = await personOf(payload, reissue.stateBy)
  return {
    id: eventIdOf({ id: reissue.id, step: reissue.step ?? 0 }),
    type,
    reissue: reissue.id,
    step: reissue.step ?? 0,
    at: reissue.stateAt ?? new Date().toISOString(),
    by,
    worker: by ? null : reissue.stateBy,
    reason: reissue.stateReason,
    data: await toData(payload, reissue),
    dispatched: false,
  }
}

function typeOf({ state, attempts }: Reissue): EventType | undefined {
  if (state === 'scheduled') return attempts ? 'reissue.retried' : 'reissue.scheduled'
  if (state === 'draft' || state === 'publishing') return undefined
  return `reissue.${state}`
}

/** `stateBy` names a person by id, or else a worker. */
async function personOf(payload: Payload, name: string | null | undefined) {
  if (!name) return null
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { id: { equals: name } },
  })
  return totalDocs > 0 ? name : null
}

/** What those who are told get to know; nothing in it is secret once a reissue is out. */
async function toData(payload: Payload, reissue: Reissue) {
  const pointer = idOf(reissue.approved) || idOf(reissue.edition)
  const edition = pointer
    ? await payload.findByID({
        collection: 'editions',
        id: pointer,
        disableErrors: true,
        depth: 0,
        select: { number: true, hash: true },
      })
    : null
  const url = `${settings.publicUrl}/reissues/${reissue.id}`
  const out = reissue.state === 'published'
  return {
    reissue: reissue.id,
    title: reissue.title,
    kind: reissue.kind,
    state: reissue.state,
    due: reissue.dueAt ?? null,
    ...(edition ? { edition: { number: edition.number, hash: edition.hash } } : {}),
    ...(out ? { publishedAt: reissue.publishedAt, lateBySeconds: reissue.lateBy ?? 0, url } : {}),
    ...(reissue.stateReason ? { reason: reissue.stateReason } : {}),
  }
}
