import type { Random } from '../../types'

/** Lists of words or patterns by name; a pattern names another list as `{name}`. */
export type Words = Readonly<Record<string, readonly string[]>>

/** One story's choice of words: what was said once under a name is said again under it. */
export type Scene = {
  /**
   * Fills a pattern. `[a|b]` is one of several, `{town}` a word that stays the same in this scene,
   * `{town2}` another of the same list, `{~town}` a fresh one, `{#10-90}` a number, `{#1-9*100}` one
   * in steps, `{#1.0-9.9}` one with a decimal, `{汉#2-40}` in Han numerals, `{〇#1951-1983}` digit by
   * digit. Throws a RangeError that names a list it does not know.
   */
  readonly say: (pattern: string) => string
  /** Settles the `[a|b]` of a pattern and leaves its `{slots}` to be filled. */
  readonly choose: (pattern: string) => string
  readonly random: Random
}

/** A kind of event that a newspaper tells about, as patterns for one scene. */
export type Subject = {
  readonly words: Words
  readonly kickers: readonly string[]
  /** `/` between clauses, `//` where a long line may be broken. */
  readonly headlines: readonly string[]
  /** Headlines that share no word with the text. */
  readonly allusive: readonly string[]
  readonly decks: readonly string[]
  readonly leads: readonly string[]
  /** Single sentences, in the order in which a story would use them. */
  readonly told: readonly string[]
  /** Sentences that people of the story say. */
  readonly quoted: readonly string[]
  /** Paragraphs that only stand whole: an enumeration, a dialogue, one that ends in ： or ……. */
  readonly whole: readonly string[]
  readonly ends: readonly string[]
  readonly subheads: readonly string[]
  readonly captions: readonly string[]
}

/** What can be said in any story of a desk. */
export type General = Pick<Subject, 'told' | 'quoted' | 'whole' | 'ends' | 'kickers'> & {
  /** Editor's notes that stand before a story. */
  readonly notes: readonly string[]
}
