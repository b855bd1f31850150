import type { Payload, Where } from 'payload'
import { printedPages } from '@/items/printedPages'
import type { NoticeView } from '../types'
import { asReader } from './asReader'
import { printOrder } from './readStories'

/** The published notices that match, in the order of the print, their contacts covered. */
export async function readNotices(
  payload: Payload,
  { where, limit = 500 }: { readonly where: Where; readonly limit?: number },
): Promise<readonly NoticeView[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'notices',
    where,
    select: {
      headline: true,
      kind: true,
      text: true,
      // Selected so that the hook that covers them in the text knows them; never passed on.
      contacts: { name: true },
      pageNumber: true,
      parts: { label: true },
    },
    sort: printOrder,
    limit,
  })
  return docs.map((notice) => ({
    id: notice.id,
    headline: notice.headline ?? '',
    kind: notice.kind ?? 'other',
    text: notice.text ?? '',
    printedOn: printedPages(notice.parts),
    pageNumber: notice.pageNumber ?? undefined,
  }))
}
