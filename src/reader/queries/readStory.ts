import type { Payload } from 'payload'
import type { Story } from '../types'
import { asReader } from './asReader'
import { lineSelect, toStoryLine } from './readStories'
import { relatedId } from '../relatedId'

/** The published story of this id in full, or nothing. */
export async function readStory(payload: Payload, id: string): Promise<Story | undefined> {
  const { docs } = await payload.find({
    ...asReader,
    collection: 'articles',
    where: { id: { equals: id } },
    select: {
      ...lineSelect,
      issue: true,
      dateline: true,
      credits: { name: true },
      body: true,
      publishedAt: true,
      updatedAt: true,
    },
    limit: 1,
  })
  const [article] = docs
  return (
    article && {
      ...toStoryLine(article),
      issue: relatedId(article.issue),
      dateline: article.dateline ?? '',
      credits: (article.credits ?? []).map(({ name }) => name),
      body: article.body,
      publishedAt: article.publishedAt ?? '',
      updatedAt: article.updatedAt,
    }
  )
}
