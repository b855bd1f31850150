import type { Payload } from 'payload'
import { toText } from '@/body/toText'
import type { ItemSlug } from '@/items/stages'
import { printedPages } from '@/items/printedPages'
import { relatedId } from '@/items/relatedId'

/** An item as readers may see it, in the words of whichever version. */
export type PublicItem = {
  readonly collection: ItemSlug
  readonly id: string
  readonly kind: string
  readonly kicker: string
  readonly headline: string
  readonly deck: string
  readonly byline: string
  readonly dateline: string
  readonly credits: readonly string[]
  /** Lexical; nothing for captions and notices. */
  readonly body: unknown
  readonly text: string
  /** Ids, empty where it has none. */
  readonly newspaper: string
  readonly issue: string
  readonly article: string
  readonly picture: string
  /** `1987-05-04` */
  readonly date: string
  readonly printedOn: readonly string[]
  readonly expires: string
  /** ISO 8601: when it first came out here, and when it was last changed. */
  readonly publishedAt: string
  readonly updatedAt: string
}

type Text = string | null | undefined

/** A document of one of the three collections as Payload gives it, whole or in part. */
export type ItemDoc = {
  readonly id: string
  readonly kind?: Text
  readonly kicker?: Text
  readonly headline?: Text
  readonly deck?: Text
  readonly byline?: Text
  readonly dateline?: Text
  readonly credits?: readonly { readonly name: string }[] | null
  readonly body?: unknown
  readonly text?: Text
  readonly newspaper?: unknown
  readonly issue?: unknown
  readonly article?: unknown
  readonly picture?: unknown
  readonly date?: Text
  readonly parts?: unknown
  readonly expires?: Text
  readonly publishedAt?: Text
  readonly updatedAt?: Text
}

type Asked = { readonly collection: ItemSlug; readonly id: string }

/**
 * A published item with a reader's rights, whoever asks. Throws Payload's 404 where there is none, and
 * its 410 where there was one.
 */
export async function readPublic(payload: Payload, asked: Asked): Promise<PublicItem> {
  const doc = await payload.findByID({ ...asked, overrideAccess: false, depth: 0 })
  return toPublicItem(doc, asked.collection)
}

/** What a read with a reader's rights gave, with something for each thing that may be missing. */
export function toPublicItem(doc: ItemDoc, collection: ItemSlug): PublicItem {
  return {
    collection,
    id: doc.id,
    ...wordsOf(doc),
    kind: doc.kind ?? '',
    credits: (doc.credits ?? []).map(({ name }) => name),
    body: doc.body,
    text: doc.body ? toText(doc.body) : (doc.text ?? ''),
    newspaper: relatedId(doc.newspaper),
    issue: relatedId(doc.issue),
    article: relatedId(doc.article),
    picture: relatedId(doc.picture),
    date: doc.date ?? '',
    printedOn: printedPages(doc.parts),
    expires: doc.expires ?? '',
    publishedAt: doc.publishedAt ?? '',
    updatedAt: doc.updatedAt ?? '',
  }
}

const wordsOf = (doc: ItemDoc) => ({
  kicker: doc.kicker ?? '',
  headline: doc.headline ?? '',
  deck: doc.deck ?? '',
  byline: doc.byline ?? '',
  dateline: doc.dateline ?? '',
})
