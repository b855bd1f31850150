import { flush } from './send'
import { set, type Hold } from './hold'
import { indexOfRow, only } from './select'
import type { LogRow } from './types'

/** Takes one's own last operation back, whenever it was; or says why that cannot be. */
export async function undo(hold: Hold): Promise<void> {
  await take(hold, lastDone)
}

/** Does again what one took back last, unless something new was done since. */
export async function redo(hold: Hold): Promise<void> {
  await take(hold, lastUndone)
}

/** Takes a logged operation back; of an undo, that does it again. */
export async function undoRow(hold: Hold, row: LogRow): Promise<void> {
  if (!row.canUndo) {
    return set(hold, { note: { kind: 'refused', lines: row.why ? [row.why.message] : [] } })
  }
  set(hold, { pending: [...hold.state.pending, { type: 'undo', of: row.id }], note: null })
  await flush(hold)
  const line = Number.parseInt(row.lines, 10)
  const near = hold.state.rows[indexOfRow(hold.state.rows, String(line))]
  if (near) set(hold, { selection: only(near.key) })
}

/** Null when there is none, however far one looks. */
type Choose = (rows: readonly LogRow[], me: string) => LogRow | null | undefined

/** So many pages of the log are looked through. */
const deepest = 20

async function take(hold: Hold, choose: Choose): Promise<void> {
  await flush(hold)
  if (hold.state.pending.length > 0) return
  const rows: LogRow[] = []
  let before: number | undefined
  for (let page = 0; page < deepest; page++) {
    const log = await hold.server.log(before)
    if (log.is !== 'done') return set(hold, { sync: log.is === 'signedOut' ? 'signedOut' : 'away' })
    rows.push(...log.body.operations)
    const chosen = choose(rows, hold.state.data.me.id)
    if (chosen) return undoRow(hold, chosen)
    if (chosen === null || log.body.next === null) break
    before = log.body.next
  }
  set(hold, { note: { kind: 'nothingToUndo', lines: [] } })
}

/** The newest operation of one's own that stands. */
export const lastDone: Choose = (rows, me) =>
  rows.find(({ user, undoes, undone }) => user?.id === me && undoes === null && undone === null)

/** The newest undo of one's own that stands, if nothing new was done after it. */
export const lastUndone: Choose = (rows, me) => {
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const row of rows) {
    if (row.user?.id !== me) continue
    if (row.undoes === null) return null
    const isUndo = byId.get(row.undoes)?.undoes === null
    if (isUndo && row.undone === null) return row
  }
  return undefined
}
