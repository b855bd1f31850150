import { setInHan } from './cells'
import type { Story } from './types'

/**
 * Whether a story's headline (or another rank) shares more words with its own body than with any other
 * body of the page: only what does may stand away from its body and still be brought home.
 */
export const resembles = (
  story: Story,
  page: readonly Story[],
  rank: string = story.copy.headline.join(' '),
): boolean => {
  const words = wordsOf(story, rank)
  const shared = (other: Story): number => {
    const body = wordsOf(story, other.copy.paragraphs.map(({ text }) => text).join(' '))
    return [...words].filter((word) => body.has(word)).length
  }
  const own = shared(story)
  const others = page.filter((other) => other.item !== story.item && other.copy.kind === 'article')
  return own >= 2 && others.every((other) => shared(other) + 1 < own)
}

/** Pairs of Han characters, or words of four letters and more. */
const wordsOf = ({ copy }: Story, text: string): Set<string> => {
  if (!setInHan(copy.language)) return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  return new Set([...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((match) => match[1] ?? ''))
}
