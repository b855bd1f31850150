import { released } from '@/access/publishedOrStaff'
import type { Media } from '@/payload-types'
import { rootNodes, type BodyNode } from '@/body/nodes'
import type { EditionPicture, FirstPublished } from '../types'
import { idOf } from './readPinned'
import { inHandfuls, readingAs, type Reader } from './reader'

/** The newspapers and issues of these ids, as an edition names where something first stood. */
export async function readIssues(reader: Reader, ids: readonly string[]) {
  const issues = new Map<string, Pick<FirstPublished, 'newspaper' | 'issue'>>()
  for (const some of inHandfuls([...new Set(ids)].filter(Boolean))) {
    const { docs } = await reader.payload.find({
      ...readingAs(reader),
      depth: 1,
      populate: { newspapers: { title: true, language: true } },
      collection: 'issues',
      where: { id: { in: some } },
      select: { newspaper: true, date: true, edition: true, number: true },
      limit: some.length,
    })
    for (const { id, newspaper, date, edition, number } of docs) {
      if (typeof newspaper !== 'object') continue
      issues.set(id, {
        newspaper: { id: newspaper.id, title: newspaper.title, language: newspaper.language ?? '' },
        issue: { id, date, edition, number: number ?? '' },
      })
    }
  }
  return issues
}

/** The pictures of these ids; those that are not public only when `closed` asks for them. */
export async function readPictures(
  reader: Reader,
  { ids, closed = false }: { readonly ids: readonly string[]; readonly closed?: boolean },
): Promise<ReadonlyMap<string, EditionPicture>> {
  const pictures = new Map<string, EditionPicture>()
  for (const some of inHandfuls([...new Set(ids)].filter(Boolean))) {
    const { docs } = await reader.payload.find({
      ...readingAs(reader),
      collection: 'media',
      where: { and: [{ id: { in: some } }, ...(closed ? [] : [{ public: { equals: true } }])] },
      limit: some.length,
    })
    for (const media of docs) pictures.set(media.id, toPicture(media))
  }
  return pictures
}

const toPicture = (media: Media): EditionPicture => ({
  id: media.id,
  alt: media.alt,
  sha256: media.sha256 ?? '',
  mimeType: media.mimeType ?? '',
  width: media.width ?? 0,
  height: media.height ?? 0,
  url: `/api/media/file/${encodeURIComponent(media.filename ?? '')}`,
})

/** The published captions of these stories, by story, in the order of the print. */
export async function readCaptions(reader: Reader, stories: readonly string[]) {
  const captions = new Map<string, CaptionOfStory[]>()
  for (const some of inHandfuls([...new Set(stories)])) {
    const { docs } = await reader.payload.find({
      ...readingAs(reader),
      collection: 'captions',
      where: {
        and: [{ article: { in: some } }, released],
      },
      sort: ['pageNumber', 'position', 'id'],
      limit: 2000,
    })
    for (const { id, text, credits, article, picture } of docs) {
      const story = idOf(article)
      const caption = {
        id,
        text: text ?? '',
        credits: (credits ?? []).map(({ name }) => name),
        picture: idOf(picture),
      }
      captions.set(story, [...(captions.get(story) ?? []), caption])
    }
  }
  return captions
}

export type CaptionOfStory = {
  readonly id: string
  readonly text: string
  readonly credits: readonly string[]
  readonly picture: string
}

/** The ids of the pictures that stand in a body. */
export const picturesIn = (body: unknown): string[] => rootNodes(body).flatMap(ofNode)

const ofNode = (node: BodyNode): string[] => [
  ...(node.type === 'upload' && node.value ? [idOf(node.value)] : []),
  ...(node.children ?? []).flatMap(ofNode),
]
