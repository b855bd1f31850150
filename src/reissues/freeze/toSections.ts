import type { EditionItem, EditionSection } from '../types'

type Row = { readonly heading: string; readonly item: EditionItem }

/** Items in sections: an item that brings a heading begins one, the others go on in the one before. */
export function toSections(rows: readonly Row[]): EditionSection[] {
  const sections: { heading: string; items: EditionItem[] }[] = []
  for (const { heading, item } of rows) {
    const last = sections.at(-1)
    if (last && heading === '') last.items.push(item)
    else sections.push({ heading, items: [item] })
  }
  return sections
}
