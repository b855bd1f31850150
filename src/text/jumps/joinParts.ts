import { joinLines } from '../joinLines'
import type { PageItem } from '../types'
import { isRepeated } from './headAgreement'
import { beginningOf, breaksOff } from './sentenceAcross'
import type { JoinedItem, JoinedParagraph } from './types'

/**
 * Joins the parts of a story, in reading order, into what it says as a whole: the first part's heads,
 * the paragraphs of all of them, everyone's credits. A headline that a later part repeats goes; one
 * that says something else stands as a subhead. A sentence that a jump cut is one paragraph again.
 * Throws without any part.
 */
export function joinParts(parts: readonly PageItem[]): JoinedItem {
  const [first] = parts
  const last = parts.at(-1)
  if (!first || !last) throw new Error('A story has at least one part.')
  return {
    id: first.id,
    kind: first.kind,
    kicker: firstOf(parts, 'kicker'),
    headline: firstOf(parts, 'headline'),
    deck: firstOf(parts, 'deck'),
    byline: firstOf(parts, 'byline'),
    dateline: first.dateline,
    credits: [...new Set(parts.flatMap(({ credits }) => credits))],
    continuesOn: last.continuesOn,
    continuedFrom: first.continuedFrom,
    paragraphs: joinParagraphs(parts),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
  }
}

type Line = 'kicker' | 'headline' | 'deck' | 'byline'

const firstOf = (parts: readonly PageItem[], line: Line): string | null =>
  parts.map((part) => part[line]).find(Boolean) ?? null

function joinParagraphs(parts: readonly PageItem[]): JoinedParagraph[] {
  const head = {
    kicker: firstOf(parts, 'kicker'),
    headline: firstOf(parts, 'headline'),
    deck: firstOf(parts, 'deck'),
  }
  const joined: JoinedParagraph[] = []
  parts.forEach((item, part) => {
    const heads = [item.kicker, item.headline, item.deck].filter((line) => line !== null)
    const own = part === 0 ? [] : heads.filter((line) => !isRepeated(line, head))
    for (const text of own) joined.push({ role: 'subhead', text, places: [{ part, lines: [] }] })
    const before = parts[part - 1]
    const goesOn = before !== undefined && own.length === 0 && isCut(before, item)
    item.paragraphs.forEach(({ role, text, lines }, at) => {
      const places = [{ part, lines }]
      const open = joined.at(-1)
      if (at === 0 && goesOn && open)
        joined[joined.length - 1] = across(open, { role, text, places })
      else joined.push({ role, text, places })
    })
  })
  return joined
}

/** A line of verse has no end mark either, and is shorter. */
const SHORTEST_CUT = 24

/** Whether one sentence runs across the jump between two parts. */
function isCut(before: PageItem, after: PageItem): boolean {
  const [last, first] = [before.paragraphs.at(-1), after.paragraphs[0]]
  if (last?.role !== 'body' || first?.role !== 'body' || !breaksOff(before)) return false
  const begins = beginningOf(after)
  if (begins === 'goesOn') return true
  const goesOn = /[，、；：,;]$/u.test(last.text)
  return begins === 'open' && (goesOn || last.text.length >= SHORTEST_CUT)
}

const across = (open: JoinedParagraph, next: JoinedParagraph): JoinedParagraph => ({
  role: 'body',
  text: joinLines([open.text, next.text]),
  places: [...open.places, ...next.places],
})
