import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { insertOnce } from '@/database/insertOnce'
import { nextOccurrence } from '@/schedule/nextOccurrence'
import type { Edition as StoredEdition, Reissue } from '@/payload-types'
import { idOf } from '../freeze/readPinned'
import { sealEdition } from '../freeze/sealEdition'
import { toRows } from '../freeze/toRows'
import type { Edition } from '../types'
import { editionIdOf, keepEdition } from './keepEdition'
import { moveReissue } from './moveReissue'
import { recordEvent } from './recordEvent'
import { scheduled } from './scheduled'

/**
 * Makes the next reissue of a series when one has come out: the same approved contents, due at the
 * rule's next moment, counted from the one with which the series began. Safe to repeat, and to cut off
 * at any point; after a correction the next one is there already.
 */
export async function startNext(payload: Payload, reissue: Reissue): Promise<void> {
  const stored = await payload.findByID({
    collection: 'editions',
    id: idOf(reissue.edition),
    depth: 0,
    disableErrors: true,
  })
  const { series, seriesStart } = reissue
  if (!stored?.recurrence || !series || !seriesStart) return
  const { recurrence, timeZone, due: after } = stored
  const due = nextOccurrence({ recurrence, start: seriesStart, timeZone, after })
  if (!due) return
  const occurrence = (reissue.occurrence ?? 1) + 1
  const id = nextIdOf({ series, seriesStart, occurrence })
  await insertOnce({
    payload,
    collection: 'reissues',
    data: { ...copyOf({ id, stored, due }), id, series, seriesStart, occurrence, state: 'draft' },
    context: { steps: true },
  })
  await schedule({ payload, id, due, stored })
}

type Place = { readonly series: string; readonly seriesStart: string; readonly occurrence: number }

/** The same whoever makes it; a series that was begun anew has others. */
const nextIdOf = (place: Place): string => {
  const { series, seriesStart, occurrence } = place
  const said = `series\0${series}\0${new Date(seriesStart).toISOString()}\0${occurrence}`
  return `s-${createHash('sha256').update(said).digest('hex').slice(0, 32)}`
}

const copyOf = ({ id, stored, due }: { id: string; stored: StoredEdition; due: string }) => {
  const { kind, title, introduction, cover, sections } = JSON.parse(stored.content) as Edition
  return {
    kind,
    title,
    introduction,
    cover: cover?.id ?? null,
    due,
    timeZone: stored.timeZone,
    recurrence: stored.recurrence,
    items: toRows({ reissue: id, sections }),
  }
}

type Schedule = { payload: Payload; id: string; due: string; stored: StoredEdition }

/** Approved by whoever approved the series; nothing happens when it has gone on already. */
async function schedule({ payload, id, due, stored }: Schedule): Promise<void> {
  const edition = { ...(JSON.parse(stored.content) as Edition), reissue: id, number: 1, due }
  const { content, hash } = sealEdition(edition)
  const editionId = editionIdOf({ reissue: id, step: 1, hash })
  const { kind, title, introduction } = edition
  await keepEdition(payload, {
    ...{ id: editionId, reissue: id, number: 1, kind, title, introduction, content, hash, due },
    timeZone: stored.timeZone,
    recurrence: stored.recurrence ?? '',
    approvedBy: idOf(stored.approvedBy) || null,
    approvedAt: stored.approvedAt,
  })
  const moved = await moveReissue({
    payload,
    id,
    from: { and: [{ state: { equals: 'draft' } }, { step: { equals: 0 } }] },
    to: {
      ...scheduled({ due, edition: editionId, by: idOf(stored.approvedBy), at: new Date() }),
      step: 1,
    },
  })
  if (moved) await recordEvent(payload, moved)
}
