import type { PayloadRequest } from 'payload'
import { relatedId } from '@/items/relatedId'
import type { PrintedIn } from '../types'
import { asUser } from './asked'

/** The issues of these ids, as they are named. */
export async function readPlaces(
  req: PayloadRequest,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, PrintedIn>> {
  const wanted = [...new Set(ids)].filter(Boolean)
  if (wanted.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'issues',
    where: { id: { in: wanted } },
    select: { name: true, date: true, newspaper: true },
    joins: false,
    limit: wanted.length,
    pagination: false,
    ...asUser(req),
  })
  return new Map(
    docs.map(({ id, name, date, newspaper }) => [
      id,
      { id, name: name ?? id, date, newspaper: relatedId(newspaper) },
    ]),
  )
}
