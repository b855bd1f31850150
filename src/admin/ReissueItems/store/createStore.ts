import type { Contents } from '@/reissues/contents/types'
import { toItems, type Change } from './rows'
import { settleChanged, settleSaved, takeIn, type Memory, type Pending } from './settle'
import type { Card, Server, State } from './types'

const mostUndone = 100
/** Two windows that answer each other for ever would never end. */
const mostRebases = 5

type Hold = {
  readonly server: Server
  readonly listeners: Set<() => void>
  state: State
  memory: Memory
  rebases: number
}

export type ContentsStore = ReturnType<typeof createStore>

/**
 * The contents as they stand in the window, each change saved at once and in order: what happens while
 * a save is under way goes out with the next. A failed save keeps all changes for another try; after
 * somebody else's change, one's own are made again on top of it.
 */
export function createStore(server: Server) {
  const hold: Hold = {
    server,
    listeners: new Set(),
    state: {
      phase: 'loading',
      rows: [],
      cards: new Map(),
      saving: false,
      failure: undefined,
      rebased: undefined,
      undoable: false,
    },
    memory: { base: '', stored: '[]', pending: [], history: [] },
    rebases: 0,
  }
  return {
    subscribe: (listener: () => void) => {
      hold.listeners.add(listener)
      return () => void hold.listeners.delete(listener)
    },
    getState: () => hold.state,
    /** Whether a change has not reached the server yet. */
    isUnsaved: () => hold.memory.pending.length > 0,
    load: () => load(hold),
    /** Makes a change and saves it; false when there was nothing to change. `cards` describe what is new. */
    change: (change: Change, cards: readonly Card[] = []) => make({ hold, change, cards }),
    /** Takes the last change back, and saves that; false when there is none. */
    undo: () => undo(hold),
    retry: () => {
      hold.rebases = 0
      return flush(hold)
    },
    dismiss: () => set(hold, { rebased: undefined }),
  }
}

function set(hold: Hold, next: Partial<State>, memory: Memory = hold.memory): void {
  hold.memory = memory
  hold.state = { ...hold.state, ...next, undoable: memory.history.length > 0 }
  hold.listeners.forEach((listener) => listener())
}

async function load(hold: Hold): Promise<void> {
  set(hold, { phase: 'loading' })
  const outcome = await hold.server.read()
  if (outcome.type === 'failed') return set(hold, { phase: 'away' })
  const { rows, memory } = takeIn(outcome.contents)
  set(hold, { phase: 'ready', rows, cards: cardsOf(outcome.contents), failure: undefined }, memory)
}

function make(args: { hold: Hold; change: Change; cards: readonly Card[] }): boolean {
  const { hold, change, cards } = args
  const before = hold.state.rows
  const rows = change(before)
  if (rows === before) return false
  const known = new Map(hold.state.cards)
  for (const card of cards) if (!known.has(card.key)) known.set(card.key, card)
  const history = [...hold.memory.history.slice(1 - mostUndone), before]
  set(
    hold,
    { rows, cards: known, rebased: undefined },
    remember(hold, { change, undo: false }, history),
  )
  void flush(hold)
  return true
}

function undo(hold: Hold): boolean {
  const { history } = hold.memory
  const before = history.at(-1)
  if (!before) return false
  const memory = remember(hold, { change: () => before, undo: true }, history.slice(0, -1))
  set(hold, { rows: before, rebased: undefined }, memory)
  void flush(hold)
  return true
}

const remember = ({ memory }: Hold, pending: Pending, history: Memory['history']): Memory => ({
  ...memory,
  history,
  pending: [...memory.pending, pending],
})

/** Sends what is not stored yet, until all is; one request at a time. */
async function flush(hold: Hold): Promise<void> {
  const { memory, state, server } = hold
  if (state.saving || memory.pending.length === 0) return
  const items = toItems(state.rows)
  if (JSON.stringify(items) === memory.stored) {
    return set(hold, { failure: undefined }, { ...memory, pending: [] })
  }
  if (items.some(({ item }) => item === null)) {
    return set(hold, { failure: { status: 'gone', reasons: [] } })
  }
  set(hold, { saving: true })
  const outcome = await server.write({ base: memory.base, items })
  if (outcome.type === 'failed') return set(hold, { saving: false, failure: outcome })
  settle({
    hold,
    contents: outcome.contents,
    saved: outcome.type === 'contents',
    sent: memory.pending.length,
  })
  if (hold.rebases <= mostRebases) return flush(hold)
  set(hold, { failure: { status: 409, reasons: [] } })
}

function settle(args: { hold: Hold; contents: Contents; saved: boolean; sent: number }): void {
  const { hold, contents, saved, sent } = args
  const { memory, state } = hold
  const { memory: next, ...shown } = saved
    ? settleSaved({ memory, rows: state.rows, contents, sent })
    : settleChanged({ memory, contents })
  hold.rebases = saved ? 0 : hold.rebases + 1
  set(
    hold,
    { ...shown, cards: withNews(state.cards, contents), saving: false, failure: undefined },
    next,
  )
}

const cardsOf = ({ items }: Contents): Map<string, Card> =>
  new Map(items.map((item) => [item.key, item]))

/** A card that says what it said before stays the same object: its row need not be rendered anew. */
function withNews(before: State['cards'], contents: Contents): Map<string, Card> {
  const cards = new Map(before)
  for (const [key, card] of cardsOf(contents)) {
    if (JSON.stringify(cards.get(key)) !== JSON.stringify(card)) cards.set(key, card)
  }
  return cards
}
