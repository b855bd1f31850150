import type { Payload } from 'payload'
import { listPublicEditions, readPublicEdition } from '@/reissues/publicEditions'
import type { PublicEdition } from '@/reissues/types'
import type { Picture } from '../types'
import { readShownPictures } from './readShownPictures'
import type { ShownEdition } from './types'

/** So many reissues stand on a page of their list. */
export const reissuesPerPage = 12

type Page = {
  readonly reissues: readonly ShownEdition[]
  /** Their covers, by id. */
  readonly pictures: ReadonlyMap<string, Picture>
  readonly pageCount: number
}

/** One page of the reissues that are out, newest first; nothing for a page that is not there. */
export async function readReissuesPage(payload: Payload, page: number): Promise<Page | undefined> {
  const { totalDocs } = await payload.count({ collection: 'reissues', overrideAccess: false })
  const pageCount = Math.max(1, Math.ceil(totalDocs / reissuesPerPage))
  if (page > pageCount) return undefined
  return { ...(await readList(payload, { limit: reissuesPerPage, page })), pageCount }
}

/** The newest reissues that are out, at most `limit`, with their covers. */
export const readNewestReissues = (
  payload: Payload,
  limit: number,
): Promise<Omit<Page, 'pageCount'>> =>
  // prettier-ignore
  readList(payload, { limit, page: 1 })

/** The reissue of this id as it is out; nothing where none is. */
export async function readReissue(payload: Payload, id: string): Promise<ShownEdition | undefined> {
  const found = await readPublicEdition({ payload, id })
  return found && toShown(found)
}

type Asked = { readonly limit: number; readonly page: number }

async function readList(payload: Payload, asked: Asked): Promise<Omit<Page, 'pageCount'>> {
  const reissues = (await listPublicEditions({ payload, ...asked })).map(toShown)
  const covers = reissues.flatMap(({ edition }) => edition.cover ?? [])
  return { reissues, pictures: await readShownPictures(payload, { pictures: covers, closed: false }) } // prettier-ignore
}

const toShown = ({ edition, publishedAt, removed }: PublicEdition): ShownEdition => ({
  reissue: edition.reissue,
  preview: false,
  edition,
  outAt: publishedAt,
  removed: removed.length,
})
