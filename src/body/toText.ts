import { nodeText, rootNodes } from './nodes'

/** A body as plain text, one block a paragraph, parted by blank lines. */
export const toText = (body: unknown): string =>
  rootNodes(body)
    .map((node) =>
      node.type === 'list' ? (node.children ?? []).map(nodeText).join('\n') : nodeText(node),
    )
    .filter((text) => text.trim() !== '')
    .join('\n\n')
