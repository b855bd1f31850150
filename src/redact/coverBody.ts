import type { BodyNode } from '@/body/nodes'
import { coverRanges, coverText } from './coverText'
import { findRanges, type Range } from './findRanges'

type Node = BodyNode & { readonly fields?: Readonly<Record<string, unknown>> }

/** Nodes that do not part the words around them. */
const inline = new Set(['text', 'link', 'autolink', 'tab'])

/**
 * A Lexical body with these spans covered, also where one runs on from bold into plain text, over a
 * line break or into the next paragraph. What a link leads to is taken out if it names one.
 */
export function coverBody(body: unknown, spans: readonly string[]): unknown {
  const root = (body as { readonly root?: Node } | null | undefined)?.root
  if (!root) return body
  const text = wordsOf(root)
  return {
    ...(body as object),
    root: coverNode({ node: root, ranges: findRanges({ text, spans }), spans, at: 0 }),
  }
}

/** Every word of a node; what is no text is as long here as `wordsOf` of it, so that places agree. */
function wordsOf(node: Node): string {
  const own = node.text ?? (node.children ?? []).map(wordsOf).join('')
  return inline.has(node.type) ? own : `${own}\n`
}

type Covering = {
  readonly node: Node
  /** Pieces of the whole body's words. */
  readonly ranges: readonly Range[]
  readonly spans: readonly string[]
  /** Where the node begins in them. */
  readonly at: number
}

function coverNode({ node, ranges, spans, at }: Covering): Node {
  const fields = node.fields ? { fields: coverFields(node.fields, spans) } : {}
  if (node.text !== undefined) {
    return { ...node, ...fields, text: coverRanges(node.text, within({ ranges, at, length: node.text.length })) } // prettier-ignore
  }
  if (!node.children) return { ...node, ...fields }
  let next = at
  const children = node.children.map((child) => {
    const covered = coverNode({ node: child, ranges, spans, at: next })
    next += wordsOf(child).length
    return covered
  })
  return { ...node, ...fields, children }
}

type Window = { readonly ranges: readonly Range[]; readonly at: number; readonly length: number }

/** The parts of the ranges that fall into one text, counted from its beginning. */
const within = ({ ranges, at, length }: Window): Range[] =>
  ranges
    .filter(({ from, to }) => from < at + length && to > at)
    .map(({ from, to }) => ({ from: Math.max(from - at, 0), to: Math.min(to - at, length) }))

/** A link's address may spell a name, as it is or percent-encoded. */
const coverFields = (fields: Readonly<Record<string, unknown>>, spans: readonly string[]) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      if (name !== 'url') return [name, coverText(value, spans)]
      return [name, [value, decoded(value)].some((url) => coverText(url, spans) !== url) ? '' : value] // prettier-ignore
    }),
  )

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
