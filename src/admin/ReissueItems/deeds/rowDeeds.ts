import {
  moveBefore,
  moveBy,
  pinVersions,
  removeRows,
  renameHeading,
  type Change,
} from '../store/rows'
import { nameOf, type Around } from './types'

/** What can be done to rows that are there. */
export const rowDeeds = (around: Around) => ({
  move: (key: string, by: number) => place({ ...around, key, change: moveBy(key, by) }),
  drop: (key: string, before: string | undefined) =>
    place({ ...around, key, change: moveBefore(key, before) }),
  remove: (keys: readonly string[]) => remove({ ...around, keys }),
  update: (keys: readonly string[]) => update({ ...around, keys }),
  rename: (key: string, text: string) => rename({ ...around, key, text }),
})

function place({ key, change, ...around }: Around & { key: string; change: Change }): void {
  const { store, words, say, activate } = around
  const changed = store.change(change)
  const { rows } = store.getState()
  const at = rows.findIndex((row) => row.key === key) + 1
  activate(key)
  say(changed ? words.said.moved(nameOf(around, key), at, rows.length) : words.said.edge)
}

/** The row after the first that goes gets the focus. */
function remove({ keys, ...around }: Around & { keys: readonly string[] }): void {
  const { store, words, say, activate } = around
  const { rows } = store.getState()
  const gone = new Set(keys)
  const at = rows.findIndex(({ key }) => gone.has(key))
  const next = rows.slice(at).find(({ key }) => !gone.has(key)) ?? rows[at - 1]
  const name = keys.length > 1 ? String(keys.length) : nameOf(around, keys[0] ?? '')
  if (!store.change(removeRows(gone))) return
  activate(next?.key)
  say(words.said.removed(name))
}

/** Pins those that have a newer public version to it. */
function update({ store, words, say, keys }: Around & { keys: readonly string[] }): void {
  const { cards } = store.getState()
  const versions = new Map<string, string>()
  for (const key of keys) {
    const card = cards.get(key)
    if (card && 'newest' in card && card.newest) versions.set(key, card.newest.version)
  }
  store.change(pinVersions(versions))
  say(words.said.updated(versions.size))
}

/** A heading that was left without a name goes again, if it never had one. */
function rename({
  store,
  activate,
  startRename,
  key,
  text,
}: Around & { key: string; text: string }) {
  startRename(undefined)
  activate(key)
  const row = store.getState().rows.find((one) => one.key === key)
  if (text) store.change(renameHeading(key, text))
  else if (row?.kind === 'heading' && !row.text) store.change(removeRows(new Set([key])))
}
