import type { Payload } from 'payload'
import type { Article } from '@/payload-types'
import type { Story } from '../types'
import { asReader } from './asReader'
import { lineSelect, toStoryLine } from './readStories'
import { relatedId } from '@/items/relatedId'

/** What a story in full is made of. */
export const storySelect = {
  ...lineSelect,
  issue: true,
  dateline: true,
  credits: { name: true },
  body: true,
  publishedAt: true,
  updatedAt: true,
} as const

type Stored = Parameters<typeof toStoryLine>[0] &
  Pick<Article, 'issue' | 'dateline' | 'body' | 'publishedAt' | 'updatedAt'> & {
    readonly credits?: readonly { readonly name: string }[] | null
  }

/** A stored story in full. */
export const toStory = (article: Stored): Story => ({
  ...toStoryLine(article),
  issue: relatedId(article.issue),
  dateline: article.dateline ?? '',
  credits: (article.credits ?? []).map(({ name }) => name),
  body: article.body,
  publishedAt: article.publishedAt ?? '',
  updatedAt: article.updatedAt,
})

/** The published story of this id in full, or nothing. */
export async function readStory(payload: Payload, id: string): Promise<Story | undefined> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'articles',
    where: { id: { equals: id } },
    select: storySelect,
    limit: 1,
  })
  return docs[0] && toStory(docs[0])
}
