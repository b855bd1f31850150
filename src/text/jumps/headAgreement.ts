import { bigramsOf } from '../layout/bigrams'
import type { PageItem } from '../types'

type Head = Pick<PageItem, 'kicker' | 'headline' | 'deck'>

/**
 * How far two heads are one story's, 0 to 1: the share of the one's headline that stands in the other's
 * head. A continuation often has a short form: `渡口通船` for `百年渡口通船`, `CLOCK` for `TOWN CLOCK
 * STRIKES`. Null where one of them has no headline.
 */
export function headAgreement(a: Head, b: Head): number | null {
  const heads = [a.headline, b.headline].map((headline) => bigramsOf(headline ?? ''))
  const [one, other] = heads
  if (!one || !other || one.size === 0 || other.size === 0) {
    return a.headline && a.headline === b.headline ? 1 : null
  }
  return Math.max(shareWithin(other, wholeOf(a)), shareWithin(one, wholeOf(b)))
}

/** Whether a line of a head says nothing that another head does not say. */
export function isRepeated(line: string, head: Head): boolean {
  const grams = bigramsOf(line)
  if (grams.size > 0) return shareWithin(grams, wholeOf(head)) >= 0.8
  return [head.kicker, head.headline, head.deck].includes(line)
}

function wholeOf({ kicker, headline, deck }: Head): Set<string> {
  return new Set([kicker, headline, deck].flatMap((line) => [...bigramsOf(line ?? '')]))
}

function shareWithin(grams: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  return [...grams].filter((gram) => whole.has(gram)).length / grams.size
}
