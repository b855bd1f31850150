import type { Logged } from './types'

export type UndoReason =
  | { readonly code: 'noOperation' }
  | { readonly code: 'undone'; readonly by: string }
  /** A later operation, not undone itself, touched one of its lines. */
  | { readonly code: 'restedOn'; readonly by: string; readonly line: number }

/**
 * Why a logged operation cannot be taken back as far as the log tells: it is undone already, or
 * something later rests on it. An operation and what undid it count for nothing once both are later.
 * To undo an undo is to do it again, under the same rule.
 */
export function whyNotUndo(
  id: string,
  log: readonly Logged[],
  undone = undoneIn(log),
): UndoReason | undefined {
  const row = log.find((one) => one.id === id)
  if (!row) return { code: 'noOperation' }
  const by = undone.get(id)
  if (by !== undefined) return { code: 'undone', by }
  const isLater = (one: Logged | undefined) => one !== undefined && one.revision > row.revision
  const byId = new Map(log.map((one) => [one.id, one]))
  for (const later of log.filter(isLater)) {
    if (undone.has(later.id) || isLater(byId.get(later.undoes ?? ''))) continue
    const line = [...later.lines].find((one) => row.lines.has(one))
    if (line !== undefined) return { code: 'restedOn', by: later.id, line }
  }
  return undefined
}

/** The rows that stand undone, with what undid them; newest first, so that a redone one does not. */
export function undoneIn(log: readonly Logged[]): ReadonlyMap<string, string> {
  const undone = new Map<string, string>()
  for (const { id, undoes } of [...log].sort((a, b) => b.revision - a.revision)) {
    if (undoes !== null && !undone.has(id)) undone.set(undoes, id)
  }
  return undone
}
