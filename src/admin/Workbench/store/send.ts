import { toCard, type Card } from '../items/toCard'
import { isEdit, replay, withLayout } from './apply'
import { set, takeIn, type Hold } from './hold'
import type { Changed, Outcome } from './server'
import type { Sent } from './types'

/** As many as the server takes at once. */
const most = 50

/** Sends what is not stored yet, in order and one request at a time, until all of it is. */
export async function flush(hold: Hold): Promise<void> {
  if (hold.state.sync === 'sending') return
  clearTimeout(hold.timer)
  while (hold.state.pending.length > 0) {
    const batch = nextBatch(hold)
    set(hold, { sync: 'sending' })
    const { revision } = hold.state.base
    const outcome = await hold.server.change({ revision, operations: batch })
    if (!(await settle(hold, batch, outcome))) return
  }
  set(hold, { sync: 'saved' })
}

function nextBatch({ state, isSingle }: Hold): readonly Sent[] {
  const { pending } = state
  const other = pending.findIndex((one) => !isEdit(one))
  const edits = pending.slice(0, other < 0 ? most : Math.min(other, most))
  return isSingle || edits.length === 0 ? pending.slice(0, 1) : edits
}

/** Whether to go on: not without an answer, nor when nobody is signed in. */
async function settle(
  hold: Hold,
  batch: readonly Sent[],
  outcome: Outcome<Changed>,
): Promise<boolean> {
  if (outcome.is === 'away') return later(hold)
  hold.tries = 0
  if (outcome.is === 'signedOut') {
    set(hold, { sync: 'signedOut' })
    return false
  }
  if (outcome.is === 'stale') return rebase(hold)
  hold.isUncertain = false
  if (outcome.is === 'done') takeAnswer(hold, batch.length, outcome.body)
  else if (batch.length > 1) hold.isSingle = true
  else drop(hold, outcome.body.reasons)
  return true
}

function takeAnswer(hold: Hold, sent: number, changed: Changed): void {
  const { state } = hold
  const pending = state.pending.slice(sent)
  const { layout, revision } = changed
  const cards = new Map(state.cards)
  const gone = new Set(changed.removed.map(({ id }) => id))
  const fresh = changed.items.map(toCard)
  const news = new Set(fresh.map(({ id }) => id))
  for (const [item, card] of state.cards) {
    if (gone.has(card.id) || news.has(card.id)) cards.delete(item)
  }
  for (const card of fresh) for (const item of onPage(card, state.data.page.id)) cards.set(item, card) // prettier-ignore
  const { layout: shown } = replay(layout, pending)
  hold.isSingle = hold.isSingle && pending.length > 0
  const displaced = changed.displaced.map(({ corrected }) => corrected)
  const note = displaced.length > 0 ? ({ kind: 'displaced', lines: displaced } as const) : state.note // prettier-ignore
  set(hold, withLayout({ ...state, cards, pending, base: { layout, revision }, note }, shown))
}

const onPage = ({ parts }: Card, page: string): string[] =>
  parts.flatMap((part) => (part.page === page ? [part.item] : []))

/** Takes an operation off that the server refuses, and all that it did here. */
function drop(hold: Hold, reasons: readonly string[]): void {
  const { state } = hold
  const { layout, kept } = replay(state.base.layout, state.pending.slice(1))
  hold.isSingle = false
  const note = { kind: 'refused', lines: reasons } as const
  set(hold, withLayout({ ...state, pending: kept, note }, layout))
}

/** Somebody else was first: one's own operations are made again on the page as it is now. */
async function rebase(hold: Hold): Promise<boolean> {
  if (hold.isUncertain) await forgetStored(hold)
  const read = await hold.server.read()
  if (read.is === 'signedOut') {
    set(hold, { sync: 'signedOut' })
    return false
  }
  if (read.is !== 'done') return later(hold)
  const { lost } = takeIn(hold, read.body)
  if (lost > 0) set(hold, { note: { kind: 'lost', lines: [String(lost)] } })
  return true
}

/** Of what was sent without an answer, takes off what the page's log has. */
async function forgetStored(hold: Hold): Promise<void> {
  const log = await hold.server.log()
  if (log.is !== 'done') return
  const { base, data } = hold.state
  const own = log.body.operations
    .filter(({ revision, user }) => revision > base.revision && user?.id === data.me.id)
    .reverse()
  let stored = 0
  for (const row of own) {
    const head = hold.state.pending[stored]
    if (head && isOf(row, head)) stored += 1
  }
  hold.isUncertain = false
  if (stored > 0) set(hold, { pending: hold.state.pending.slice(stored) })
}

const isOf = (
  row: { readonly operation: object; readonly undoes: string | null },
  sent: Sent,
): boolean =>
  sent.type === 'undo' ? row.undoes === sent.of : sorted(row.operation) === sorted(sent)

/** Databases may give an object's fields back in another order. */
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

/** Tries again after a while: 1, 2, 4 … up to 30 seconds. */
function later(hold: Hold): false {
  hold.isUncertain = true
  hold.tries += 1
  set(hold, { sync: 'away' })
  clearTimeout(hold.timer)
  hold.timer = setTimeout(() => void flush(hold), Math.min(2 ** (hold.tries - 1), 30) * 1000)
  return false
}
