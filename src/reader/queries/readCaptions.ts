import type { Payload, Where } from 'payload'
import { printedPages } from '@/items/printedPages'
import type { CaptionView } from '../types'
import { asReader } from './asReader'
import { readPictures } from './readPictures'
import { printOrder } from './readStories'
import { relatedId } from '@/items/relatedId'

/** The published captions that match, in the order of the print, with those pictures that are public. */
export async function readCaptions(
  payload: Payload,
  { where, limit = 500 }: { readonly where: Where; readonly limit?: number },
): Promise<readonly CaptionView[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'captions',
    where,
    select: {
      headline: true,
      text: true,
      credits: { name: true },
      article: true,
      picture: true,
      pageNumber: true,
      parts: { label: true },
    },
    sort: printOrder,
    limit,
  })
  const pictures = await readPictures(
    payload,
    docs.map(({ picture }) => relatedId(picture)).filter(Boolean),
  )
  return docs.map((caption) => ({
    id: caption.id,
    headline: caption.headline ?? '',
    text: caption.text ?? '',
    credits: (caption.credits ?? []).map(({ name }) => name),
    article: relatedId(caption.article),
    picture: pictures.get(relatedId(caption.picture)),
    printedOn: printedPages(caption.parts),
    pageNumber: caption.pageNumber ?? undefined,
  }))
}
