import { cleanLine } from '@/text'
import type { Layout, LayoutItem, Line, PageItem, Role } from '@/text'
import { inventedIn, isInOrder, lettersOf } from './letters'
import { partsOf, textOfPart } from './parts'

/** Roles of which an item's fields keep every letter, as often as it stands there. */
const TEXT: ReadonlySet<Role> = new Set<Role>(['body', 'caption'])

/** Roles of which a line that is set twice, its shadow below it, is kept once. */
const HEADS: ReadonlySet<Role> = new Set<Role>(['kicker', 'headline', 'deck', 'byline', 'subhead'])

type Page = {
  readonly lines: readonly Line[]
  readonly layout: Layout
  readonly items: readonly PageItem[]
}

/**
 * Gives where items do not say what their lines say: in the layout's order, with its ids and lines, made
 * of nothing but the letters of their own lines, and with all letters of these but shadows.
 */
export function brokenItems({ lines, layout, items }: Page): string[] {
  if (items.length !== layout.items.length) return ['items: not as many as in the layout']
  return layout.items.flatMap((from, i) => {
    const item = items[i]
    return item ? brokenItem({ lines, from, item }) : []
  })
}

type Derived = {
  readonly lines: readonly Line[]
  readonly from: LayoutItem
  readonly item: PageItem
}

function brokenItem(derived: Derived): string[] {
  const { from, item } = derived
  const owned = [...new Set(from.blocks.flatMap((block) => block.lines))].sort((a, b) => a - b)
  const sameLines = owned.join() === item.lines.join()
  const same = item.id === from.id && item.kind === from.kind && item.confidence === from.confidence
  return [
    ...(same ? [] : [`items: ${from.id} has another id, kind or confidence than in the layout`]),
    ...(sameLines ? [] : [`items: ${from.id} has other lines than in the layout`]),
    ...invented(derived),
    ...disordered(derived),
    ...dropped(derived),
  ]
}

/** What an item says, each thing once: credits and dateline repeat what stands in other fields. */
function wordsOf({ kicker, headline, deck, byline, paragraphs }: PageItem): string {
  return [kicker, headline, deck, byline, ...paragraphs.map(({ text }) => text)].join('\n')
}

function invented({ lines, from, item }: Derived): string[] {
  const source = from.blocks
    .flatMap((block) => partsOf(block, lines))
    .flatMap((part) => lettersOf(textOfPart(part, lines)))
  const said = inventedIn(lettersOf(wordsOf(item)), source)
  const alone = [...item.credits, item.dateline ?? ''].filter(
    (words) => inventedIn(lettersOf(words), source) !== null,
  )
  return [
    ...(said === null ? [] : [`invented: ${said} in ${item.id}`]),
    ...alone.map((words) => `invented: ${words} in ${item.id}`),
  ]
}

function disordered({ lines, item }: Derived): string[] {
  return item.paragraphs
    .filter(({ text, lines: own }) => {
      const source = own.map((number) => lines[number - 1]?.text ?? '').join('\n')
      return !isInOrder(lettersOf(text), lettersOf(source))
    })
    .map(({ lines: [line] }) => `order: the paragraph of line ${line} in ${item.id}`)
}

/**
 * What the rules for lines leave of an item's lines must stand in its fields. Of credits and jump lines
 * only names and pages are kept.
 */
function dropped({ lines, from, item }: Derived): string[] {
  const lettersIn = (roles: ReadonlySet<Role>) =>
    from.blocks
      .filter((block) => roles.has(block.role))
      .flatMap((block) => partsOf(block, lines))
      .flatMap((part) => lettersOf(cleanLine(textOfPart(part, lines))))
  const said = lettersOf(wordsOf(item))
  const some = new Set(said)
  const lost =
    inventedIn(lettersIn(TEXT), said) ?? lettersIn(HEADS).find((letter) => !some.has(letter))
  return lost === undefined ? [] : [`dropped: ${lost} in ${item.id}`]
}
