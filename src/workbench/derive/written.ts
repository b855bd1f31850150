import { bodyBlocks } from '@/body/bodyBlocks'
import { nodeText, rootNodes } from '@/body/nodes'
import { toBody } from '@/body/toBody'
import type { ItemSlug } from '@/items/stages'
import type { Derived, Row, Written } from './types'

/** The paragraphs of a stored item: a story's nodes, a caption's or a notice's lines. */
export function readWritten({
  collection,
  stored,
}: {
  collection: ItemSlug
  stored: Row
}): Written[] {
  // prettier-ignore
  if (collection === 'articles') {
    const blocks = bodyBlocks(stored.body)
    return rootNodes(stored.body).map((node, i) => ({
      role: node.type === 'heading' ? 'subhead' : 'body',
      text: nodeText(node),
      said: blocks[i] ?? '',
      node,
    }))
  }
  const text = typeof stored.text === 'string' ? stored.text : ''
  return text === '' ? [] : text.split('\n').map((line) => writtenOf({ role: 'body', text: line }))
}

/** A paragraph as the machine writes it. */
export function writtenOf({ role, text }: Pick<Derived, 'role' | 'text'>): Written {
  return { role, text, said: bodyBlocks(toBody([{ role, text }]))[0] ?? '' }
}

/** A story's body of these paragraphs; those that came out of a body stay as they are. */
export function bodyOf(written: readonly Written[]) {
  const { root } = toBody(written)
  return { root: { ...root, children: written.map(({ node }, i) => node ?? root.children[i]) } }
}

/** A caption's or a notice's text of these paragraphs. */
export const textOf = (written: readonly Written[]): string =>
  written.map(({ text }) => text).join('\n')
