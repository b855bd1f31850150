import type { Contents } from '@/reissues/contents/types'
import { toItems, toRows, type Change, type Row, type Rows } from './rows'

export type Pending = {
  readonly change: Change
  /** Brings a former state back: it cannot be made on top of somebody else's. */
  readonly undo: boolean
}

/** What is kept beside what is shown. */
export type Memory = {
  /** Names the stored state. */
  readonly base: string
  /** The stored items as JSON. */
  readonly stored: string
  /** Changes that no answer has settled yet, oldest first. */
  readonly pending: readonly Pending[]
  /** The rows before each change, for undoing. */
  readonly history: readonly Rows[]
}

/** The rows of contents that came from the server, and what to remember of them. */
export function takeIn(contents: Contents): { rows: Rows; memory: Memory } {
  const rows = toRows(contents.items)
  const stored = JSON.stringify(toItems(rows))
  return { rows, memory: { base: contents.base, stored, pending: [], history: [] } }
}

type Saved = {
  readonly memory: Memory
  readonly rows: Rows
  readonly contents: Contents
  /** So many of the pending changes went out. */
  readonly sent: number
}

/** Saved: what the server has pinned is pinned here too, also in what undoing would bring back. */
export function settleSaved({ memory, rows, contents, sent }: Saved): {
  rows: Rows
  memory: Memory
} {
  const pinned = new Map(contents.items.map(({ key, version }) => [key, version]))
  const pin = (row: Row): Row =>
    row.kind === 'item' && !row.version && pinned.get(row.key)
      ? { ...row, version: pinned.get(row.key) ?? null }
      : row
  return {
    rows: rows.map(pin),
    memory: {
      ...takeIn(contents).memory,
      pending: memory.pending.slice(sent),
      history: memory.history.map((before) => before.map(pin)),
    },
  }
}

/** Somebody else was first: their contents, with one's own changes made again on top. */
export function settleChanged({ memory, contents }: Pick<Saved, 'memory' | 'contents'>): {
  rows: Rows
  memory: Memory
  rebased: 'with' | 'without'
} {
  const theirs = takeIn(contents)
  const pending = memory.pending.filter(({ undo }) => !undo)
  const rows = pending.reduce((made, { change }) => change(made), theirs.rows)
  return {
    rows,
    memory: { ...theirs.memory, pending },
    rebased: rows === theirs.rows ? 'without' : 'with',
  }
}
