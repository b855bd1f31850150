import type { Language, Random } from '../../types'

/** When a paper was printed: it decides on capitals, stops and how writers are named. */
export type Era = 'old' | 'middle' | 'late'

/** Word lists by name; an entry may hold `{other}` lists of its own. */
export type Words = Readonly<Record<string, readonly string[]>>

/** What is true in one story: who, where, how many; every sentence of it says the same. */
export type Facts = Readonly<Record<string, string>>

/** All that a template may draw on. */
export type Scope = {
  readonly random: Random
  readonly words: Words
  readonly facts: Facts
  readonly language: Language
  /** The list of surnames: no page has one twice before it has had them all. */
  readonly surnames: string
  readonly era: Era
}

export type HeadCase = 'capitals' | 'title' | 'sentence'
