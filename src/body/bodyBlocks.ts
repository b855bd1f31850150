import { nodeText, rootNodes, type BodyNode } from './nodes'

/** What a body says, block by block: kind, words, emphasis and links, without any editor's detail. */
export const bodyBlocks = (body: unknown): readonly string[] => rootNodes(body).map(describe)

function describe(node: BodyNode): string {
  const inner = (node.children ?? []).map((child) =>
    child.children ? describe(child) : `${child.format || ''}${nodeText(child)}`,
  )
  const picture =
    typeof node.value === 'object' && node.value ? (node.value as { id?: unknown }).id : node.value
  const marks = [node.type, node.tag, node.fields?.url, picture].filter(Boolean).join(' ')
  return `${marks}|${inner.join('|')}`
}
