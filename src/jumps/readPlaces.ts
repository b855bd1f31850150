import type { Payload } from 'payload'
import { relatedId } from '@/items/relatedId'

/** A page and the issue that it is in. */
export type StoredPlace = {
  readonly id: string
  readonly label: string
  readonly number: number | null
  readonly place: { readonly newspaper: string; readonly issue: string; readonly date: string }
}

type Asked = { readonly payload: Payload; readonly pages: readonly string[] }

const whole = { limit: 0, pagination: false, depth: 0 } as const

/** Where these pages stand, by their ids; what is not there is left out. */
export async function readPlaces({ payload, pages }: Asked): Promise<Map<string, StoredPlace>> {
  const { docs } = await payload.find({
    collection: 'pages',
    where: { id: { in: [...new Set(pages)] } },
    select: { label: true, number: true, issue: true },
    ...whole,
  })
  const { docs: issues } = await payload.find({
    collection: 'issues',
    where: { id: { in: [...new Set(docs.map(({ issue }) => relatedId(issue)))] } },
    select: { newspaper: true, date: true },
    ...whole,
  })
  const places = new Map(
    issues.map(({ id, newspaper, date }) => [
      id,
      { newspaper: relatedId(newspaper), issue: id, date },
    ]),
  )
  return new Map(
    docs.flatMap(({ id, label, number, issue }) => {
      const place = places.get(relatedId(issue))
      return place ? [[id, { id, label, number: number ?? null, place }]] : []
    }),
  )
}
