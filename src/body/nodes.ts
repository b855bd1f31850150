/** The parts of Payload's Lexical JSON that a newspaper body uses. */
export type BodyNode = {
  readonly type: string
  readonly text?: string
  readonly tag?: string
  readonly format?: unknown
  readonly children?: readonly BodyNode[]
  readonly fields?: { readonly url?: unknown }
  readonly value?: unknown
}

/** The children of a body's root; an empty list for whatever is no body. */
export function rootNodes(body: unknown): readonly BodyNode[] {
  const root = (body as { root?: { children?: unknown } } | null | undefined)?.root
  return Array.isArray(root?.children) ? (root.children as BodyNode[]) : []
}

/** The words of a node without mark-up; a line break counts as one. */
export function nodeText(node: BodyNode): string {
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return '\t'
  return node.text ?? (node.children ?? []).map(nodeText).join('')
}
