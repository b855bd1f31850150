import type { Payload } from 'payload'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { printedPages } from '@/items/printedPages'
import { asReader } from '@/reader/queries/asReader'
import { printOrder, readSamples } from '@/reader/queries/readStories'
import { clip } from '@/reader/excerptOf'
import { relatedId } from '@/items/relatedId'
import { inOneLine } from '../citation/titleOf'
import type { ItemDoc } from '../readPublic'
import type { ContentsItem } from './types'

/** So many of each kind are listed of one issue. */
const most = 1000

/** Han characters; twice as many Latin ones. */
const excerptLength = 60

const common = { headline: true, pageNumber: true, position: true, parts: { label: true } } as const

/** What a line says, and of captions and notices their text, which is short. */
const selects = {
  articles: { ...common, kicker: true, deck: true, kind: true },
  captions: { ...common, text: true, article: true },
  notices: { ...common, text: true, kind: true, contacts: { name: true } },
} as const

/** The published items of an issue in the order of the print. */
export async function readItems(payload: Payload, issue: string): Promise<readonly ContentsItem[]> {
  const found = await Promise.all(itemSlugs.map((slug) => readKind(payload, { slug, issue })))
  const items = found.flat()
  const stories = items.filter(({ collection }) => collection === 'articles').map(({ id }) => id)
  const samples = await readSamples(payload, { ids: stories, length: excerptLength })
  return items.map((item) => ({ ...item, excerpt: samples.get(item.id)?.excerpt ?? item.excerpt }))
}

async function readKind(
  payload: Payload,
  { slug, issue }: { readonly slug: ItemSlug; readonly issue: string },
): Promise<readonly ContentsItem[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: slug,
    where: { issue: { equals: issue } },
    select: selects[slug] as never,
    sort: printOrder,
    limit: most,
  })
  return (docs as unknown as readonly Row[]).map((row) => toItem(slug, row))
}

type Row = ItemDoc & { readonly pageNumber?: number | null; readonly position?: number | null }

function toItem(collection: ItemSlug, row: Row): ContentsItem {
  const labels = printedPages(row.parts)
  const { pageNumber } = row
  return {
    collection,
    id: row.id,
    kind: row.kind ?? '',
    headline: row.headline ?? '',
    kicker: row.kicker ?? '',
    deck: row.deck ?? '',
    excerpt: clip({ text: inOneLine(row.text ?? ''), length: excerptLength }),
    position: row.position ?? null,
    article: relatedId(row.article),
    printedOn: labels.length > 0 || typeof pageNumber !== 'number' ? labels : [String(pageNumber)],
  }
}
