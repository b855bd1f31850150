import { diffChars } from 'diff'
import { nodeText, type BodyNode } from '@/body/nodes'
import { isSaid } from './paragraphsOf'

/** A node that holds no others, and those between it and the paragraph, the outermost first: a link. */
type Leaf = {
  readonly node: BodyNode
  readonly within: readonly BodyNode[]
  readonly text: string
}

/**
 * The nodes of a paragraph with other words: emphasis and links stay where the words around them stay,
 * and new words are set like those whose place they take, or beside which they stand. A new line
 * break parts the paragraph; one that was there stays. Gives the nodes of each paragraph that comes
 * of it, none where no words are left.
 */
export function rewrite(nodes: readonly BodyNode[], now: string): readonly (readonly BodyNode[])[] {
  const leaves = leavesOf(nodes)
  const pieces = retell(leaves, now)
  return pieces.filter(isFilled).map((piece) => nest(join(piece), 0))
}

const leavesOf = (nodes: readonly BodyNode[], within: readonly BodyNode[] = []): Leaf[] =>
  nodes.flatMap((node) =>
    node.children
      ? leavesOf(node.children, [...within, node])
      : [{ node, within, text: nodeText(node) }],
  )

type Piece = readonly Leaf[]

function retell(leaves: readonly Leaf[], now: string): readonly Piece[] {
  const was = leaves.map(({ text }) => text).join('')
  const reader = readerOf(leaves)
  const pieces: Leaf[][] = [[]]
  const push = (...all: readonly Leaf[]) => pieces.at(-1)?.push(...all)
  for (const { kind, text } of compare(was, now)) {
    if (kind === 'same') push(...reader.take(text.length))
    else if (kind === 'removed') push(...reader.drop(text.length))
    else {
      const like = reader.likeHere()
      text.split('\n').forEach((line, i) => {
        if (i > 0) pieces.push([])
        push({ ...like, text: line })
      })
    }
  }
  push(...reader.take(Infinity))
  return pieces
}

/** Reads the old words from the front. */
function readerOf(leaves: readonly Leaf[]) {
  let [leaf, at] = [0, 0]
  let gone: Leaf | undefined
  const take = (count: number): Leaf[] => {
    const taken: Leaf[] = []
    for (let left = count; leaf < leaves.length;) {
      const here = leaves[leaf] as Leaf
      const text = here.text.slice(at, at + left)
      if (left <= 0 && here.text !== '') break
      taken.push({ ...here, text })
      left -= text.length
      at += text.length
      if (at >= here.text.length) [leaf, at] = [leaf + 1, 0]
    }
    return taken
  }
  return {
    take: (count: number): Leaf[] => {
      gone = undefined
      return take(count)
    },
    /** What has no words stands, though the words around it go. */
    drop: (count: number): Leaf[] => {
      const dropped = take(count)
      gone ??= dropped.find(isText)
      return dropped.filter(({ node, text }) => text === '' && !isText({ node }))
    },
    /** How words that come in here are set. */
    likeHere: (): Leaf => {
      const after = leaves[leaf]
      const before = at > 0 ? after : leaves[leaf - 1]
      return gone ?? beside(before, after)
    },
  }
}

/** A link is not made longer by words behind it or before it. */
function beside(before: Leaf | undefined, after: Leaf | undefined): Leaf {
  const inOne = before && after && before.within.at(-1) === after.within.at(-1)
  const near = [before, after].find((leaf) => leaf && isText(leaf) && (inOne || leaf.within.length === 0)) // prettier-ignore
  return near ?? { node: plain, within: [], text: '' }
}

const plain = {
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: '',
  version: 1,
}

const isText = ({ node }: Pick<Leaf, 'node'>): boolean => node.type === 'text'

const isFilled = (piece: Piece): boolean =>
  isSaid(piece.map(({ text }) => text).join('')) ||
  piece.some((leaf) => leaf.text === '' && !isText(leaf))

/** Texts that stand side by side and are set the same become one again. */
function join(piece: Piece): readonly Leaf[] {
  const joined: Leaf[] = []
  for (const leaf of piece) {
    const last = joined.at(-1)
    if (isText(leaf) && leaf.text === '') continue
    if (last && isText(leaf) && last.node === leaf.node) {
      joined[joined.length - 1] = { ...last, text: last.text + leaf.text }
    } else joined.push(leaf)
  }
  return joined
}

function nest(leaves: readonly Leaf[], depth: number): readonly BodyNode[] {
  const nodes: BodyNode[] = []
  for (let i = 0; i < leaves.length;) {
    const leaf = leaves[i] as Leaf
    const around = leaf.within[depth]
    if (!around) {
      nodes.push(isText(leaf) ? { ...leaf.node, text: leaf.text } : leaf.node)
      i++
      continue
    }
    let end = i
    while (leaves[end]?.within[depth] === around) end++
    nodes.push({ ...around, children: nest(leaves.slice(i, end), depth + 1) })
    i = end
  }
  return nodes
}

type Run = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string }

/** Comparing takes time squared where all is rewritten: so many changes, so many ms. */
const limits = { maxEditLength: 2000, timeout: 100 }

function compare(was: string, now: string): readonly Run[] {
  const changes = diffChars(was, now, limits)
  if (!changes) return [{ kind: 'removed', text: was }, { kind: 'added', text: now }] // prettier-ignore
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
