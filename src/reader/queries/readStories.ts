import type { Payload, Where } from 'payload'
import { printedPages } from '@/items/printedPages'
import type { Article } from '@/payload-types'
import { toText } from '@/body/toText'
import { excerptOf } from '../excerptOf'
import type { Sample } from '../leadFirst'
import type { StoryLine } from '../types'
import { asReader } from './asReader'

/** The order of the print. */
export const printOrder = ['pageNumber', 'position', 'id']

export const lineSelect = {
  kicker: true,
  headline: true,
  deck: true,
  byline: true,
  kind: true,
  pageNumber: true,
  parts: { label: true },
} as const

type Stored = Pick<
  Article,
  'id' | 'kicker' | 'headline' | 'deck' | 'byline' | 'kind' | 'pageNumber'
> & {
  readonly parts?: unknown
}

/** A stored story as a line of an index. */
export const toStoryLine = (article: Stored): StoryLine => ({
  id: article.id,
  kicker: article.kicker ?? '',
  headline: article.headline ?? '',
  deck: article.deck ?? '',
  byline: article.byline ?? '',
  kind: article.kind ?? 'news',
  excerpt: '',
  printedOn: printedPages(article.parts),
  pageNumber: article.pageNumber ?? undefined,
})

/** The published stories of an issue in the order of the print, at most `limit` (1,000). */
export async function readStories(
  payload: Payload,
  { issue, limit = 1000 }: { readonly issue: string; readonly limit?: number },
): Promise<readonly StoryLine[]> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'articles',
    where: { issue: { equals: issue } },
    select: lineSelect,
    sort: printOrder,
    limit,
  })
  return docs.map(toStoryLine)
}

/** So many bodies are read for one page of the site; stories past them have no first words. */
const mostSamples = 200

/** The first words, about `length` Han characters, and the length of the stories of these ids. */
export async function readSamples(
  payload: Payload,
  { ids, length }: { readonly ids: readonly string[]; readonly length: number },
): Promise<ReadonlyMap<string, Sample>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'articles',
    where: { id: { in: ids.slice(0, mostSamples) } },
    select: { body: true },
    limit: mostSamples,
  })
  return new Map(
    docs.map(({ id, body }) => [
      id,
      { excerpt: excerptOf({ body, length }), length: toText(body).length },
    ]),
  )
}

/** The newest day on which a newspaper has a published story: the issue's id, or nothing. */
export async function readLatestPublished(payload: Payload, newspaper: string): Promise<unknown> {
  const where: Where = { newspaper: { equals: newspaper } }
  const { docs } = await payload.find({
    ...asReader,
    collection: 'articles',
    where,
    select: { issue: true },
    sort: '-date',
    limit: 1,
  })
  return docs[0]?.issue
}
