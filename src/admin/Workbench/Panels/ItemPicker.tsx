'use client'

import { giveEdits } from '../commands/edits'
import { useBench, useBenchState } from '../context'
import { currentRow } from '../store/select'
import { Dialog } from './Dialog'
import { PickList } from './PickList'

/** Choosing the item that lines are given to, or that another is merged into. */
export function ItemPicker({ to }: { readonly to: 'give' | 'merge' }) {
  const { words, bench } = useBench()
  const items = useBenchState((state) => state.layout.items)
  const cards = useBenchState((state) => state.cards)
  const rows = useBenchState((state) => state.rows)
  const current = useBenchState((state) => currentRow(state)?.item)
  const { store } = bench
  const picks = items.flatMap(({ id }, i) => {
    const first = rows.find((row) => row.item === id)?.text.trim()
    const label = cards.get(id)?.heads.headline || first || words.cards.untitled
    return id === current && to === 'merge' ? [] : [{ key: id, label, mark: String(i + 1), hue: i % 8 }] // prettier-ignore
  })
  const pick = (id: string) => {
    const state = store.getState()
    const done =
      to === 'give'
        ? store.edit(giveEdits(state, id))
        : current !== null && current !== undefined && store.edit([{ type: 'merge', item: current, into: id }]) // prettier-ignore
    if (!done) store.open(null)
  }
  return (
    <Dialog title={words.choose[to]}>
      <PickList picks={picks} filter={words.choose.filter} none={words.choose.none} onPick={pick} />
    </Dialog>
  )
}
