import { rebaseDrafts, storedAt, type Draft } from '../items/drafts'
import { toCard, type Card } from '../items/toCard'
import { set, type Hold } from './hold'
import type { Refused } from './server'
import type { Conflict } from './types'

/** The card of a document; undefined when none of its parts is on the page. */
export const cardOf = ({ state }: Hold, id: string): Card | undefined =>
  [...state.cards.values()].find((card) => card.id === id)

/**
 * Saves the unsaved words of an item. What a colleague changed elsewhere in it meanwhile stays; where
 * both changed the same words, both are shown. Gives whether all of it is stored.
 */
export async function saveWords(hold: Hold, id: string): Promise<boolean> {
  const card = cardOf(hold, id)
  const sent = hold.state.drafts.get(id) ?? []
  if (!card || sent.length === 0) return true
  if (hold.state.saving.has(id)) return false
  set(hold, { saving: new Set([...hold.state.saving, id]) })
  const outcome = await hold.server.words(card, sent)
  set(hold, { saving: new Set([...hold.state.saving].filter((one) => one !== id)) })
  if (outcome.is === 'done') {
    takeItem(hold, toCard(outcome.body.item), sent)
    set(hold, { note: { kind: 'wordsSaved', lines: [] } })
    return true
  }
  if (outcome.is === 'signedOut') set(hold, { sync: 'signedOut' })
  else if (outcome.is === 'away') set(hold, { note: { kind: 'wordsAway', lines: [] } })
  else if (outcome.is === 'stale') takeConflicts(hold, id, sent, outcome.body)
  else set(hold, { note: { kind: 'refused', lines: outcome.body.reasons } })
  return false
}

/** Shows an item as it is stored now; drafts that were not among those sent stay. */
export function takeItem(hold: Hold, card: Card, sent: readonly Draft[] = []): void {
  const { state } = hold
  const cards = new Map([...state.cards].map(([item, one]) => [item, one.id === card.id ? card : one])) // prettier-ignore
  const left = (state.drafts.get(card.id) ?? []).filter((draft) => !sent.includes(draft))
  const drafts = new Map(state.drafts)
  const rebased = rebaseDrafts(left, card)
  if (rebased.length > 0) drafts.set(card.id, rebased)
  else drafts.delete(card.id)
  set(hold, { cards, drafts })
}

function takeConflicts(hold: Hold, id: string, sent: readonly Draft[], body: Refused): void {
  const conflicts = (body.conflicts ?? []).flatMap(({ edit, theirs }): Conflict[] => {
    const draft = sent[edit]
    return draft ? [{ draft, theirs }] : []
  })
  if (conflicts.length === 0) {
    return set(hold, { note: { kind: 'refused', lines: body.reasons } })
  }
  const all = new Map(hold.state.conflicts).set(id, conflicts)
  set(hold, { conflicts: all, panel: { is: 'conflict', doc: id } })
  if (body.item) takeItem(hold, toCard(body.item))
}

/**
 * Settles what both changed: for each conflict the words that are to stand, or undefined to leave what
 * the colleague wrote. The rest is saved along.
 */
export async function settleConflicts(
  hold: Hold,
  id: string,
  chosen: readonly (string | undefined)[],
): Promise<boolean> {
  const conflicts = hold.state.conflicts.get(id) ?? []
  const card = cardOf(hold, id)
  const others = (hold.state.drafts.get(id) ?? []).filter(
    (draft) => !conflicts.some((conflict) => isSame(conflict.draft, draft)),
  )
  const settled = conflicts.flatMap(({ draft, theirs }, i): Draft[] => {
    const now = chosen[i]
    const was = theirs ?? (card && storedAt(card, draft)) ?? ''
    return now === undefined || now === was ? [] : [{ ...draft, was, now }]
  })
  const drafts = new Map(hold.state.drafts)
  const left = [...others, ...settled]
  if (left.length > 0) drafts.set(id, left)
  else drafts.delete(id)
  const rest = new Map(hold.state.conflicts)
  rest.delete(id)
  set(hold, { drafts, conflicts: rest, panel: null })
  return saveWords(hold, id)
}

const isSame = (a: Draft, b: Draft): boolean => a.at === b.at && a.was === b.was && a.now === b.now
