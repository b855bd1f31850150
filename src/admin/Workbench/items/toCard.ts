import { partsOf } from '@/jumps/partsOf'
import { relatedId } from '@/items/relatedId'
import type { ItemSlug } from '@/items/stages'
import type { StoredDoc } from '@/workbench/screen/types'
import { paragraphsOf } from '@/workbench/words/paragraphsOf'
import type { Paragraph } from '@/workbench/words/types'

/** An item as its card shows it. */
export type Card = {
  readonly collection: ItemSlug
  readonly id: string
  /** Its parts in order: the page with its label, and the item in that page's layout. */
  readonly parts: readonly {
    readonly page: string
    readonly label: string
    readonly item: string
  }[]
  /** What its lines say, cleaned, before anybody's correction. */
  readonly printed: readonly PrintedParagraph[]
  readonly printedHeads: Readonly<Record<Head, string>>
  readonly heads: Readonly<Record<Head, string>>
  readonly paragraphs: readonly Paragraph[]
  readonly stage: string
  readonly isPublic: boolean
  readonly revision: number
  readonly updatedAt: string
  readonly withheldReason: string
}

export type PrintedParagraph = {
  readonly page: string
  readonly text: string
  readonly lines: readonly number[]
}

export const heads = ['kicker', 'headline', 'deck', 'byline', 'dateline', 'credits'] as const

export type Head = (typeof heads)[number]

/** What a card shows of a stored item. */
export function toCard(doc: StoredDoc): Card {
  const parts = partsOf(doc)
  const [first] = parts
  const labels = labelsIn(doc.parts)
  return {
    collection: doc.collection,
    id: doc.id,
    parts: parts.map(({ page, id }) => ({ page, label: labels.get(page) ?? '', item: id })),
    printed: parts.flatMap(({ page, paragraphs }) =>
      paragraphs.map(({ text: words, lines }) => ({ page, text: words, lines })),
    ),
    printedHeads: headsIn(first ?? {}),
    heads: headsIn(doc),
    paragraphs: paragraphsOf({ body: doc.body, text: doc.text }),
    stage: text(doc.stage) || 'imported',
    isPublic: doc._status === 'published',
    revision: typeof doc.revision === 'number' ? doc.revision : 1,
    updatedAt: text(doc.updatedAt),
    withheldReason: text(doc.withheldReason),
  }
}

/** What the pages of a story's parts are called. */
const labelsIn = (parts: unknown): ReadonlyMap<string, string> =>
  new Map(
    (Array.isArray(parts) ? (parts as { page?: unknown; label?: unknown }[]) : []).map(
      ({ page, label }) => [relatedId(page), text(label)],
    ),
  )

const headsIn = (from: object): Record<Head, string> =>
  Object.fromEntries(
    heads.map((name) => [name, lineOf((from as Readonly<Record<string, unknown>>)[name])]),
  ) as Record<Head, string>

/** A list of names is a name a line, as it is sent. */
const lineOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map((one) => text(one) || text((one as { name?: unknown } | null)?.name)).join('\n')
    : text(value)

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The fields of a kind of item that hold a line of words. */
export const headsOf = (collection: ItemSlug): readonly Head[] =>
  collection === 'articles'
    ? heads
    : collection === 'captions'
      ? ['headline', 'credits']
      : ['headline']
