import { deriveItem, toSource, type Paragraph } from '@/text'
import { cardsOf } from '@/admin/Workbench/store/hold'
import { headsOf, type Card } from '@/admin/Workbench/items/toCard'
import type { DraftPlace } from '@/admin/Workbench/items/drafts'
import type { Workbench } from '@/workbench/screen/types'
import type { Gold, GoldItem } from '../../accuracy/gold'
import { core, plain } from '../../accuracy/score/plain'
import { mapItems, ownersOf } from './mapItems'
import { openBench } from './openBench'
import { toWanted } from './toWanted'

/** Words of an item that are to be others. */
export type WordChange = {
  /** The item in the page's layout. */
  readonly item: string
  readonly card: Card
  readonly place: DraftPlace
  readonly was: string
  readonly now: string
}

/** What of the stored words is not what the labels say, on a page whose lines are right. */
export function planWords({ read, gold }: { readonly read: Workbench; readonly gold: Gold }) {
  const cards = cardsOf(read.items, read.page.id)
  const source = toSource(read.text)
  const map = mapItems(openBench(read).state(), ownersOf(toWanted({ text: read.text, gold })))
  return gold.items.flatMap((item, i): WordChange[] => {
    const id = map.get(i)
    const own = read.layout.items.find((one) => one.id === id)
    const card = cards.get(id ?? '')
    if (!own || !card) return []
    const printed = deriveItem({ source, item: own }).paragraphs
    const changes = [...headChanges(card, item), ...paragraphChanges(card, item, printed)]
    return changes.map((change) => ({ ...change, item: own.id, card }))
  })
}

type Change = Omit<WordChange, 'item' | 'card'>

function headChanges(card: Card, gold: GoldItem): Change[] {
  const known = headsOf(card.collection)
  const heads = (['kicker', 'headline', 'deck'] as const)
    .filter((at) => known.includes(at) && (at !== 'kicker' || gold[at] !== ''))
    .filter((at) => plain(card.heads[at]) !== plain(gold[at]))
    .map((at): Change => ({ place: { at }, was: card.heads[at], now: gold[at] }))
  const names = card.heads.credits.replaceAll('\n', ' ')
  const isMissing = gold.credits.some((name) => !names.includes(name))
  if (!isMissing || !known.includes('credits')) return heads
  const now = gold.credits.join('\n')
  return [...heads, { place: { at: 'credits' }, was: card.heads.credits, now }]
}

function paragraphChanges(card: Card, gold: GoldItem, printed: readonly Paragraph[]): Change[] {
  const at = card.collection === 'articles' ? 'body' : 'text'
  const free = new Set(printed)
  return gold.paragraphs.flatMap(({ text, lines }): Change[] => {
    // By its lines: labels may keep a credit as a paragraph that is none here.
    const found = [...free].find((one) => one.lines.every((line) => lines.includes(line)))
    if (!found) return []
    free.delete(found)
    const was = found.text
    const paragraph = card.paragraphs.findIndex((one) => one.text === was)
    if (paragraph < 0 || core(was) === core(text)) return []
    return [{ place: { at, paragraph }, was, now: text }]
  })
}
