import type { Payload } from 'payload'
import { rootNodes, type BodyNode } from '@/body/nodes'
import { linkedStory } from '../linkedStory'
import type { Linked } from '../types'
import { asReader } from './asReader'
import { readPictures } from './readPictures'
import { relatedId } from '@/items/relatedId'

const most = 200

/** Which of a body's pictures and linked stories the public may see. */
export async function readLinked(payload: Payload, body: unknown): Promise<Linked> {
  const nodes = rootNodes(body).flatMap(withChildren)
  const uploads = nodes.filter(({ type }) => type === 'upload').map(({ value }) => relatedId(value))
  const linked = nodes.map(linkedStory).filter((id) => id !== '')
  const [pictures, stories] = await Promise.all([
    readPictures(payload, uploads.filter(Boolean)),
    readPublicIds(payload, [...new Set(linked)].slice(0, most)),
  ])
  return { pictures, stories }
}

const withChildren = (node: BodyNode): readonly BodyNode[] => [
  node,
  ...(node.children ?? []).flatMap(withChildren),
]

async function readPublicIds(payload: Payload, ids: string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const { docs } = await payload.find({
    ...asReader,
    collection: 'articles',
    where: { id: { in: ids } },
    select: { headline: true },
    limit: most,
  })
  return new Set(docs.map(({ id }) => id))
}
