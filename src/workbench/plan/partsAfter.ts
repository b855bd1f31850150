import { itemIdOf } from '@/import/ids'
import type { ItemSlug } from '@/items/stages'
import { toSource, type Layout, type LayoutItem } from '@/text'
import { makePart } from '../derive/saidOf'
import type { KeyedPart } from '../derive/types'
import { changedItems } from './changedItems'
import type { PartBefore } from './partsBefore'
import { slugOf } from './slugs'
import type { StoredItem, WorkPage } from './types'

/** An item that shall be: its document and the parts that it is made of. */
export type PartAfter = {
  readonly id: string
  readonly collection: ItemSlug
  readonly parts: readonly KeyedPart[]
}

type Change = {
  readonly page: WorkPage
  readonly now: Layout
  readonly stored: readonly StoredItem[]
  readonly olds: readonly PartBefore[]
}

/**
 * The items that a changed layout gives anew. A part of a story stays in it; where one paragraph's
 * lines are as they were, its text stays as it was first read, whatever the cleaning has learned since.
 */
export function partsAfter({ page, now, olds }: Change): PartAfter[] {
  const source = toSource(page.text)
  const positions = new Map(now.items.map((item, at) => [item, at]))
  return changedItems(now.items, page.layout.items).flatMap((item): PartAfter[] => {
    if (item.kind === 'pointer') return []
    const position = positions.get(item) ?? 0
    const part = settled(makePart({ source, item, page: page.id, position }), olds)
    const old = olds.find(({ parts }) => parts.some((one) => isPart(one, page, item)))
    const collection = slugOf[item.kind]
    if (!old || old.stored.collection !== collection) {
      return [{ id: itemIdOf({ page: page.id, item: item.id }), collection, parts: [part] }]
    }
    const parts = old.parts.map((one) => (isPart(one, page, item) ? part : one))
    return [{ id: old.id, collection, parts }]
  })
}

const isPart = (part: KeyedPart, page: WorkPage, item: LayoutItem): boolean =>
  part.page === page.id && part.id === item.id

function settled(part: KeyedPart, olds: readonly PartBefore[]): KeyedPart {
  const known = new Map(
    olds.flatMap(({ parts }) =>
      parts.flatMap((one) => one.paragraphs.map(({ lines, text }) => [one.keys.get(lines), text])),
    ),
  )
  const paragraphs = part.paragraphs.map((one) => ({ ...one, text: known.get(part.keys.get(one.lines)) ?? one.text })) // prettier-ignore
  return { ...part, paragraphs }
}
