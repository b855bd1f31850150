import type { Copy, CopyParagraph, Order } from '../../types'
import { expand } from '../grammar/expand'
import { pickFresh } from '../grammar/fresh'
import type { Roll, Voice } from '../voice'
import { openStory } from './openStory'
import { setHead } from './setHead'

const ROWS = { short: 5, middle: 9, long: 16 } as const

/** A list of names or a table of prices: each entry a line of its own, no name twice. */
export function writeRoll(voice: Voice, order: Order): Copy {
  const rolls: readonly Roll[] = order.genre === 'list' ? voice.lists : voice.tables
  const roll = pickFresh(rolls, order.random)
  const scope = openStory(voice, order, roll.facts)
  const { random } = scope
  const rows = random.some(voice.words[roll.rows] ?? [], ROWS[order.length])
  const told = (templates: readonly string[], share: number): CopyParagraph[] => {
    if (templates.length === 0 || !random.chance(share)) return []
    const text = expand(random.pick(templates), scope)
    // `P W D L F A Pts` heads the columns; a sentence ends in a mark.
    return [{ role: 'body', text, ...(!/[.:—]$/u.test(text) && { own: true }) }]
  }
  const entries = rows.map((row, at): CopyParagraph => {
    const facts = { ...scope.facts, row: expand(row, scope), rank: String(at + 1) }
    return { role: 'body', text: expand(roll.line, { ...scope, facts }), own: true }
  })
  return {
    kind: 'article',
    genre: order.genre,
    language: voice.language,
    ...setHead(
      { kickers: [], headlines: roll.headlines, decks: [] },
      { kicker: 0, deck: 0 },
      { style: voice.styles[scope.era], scope },
    ),
    credits: [],
    paragraphs: [...told(roll.intros, 0.7), ...entries, ...told(roll.closing, 0.3)],
  }
}
