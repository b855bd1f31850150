import type { Card, Head } from './toCard'

/** Words that were changed and not saved: what stood there, and what is to stand there. */
export type Draft = {
  readonly at: Head | 'body' | 'text'
  /** Of the item's paragraphs, from 0. */
  readonly paragraph?: number
  readonly was: string
  readonly now: string
}

/** A place in an item that holds words. */
export type DraftPlace = Pick<Draft, 'at' | 'paragraph'>

export const isAt = (draft: Draft, place: DraftPlace): boolean =>
  draft.at === place.at && draft.paragraph === place.paragraph

/** What stands at a place of an item as it is stored; undefined where there is no such place. */
export function storedAt(card: Card, { at, paragraph }: DraftPlace): string | undefined {
  if (at === 'body' || at === 'text') return card.paragraphs[paragraph ?? -1]?.text
  return card.heads[at]
}

/** The drafts of an item with these words at a place; a place that says what is stored has none. */
export function withDraft(args: {
  readonly drafts: readonly Draft[]
  readonly card: Card
  readonly place: DraftPlace
  readonly now: string
}): readonly Draft[] {
  const { drafts, card, place, now } = args
  const known = drafts.find((draft) => isAt(draft, place))
  const was = known?.was ?? storedAt(card, place) ?? ''
  const others = drafts.filter((draft) => draft !== known)
  return now === was ? others : [...others, { ...place, was, now }]
}

/**
 * Drafts for an item that was stored anew: those that say what stands there now are done, and a
 * paragraph that moved takes its draft along.
 */
export function rebaseDrafts(drafts: readonly Draft[], card: Card): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.paragraph === undefined) return storedAt(card, draft) === draft.now ? [] : [draft]
    const at =
      nearest(card, draft.was, draft.paragraph) ?? nearest(card, draft.now, draft.paragraph)
    if (at === undefined) return [draft]
    return card.paragraphs[at]?.text === draft.now ? [] : [{ ...draft, paragraph: at }]
  })
}

/** The paragraph with these words that is nearest to a place. */
function nearest(card: Card, words: string, place: number): number | undefined {
  const found = card.paragraphs.flatMap(({ text }, i) => (text === words ? [i] : []))
  return found.sort((a, b) => Math.abs(a - place) - Math.abs(b - place))[0]
}
