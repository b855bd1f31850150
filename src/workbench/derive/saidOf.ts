import type { LayoutItem, PageItem } from '@/text'
import { deriveItem, type Source } from '@/text'
import { joinParts } from '@/text/jumps/joinParts'
import type { JoinedItem } from '@/text/jumps/types'
import type { ImportedStory, ProposedPart } from '@/jumps/types'
import type { Derived, KeyedPart, Said } from './types'

type Made = {
  readonly source: Source
  readonly item: LayoutItem
  readonly page: string
  readonly position: number
}

/**
 * A part as its lines say it now, with a key for each paragraph. It goes on nowhere where a person says
 * that the other part is not to be had.
 */
export function makePart({ source, item, page, position }: Made): KeyedPart {
  const { continuesOn, continuedFrom, ...derived } = deriveItem({ source, item })
  const lost = (end: 'on' | 'from') => item.missing?.includes(end) === true
  const ends = {
    continuesOn: lost('on') ? null : continuesOn,
    continuedFrom: lost('from') ? null : continuedFrom,
  }
  const part = { ...derived, ...ends, page, position }
  return { ...part, keys: keysOf({ paragraphs: part.paragraphs, item, page }) }
}

/**
 * A part as it was proposed or made before, with the keys of the layout that it was made of; undefined
 * where its paragraphs are of other lines than that layout's.
 */
export function keyPart(part: ProposedPart, made: KeyedPart): KeyedPart | undefined {
  const keys = new Map<readonly number[], string>()
  const isSame = part.paragraphs.length === made.paragraphs.length
  part.paragraphs.forEach(({ lines }, i) => {
    const other = made.paragraphs[i]
    const key = other && `${other.lines}` === `${lines}` ? made.keys.get(other.lines) : undefined
    if (key !== undefined) keys.set(lines, key)
  })
  return isSame && keys.size === part.paragraphs.length ? { ...part, keys } : undefined
}

/** A part of a page whose layout is not looked at: its paragraphs are known by their lines. */
export function looseKeys(part: ProposedPart): KeyedPart {
  const keys = part.paragraphs.map(({ role, lines }, i) => [lines, `${part.page} ${role} ${lines} ${i}`] as const) // prettier-ignore
  return { ...part, keys: new Map(keys) }
}

const isText = ({ role }: LayoutItem['blocks'][number]): boolean =>
  role === 'body' || role === 'subhead' || role === 'caption'

/** Paragraphs come of blocks in order; a block without words gives none. */
function keysOf(args: { paragraphs: PageItem['paragraphs']; item: LayoutItem; page: string }) {
  const { paragraphs, item, page } = args
  const keys = new Map<readonly number[], string>()
  const blocks = item.blocks.filter(isText)
  let at = 0
  for (const { lines, role } of paragraphs) {
    while (at < blocks.length && `${blocks[at]?.lines}` !== `${lines}`) at++
    const { start = 0, end } = blocks[at++] ?? {}
    keys.set(lines, `${page} ${role} ${lines} ${start}-${end ?? ''}`)
  }
  return keys
}

/** What the parts of an item say together. */
export const saidOf = (parts: readonly KeyedPart[]): Said => keyed(joinParts(parts), parts)

function keyed({ kind: _kind, id: _id, ...joined }: JoinedItem, parts: readonly KeyedPart[]): Said {
  const paragraphs = joined.paragraphs.map(({ role, text, places }): Derived => {
    const keys = places.map(({ part, lines }) => parts[part]?.keys.get(lines) ?? `${parts[part]?.page} ${text}`) // prettier-ignore
    const lines = places.flatMap((place) => place.lines.map((line) => `${parts[place.part]?.page}:${line}`)) // prettier-ignore
    return { role, text, key: keys.join(' | '), lines }
  })
  return { ...joined, paragraphs }
}

/** What `imported` holds of an item of these parts. */
export function importedOf(parts: readonly KeyedPart[]): PageItem | ImportedStory {
  const [first] = parts
  if (!first) throw new RangeError('An item has at least one part.')
  const plain = parts.map(withoutKeys)
  return parts.length === 1 ? bare(withoutKeys(first)) : { ...joinParts(plain), parts: plain }
}

const withoutKeys = ({ keys: _keys, ...part }: KeyedPart): ProposedPart => part

const bare = ({ page: _page, position: _position, ...item }: ProposedPart): PageItem => item
