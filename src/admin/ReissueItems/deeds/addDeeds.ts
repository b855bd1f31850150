import type { Candidate } from '@/reissues/contents/types'
import { maxItems } from '@/reissues/limits'
import { addHeading, addItems, type Place } from '../store/rows'
import type { Around } from './types'

/** What brings new rows. */
export const addDeeds = (around: Around) => ({
  add: (picked: readonly Candidate[], place: Place) => add({ ...around, picked, place }),
  addSection: (active: string | undefined) => addSection({ ...around, active }),
})

/** Adds those that are not there yet; false, and nothing added, where they would be too many. */
function add(args: Around & { picked: readonly Candidate[]; place: Place }): boolean {
  const { store, words, say, picked, place } = args
  const { rows } = store.getState()
  const there = new Set(rows.map(({ key }) => key))
  const fresh = picked.filter(({ key }) => !there.has(key))
  if (rows.filter(({ kind }) => kind === 'item').length + fresh.length > maxItems) {
    say(words.said.full(maxItems))
    return false
  }
  const items = fresh.map(({ item }) => item)
  store.change(addItems(items, place), fresh)
  say(fresh.length > 0 ? words.said.added(fresh.length) : words.said.there)
  return true
}

/** Before the item that has the focus, else at the end; its name is asked for at once. */
function addSection({
  store,
  activate,
  startRename,
  active,
}: Around & { active: string | undefined }) {
  const row = store.getState().rows.find(({ key }) => key === active)
  const key = `heading:${crypto.randomUUID()}`
  const before = row?.kind === 'item' ? row.key : undefined
  store.change(addHeading({ kind: 'heading', key, text: '' }, before))
  activate(key)
  startRename(key)
}
