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
 * rule's next moment. Safe to repeat, and to cut off at any point.
 */
export async function startNext(payload: Payload, reissue: Reissue): Promise<void> {
  const stored = await payload.findByID({
    collection: 'editions',
    id: idOf(reissue.edition),
    depth: 0,
    disableErrors: true,
  })
  if (!stored?.recurrence || !reissue.series || stored.number > 1) return
  const due = await nextDue({ payload, series: reissue.series, stored })
  if (!due) return
  const occurrence = (reissue.occurrence ?? 1) + 1
  const id = nextIdOf({ series: reissue.series, occurrence })
  await insertOnce({
    payload,
    collection: 'reissues',
    data: {
      ...copyOf({ id, stored, due }),
      id,
      series: reissue.series,
      occurrence,
      state: 'draft',
    },
    context: { steps: true },
  })
  await schedule({ payload, id, due, stored })
}

/** Counted from the edition with which the series began, so that COUNT and the hour hold. */
async function nextDue(args: { payload: Payload; series: string; stored: StoredEdition }) {
  const { payload, series, stored } = args
  const { docs } = await payload.find({
    collection: 'editions',
    where: { and: [{ reissue: { equals: series } }, { number: { equals: 1 } }] },
    sort: '-approvedAt',
    select: { due: true },
    depth: 0,
    limit: 1,
    pagination: false,
  })
  return nextOccurrence({
    recurrence: stored.recurrence ?? '',
    start: docs[0]?.due ?? stored.due,
    timeZone: stored.timeZone,
    after: stored.due,
  })
}

const nextIdOf = ({ series, occurrence }: { series: string; occurrence: number }): string =>
  `s-${createHash('sha256').update(`series\0${series}\0${occurrence}`).digest('hex').slice(0, 32)}`

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
