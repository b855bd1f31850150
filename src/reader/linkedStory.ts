import type { BodyNode } from '@/body/nodes'
import { relatedId } from '@/items/relatedId'

type LinkFields = {
  readonly linkType?: unknown
  readonly doc?: { readonly value?: unknown } | null
}

/** The id of the story that a link inside the archive points to; empty for any other node. */
export function linkedStory(node: BodyNode): string {
  const { linkType, doc } = (node.fields ?? {}) as LinkFields
  return node.type === 'link' && linkType === 'internal' ? relatedId(doc?.value) : ''
}
