import { toLines } from '@/text/lines'
import type { StoredDoc, Workbench } from '@/workbench/screen/types'
import { rebaseDrafts } from '../items/drafts'
import { toCard, type Card } from '../items/toCard'
import { toRows } from '../rows/toRows'
import { replay, withLayout } from './apply'
import type { Keep } from './keep'
import { only } from './select'
import type { Server } from './server'
import type { State } from './types'

/** A store's inside: its state, who listens, and what it remembers between answers. */
export type Hold = {
  readonly server: Server
  readonly keep: Keep
  readonly listeners: Set<() => void>
  state: State
  /** A request was sent whose answer never came: its operations may be stored. */
  isUncertain: boolean
  /** One operation a request, to learn which of several is refused. */
  isSingle: boolean
  /** How often it was tried without an answer. */
  tries: number
  timer: ReturnType<typeof setTimeout> | undefined
}

/** A page as it is first shown. */
export function firstState(read: Workbench): State {
  const { items, layout, revision, ...data } = read
  const lines = toLines(read.text)
  const rows = toRows({ lines, layout })
  return {
    ...{ data, lines, layout, rows },
    base: { layout, revision },
    cards: cardsOf(items, data.page.id),
    selection: only(rows[0]?.key ?? ''),
    ...{ pending: [], sync: 'saved', note: null, panel: null },
    ...{ drafts: new Map(), conflicts: new Map(), saving: new Set() },
  }
}

/** Stores a new state, tells who listens, and keeps unsaved work in the browser. */
export function set(hold: Hold, next: Partial<State>): void {
  const before = hold.state
  hold.state = { ...before, ...next }
  const { pending, drafts, base } = hold.state
  if (pending !== before.pending || drafts !== before.drafts) {
    const at = new Date().toISOString()
    hold.keep.write({ revision: base.revision, pending, drafts: [...drafts], at })
  }
  hold.listeners.forEach((listener) => listener())
}

/** The cards of a page by the item in its layout. */
export function cardsOf(items: readonly StoredDoc[], page: string): ReadonlyMap<string, Card> {
  const cards = items.map(toCard)
  return new Map(
    cards.flatMap((card) =>
      card.parts.flatMap((part) => (part.page === page ? [[part.item, card] as const] : [])),
    ),
  )
}

/** Cards that nobody saved meanwhile stay the same objects. */
function keepSame(cards: State['cards'], known: State['cards']): State['cards'] {
  const kept = [...cards].map(([item, card]) => {
    const old = known.get(item)
    return [item, old?.id === card.id && old.updatedAt === card.updatedAt ? old : card] as const
  })
  return new Map(kept)
}

/** Takes the page in as the server has it now; what is not stored yet is made again on top of it. */
export function takeIn(hold: Hold, read: Workbench): { readonly lost: number } {
  const { items, layout, revision, ...data } = read
  const { kept, lost, layout: shown } = replay(layout, hold.state.pending)
  const cards = keepSame(cardsOf(items, data.page.id), hold.state.cards)
  const byId = new Map([...cards.values()].map((card) => [card.id, card]))
  const drafts = [...hold.state.drafts].map(([id, own]) => {
    const card = byId.get(id)
    return [id, card ? rebaseDrafts(own, card) : own] as const
  })
  const state: State = {
    ...hold.state,
    ...{ data, cards, base: { layout, revision } },
    pending: kept.length === hold.state.pending.length ? hold.state.pending : kept,
    drafts: new Map(drafts.filter(([, own]) => own.length > 0)),
  }
  set(hold, withLayout(state, shown))
  return { lost }
}
