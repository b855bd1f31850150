import { nodeText, rootNodes, type BodyNode } from '@/body/nodes'
import { partsOf } from '@/jumps/partsOf'
import type { ItemSlug } from '@/items/stages'
import type { StoredDoc } from '@/workbench/screen/types'

/** An item as its card shows it. */
export type Card = {
  readonly collection: ItemSlug
  readonly id: string
  /** Its parts: page, and the item in that page's layout. */
  readonly parts: readonly { readonly page: string; readonly item: string }[]
  /** What its lines say, cleaned, before anybody's correction. */
  readonly printed: readonly PrintedParagraph[]
  readonly printedHeads: Readonly<Record<Head, string>>
  readonly heads: Readonly<Record<Head, string>>
  readonly credits: readonly string[]
  readonly paragraphs: readonly CardParagraph[]
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

export type CardParagraph = { readonly role: 'body' | 'subhead'; readonly text: string }

export const heads = ['kicker', 'headline', 'deck', 'byline', 'dateline'] as const

export type Head = (typeof heads)[number]

/** What a card shows of a stored item. */
export function toCard(doc: StoredDoc): Card {
  const parts = partsOf(doc)
  const [first] = parts
  const names = Array.isArray(doc.credits) ? (doc.credits as readonly { name?: unknown }[]) : []
  return {
    collection: doc.collection,
    id: doc.id,
    parts: parts.map(({ page, id }) => ({ page, item: id })),
    printed: parts.flatMap(({ page, paragraphs }) =>
      paragraphs.map(({ text: words, lines }) => ({ page, text: words, lines })),
    ),
    printedHeads: headsIn(first ?? {}),
    heads: headsIn(doc),
    credits: names.map(({ name }) => text(name)),
    paragraphs: paragraphsOf(doc),
    stage: text(doc.stage) || 'imported',
    isPublic: doc._status === 'published',
    revision: typeof doc.revision === 'number' ? doc.revision : 1,
    updatedAt: text(doc.updatedAt),
    withheldReason: text(doc.withheldReason),
  }
}

const headsIn = (from: object): Record<Head, string> =>
  Object.fromEntries(
    heads.map((name) => [name, text((from as Readonly<Record<string, unknown>>)[name])]),
  ) as Record<Head, string>

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The fields of a kind of item that hold a line of words. */
export const headsOf = (collection: ItemSlug): readonly Head[] =>
  collection === 'articles' ? heads : ['headline']

function paragraphsOf(doc: StoredDoc): CardParagraph[] {
  if (doc.collection === 'articles') return rootNodes(doc.body).flatMap(toParagraphs)
  return text(doc.text)
    .split('\n')
    .map((one): CardParagraph => ({ role: 'body', text: one }))
}

function toParagraphs(node: BodyNode): CardParagraph[] {
  if (node.type === 'list') return (node.children ?? []).flatMap(toParagraphs)
  return [{ role: node.type === 'heading' ? 'subhead' : 'body', text: nodeText(node) }]
}
