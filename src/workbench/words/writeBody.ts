import { rootNodes, type BodyNode } from '@/body/nodes'
import { toBody } from '@/body/toBody'
import { linesOf, isSaid, ownChildren, placesIn } from './paragraphsOf'
import { rewrite } from './rewrite'

/** New words by paragraph, and paragraphs that come at the end. */
export type Change = {
  readonly at: ReadonlyMap<number, string>
  readonly added: readonly string[]
}

/**
 * A body with other words in some of its paragraphs. What has several lines now is several paragraphs
 * of the same kind; what has none is gone, and so is a list without points.
 */
export function writeBody(body: unknown, { at, added }: Change): object {
  const places = placesIn(body)
  const changed = new Map([...at].map(([i, now]) => [String(places[i]?.path), now]))
  const kept = rootNodes(body).flatMap((node, i) => write({ node, path: [i], changed }))
  const made = toBody(added.map((text) => ({ role: 'body', text }))).root
  const { root } = (body ?? {}) as { readonly root?: object }
  return { ...(body as object | null), root: { ...made, ...root, children: [...kept, ...made.children] } } // prettier-ignore
}

type Writing = {
  readonly node: BodyNode
  readonly path: readonly number[]
  readonly changed: ReadonlyMap<string, string>
}

function write(writing: Writing): readonly BodyNode[] {
  const { node, path, changed } = writing
  const key = String(path)
  if (![...changed.keys()].some((one) => one === key || one.startsWith(`${key},`))) return [node]
  if (node.type === 'list') return writeList(writing)
  const lists = childrenOf(writing, ({ type }) => type === 'list')
  const now = changed.get(key)
  const said = now === undefined ? [ownChildren(node)] : rewrite(ownChildren(node), now)
  const pieces = said.length === 0 && lists.length > 0 ? [[]] : said
  return pieces.map((children, i) => ({
    ...node,
    children: i === pieces.length - 1 ? [...children, ...lists] : children,
  }))
}

function writeList(writing: Writing): readonly BodyNode[] {
  const points = childrenOf(writing, () => true)
  let value = 1
  const children = points.map((point) => ({ ...point, value: isNested(point) ? value : value++ }))
  return points.length > 0 ? [{ ...writing.node, children }] : []
}

/** A list within a list stands in a point without words, which has no number of its own. */
const isNested = ({ children }: BodyNode): boolean => children?.[0]?.type === 'list'

const childrenOf = ({ node, path, changed }: Writing, which: (child: BodyNode) => boolean) =>
  (node.children ?? []).flatMap((child, i) =>
    which(child) ? write({ node: child, path: [...path, i], changed }) : [],
  )

/** The same for a text whose lines are its paragraphs; blank lines stay. */
export function writeText(text: unknown, { at, added }: Change): string {
  let number = 0
  const kept = linesOf(text).flatMap((line) => {
    const now = isSaid(line) ? at.get(number++) : undefined
    return now === undefined ? [line] : now.split('\n').filter(isSaid)
  })
  return [...kept, ...added].join('\n')
}
