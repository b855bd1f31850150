import { toText } from '@/body/toText'
import { coverItem, spansIn } from '@/redact/coverItem'
import { coverText } from '@/redact/coverText'
import { block } from '@/redact/findRanges'
import { foldText } from '@/redact/foldText'
import { findCorrections } from '@/reissues/freeze/findCorrections'
import { allWords, originalText } from '@/reissues/freeze/originalText'
import type { Correction } from '@/reissues/types'

/** A reader waits for it: a text with more single changes counts as rewritten. */
const maxEditLength = 600

type Compared = {
  /** The item as it is shown, covered or not. */
  readonly item: object
  readonly imported: unknown
  /** The rows of what is covered today. */
  readonly redactions: unknown
  readonly contacts: unknown
}

/**
 * The passages in which an item differs from what was first read off the page, without those that
 * touch what is covered: where a covered name was misread and put right, the passage would give it
 * away. Too many are left out rather than too few. None for what a person wrote without a page.
 */
export function publicCorrections(compared: Compared): readonly Correction[] {
  const original = originalText(compared.imported)
  if (original === undefined) return []
  const { item, redactions, contacts } = compared
  const spans = [...spansIn(redactions), ...spansIn(contacts)]
  const now = wordsOf(coverItem({ ...item, contacts }, redactions))
  const found = findCorrections({ was: coverText(original, spans), now, maxEditLength })
  const secrets = spans.map((span) => foldText(span).units)
  return found.corrected.filter((passage) => !touches(passage, secrets))
}

function wordsOf(item: object): string {
  const { kicker, headline, deck, body, text } = item as Readonly<Record<string, unknown>>
  return allWords({
    kicker: plain(kicker),
    headline: plain(headline),
    deck: plain(deck),
    text: body ? toText(body) : plain(text),
  })
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Whether blocks stand in or beside a passage, or something of a secret, were it two characters. */
function touches({ was, now, before, after }: Correction, secrets: readonly string[]): boolean {
  if ([was, now, before, after].some((text) => text.includes(block))) return true
  const said = foldText(was).units
  return secrets.some(
    (secret) => (said.length === 1 && secret.includes(said)) || sharesPair(said, secret),
  )
}

const sharesPair = (text: string, secret: string): boolean =>
  Array.from({ length: Math.max(text.length - 1, 0) }, (_, i) => text.slice(i, i + 2)).some(
    (pair) => secret.includes(pair),
  )
