import type { Payload } from 'payload'
import { readCaptions } from '@/reader/queries/readCaptions'
import { readLinked } from '@/reader/queries/readLinked'
import { readPictures } from '@/reader/queries/readPictures'
import type { CaptionView, Linked, Picture } from '@/reader/types'
import type { ItemSlug } from '@/items/stages'
import { readPlace, type Place } from './readPlace'
import { readPublic, type PublicItem } from './readPublic'
import { readCurrent } from './revisions/readCurrent'
import type { PublicRevision } from './revisions/types'

/** An item with all that other formats say of it; only what is public. */
export type Represented = {
  readonly item: PublicItem
  readonly place: Place
  readonly current: PublicRevision
  /** What its body shows and leads to. */
  readonly linked: Linked
  /** The captions of a story. */
  readonly captions: readonly CaptionView[]
  /** A caption's own picture. */
  readonly picture: Picture | undefined
}

const mostCaptions = 50

/** An item that is public now. Throws Payload's 404 or 410 for any other. */
export async function readRepresented(
  payload: Payload,
  asked: { readonly collection: ItemSlug; readonly id: string },
): Promise<Represented> {
  const item = await readPublic(payload, asked)
  return { item, ...(await readBeside(payload, item)) }
}

async function readBeside(payload: Payload, item: PublicItem) {
  const [place, current, linked, captions, pictures] = await Promise.all([
    readPlace(payload, item),
    readCurrent(payload, item),
    readLinked(payload, item.body),
    item.collection === 'articles'
      ? readCaptions(payload, { where: { article: { equals: item.id } }, limit: mostCaptions })
      : [],
    readPictures(payload, item.picture ? [item.picture] : []),
  ])
  return { place, current, linked, captions, picture: pictures.get(item.picture) }
}
