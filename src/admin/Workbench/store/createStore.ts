import type { Edit } from '@/text/operations'
import { sayProblem } from '@/workbench/endpoint/reasons'
import type { Workbench } from '@/workbench/screen/types'
import { withDraft, type DraftPlace } from '../items/drafts'
import type { Card } from '../items/toCard'
import { applyAll, withLayout } from './apply'
import { firstState, set, takeIn, type Hold } from './hold'
import { redo, undo, undoRow } from './history'
import { keepFor } from './keep'
import { cardOf, saveWords, settleConflicts } from './saveWords'
import { flush } from './send'
import type { Server } from './server'
import type { LogRow, Panel, Selection, Sent, State } from './types'

export type WorkbenchStore = ReturnType<typeof createStore>

type Args = {
  readonly read: Workbench
  readonly server: Server
  /** In which a refusal is told. */
  readonly language: 'zh' | 'en'
}

/**
 * A page as it stands in the window. Operations are done here at once and sent in order; what the
 * server refuses is taken back, what a colleague did first is taken in, and what is not stored yet
 * survives a closed tab.
 */
export function createStore({ read, server, language }: Args) {
  const state = firstState(read)
  const keep = keepFor({ page: read.page.id, user: read.me.id })
  const hold: Hold = {
    ...{ server, keep, listeners: new Set(), state },
    ...{ isUncertain: false, isSingle: false, tries: 0, timer: undefined },
  }
  return {
    subscribe: (listener: () => void) => {
      hold.listeners.add(listener)
      return () => void hold.listeners.delete(listener)
    },
    getState: () => hold.state,
    select: (selection: Selection) => {
      if (selection !== hold.state.selection) set(hold, { selection })
    },
    open: (panel: Panel) => set(hold, { panel }),
    /** Tells what the server said against something, in its words. */
    refuse: (lines: readonly string[]) =>
      set(hold, { panel: null, note: { kind: 'refused', lines } }),
    dismiss: () => set(hold, { note: null }),
    /** Does operations at once and sends them; false with a note where they do not apply. */
    edit: (edits: readonly Edit[], select?: (state: State) => Selection) =>
      edit({ hold, edits, select, language }),
    /** Sends what only the server can do. */
    send: (sent: Sent) => {
      set(hold, { pending: [...hold.state.pending, sent], note: null, panel: null })
      return flush(hold)
    },
    retry: () => {
      if (hold.state.sync !== 'sending') set(hold, { sync: 'away' })
      return flush(hold)
    },
    undo: () => undo(hold),
    redo: () => redo(hold),
    undoRow: (row: LogRow) => undoRow(hold, row),
    readLog: server.log,
    write: (card: Card, place: DraftPlace, now: string) => write(hold, card, place, now),
    saveWords: (id: string) => saveWords(hold, id),
    saveAll: () => saveAll(hold),
    settleConflicts: (id: string, chosen: readonly (string | undefined)[]) =>
      settleConflicts(hold, id, chosen),
    /** Forgets the unsaved words of an item. */
    discard: (id: string) => {
      const drafts = new Map(hold.state.drafts)
      drafts.delete(id)
      set(hold, { drafts })
    },
    /** Takes up what a closed tab left, if anything. */
    resume: () => resume(hold),
    /** Takes in what others did meanwhile; not while own operations are on their way. */
    reload: () => reload(hold),
    /** Tells where one is; gives who else is here. Undefined without an answer. */
    presence: (where: Parameters<Server['presence']>[0]) => beat(hold, where),
    isUnsaved: () => hold.state.pending.length > 0 || hold.state.drafts.size > 0,
    stop: () => clearTimeout(hold.timer),
  }
}

type Editing = {
  readonly hold: Hold
  readonly edits: readonly Edit[]
  readonly select: ((state: State) => Selection) | undefined
  readonly language: Args['language']
}

function edit({ hold, edits, select, language }: Editing): boolean {
  const { state } = hold
  if (!state.data.may.correct || edits.length === 0) return false
  const applied = applyAll(state.layout, edits)
  if (!applied.ok) {
    set(hold, { note: { kind: 'refused', lines: [sayProblem(applied.reason)[language]] } })
    return false
  }
  const shown = withLayout({ ...state, note: null, panel: null }, applied.layout)
  const selection = select ? select(shown) : shown.selection
  set(hold, { ...shown, selection, pending: [...state.pending, ...edits] })
  void flush(hold)
  return true
}

function write(hold: Hold, card: Card, place: DraftPlace, now: string): void {
  const own = withDraft({ drafts: hold.state.drafts.get(card.id) ?? [], card, place, now })
  const drafts = new Map(hold.state.drafts)
  if (own.length > 0) drafts.set(card.id, own)
  else drafts.delete(card.id)
  set(hold, { drafts })
}

async function saveAll(hold: Hold): Promise<boolean> {
  for (const id of hold.state.drafts.keys()) if (!(await saveWords(hold, id))) return false
  return true
}

function resume(hold: Hold): void {
  const kept = hold.keep.read()
  if (!kept) return
  const drafts = new Map(kept.drafts.filter(([id]) => cardOf(hold, id)))
  if (drafts.size > 0) set(hold, { drafts, note: { kind: 'restored', lines: [kept.at] } })
  if (kept.pending.length === 0) return
  const { layout, base } = hold.state
  // As if they had just been sent without an answer: what is stored is found in the log.
  hold.isUncertain = true
  set(hold, {
    pending: kept.pending,
    base: { layout, revision: Math.min(base.revision, kept.revision) },
    note: { kind: 'restored', lines: [kept.at] },
  })
  void flush(hold)
}

async function reload(hold: Hold): Promise<void> {
  if (hold.state.sync === 'sending' || hold.state.pending.length > 0) return
  const read = await hold.server.read()
  if (read.is === 'signedOut') set(hold, { sync: 'signedOut' })
  if (read.is !== 'done' || hold.state.pending.length > 0) return
  takeIn(hold, read.body)
}

/** What a colleague changed is taken in at once, unless own operations are on their way. */
async function beat(hold: Hold, where: Parameters<Server['presence']>[0]) {
  const found = await hold.server.presence(where)
  if (found.is !== 'done' || where.leaving) return undefined
  const { others, revision, items } = found.body
  const known = new Map([...hold.state.cards.values()].map((card) => [card.id, card.updatedAt]))
  // An answer may be older than what was stored meanwhile; ISO 8601 sorts as text.
  const isNewer = items.some(({ id, updatedAt }) => updatedAt > (known.get(id) ?? updatedAt))
  const { base, pending, sync } = hold.state
  if (sync === 'saved' && pending.length === 0 && (revision > base.revision || isNewer)) {
    await reload(hold)
    if (others.length > 0) set(hold, { note: { kind: 'news', lines: [] } })
  }
  return others
}
