import { sameValue } from '@/items/basis/sameValue'
import { namesIn, plain } from '@/workbench/derive/heads'
import { paragraphsOf } from '@/workbench/words/paragraphsOf'
import type { Piece } from '@/text/compare/pieces'
import { alignParagraphs, type Aligned } from './alignParagraphs'
import { diffWords } from './diffWords'

/** A version of an item with all its words. */
export type Words = Readonly<Record<string, unknown>>

/** A field of two versions. */
export type Compared = {
  readonly field: Field
  readonly from: string
  readonly to: string
  readonly pieces: readonly Piece[]
}

export const fields = [
  ...(['kicker', 'headline', 'deck', 'byline', 'dateline'] as const),
  ...(['kind', 'credits', 'contacts', 'expires', 'stage'] as const),
]

export type Field = (typeof fields)[number]

export type Comparison = {
  /** Those that are in either version. */
  readonly fields: readonly Compared[]
  readonly paragraphs: readonly Aligned[]
  /** Emphasis, links or pictures differ, and no words do. */
  readonly isFormOnly: boolean
}

/** How two versions differ, field by field and paragraph by paragraph. */
export function compareVersions(from: Words, to: Words): Comparison {
  const compared = fields.flatMap((field): Compared[] => {
    const [was, is] = [textOf(from[field]), textOf(to[field])]
    return was || is ? [{ field, from: was, to: is, pieces: diffWords(was, is) }] : []
  })
  const paragraphs = alignParagraphs(paragraphsOf(from), paragraphsOf(to))
  const isSame = paragraphs.every((row) => row.kind === 'both' && row.from.text === row.to.text)
  return {
    fields: compared,
    paragraphs,
    isFormOnly: isSame && !sameValue('body', from.body, to.body),
  }
}

const textOf = (value: unknown): string =>
  Array.isArray(value) ? namesIn(value).join('\n') : plain(value)
