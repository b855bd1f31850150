import type { ContentsStore } from '../store/createStore'
import type { useItemsWords } from '../useItemsWords'

/** What a deed works on, and whom it tells. */
export type Around = {
  readonly store: ContentsStore
  readonly words: ReturnType<typeof useItemsWords>
  /** Says aloud, and shows, what came of it. */
  readonly say: (text: string) => void
  /** Gives a row the focus. */
  readonly activate: (key: string | undefined) => void
  /** Opens the name of a heading for writing, or closes it. */
  readonly startRename: (key: string | undefined) => void
}

/** What a row is called: its heading or its headline. */
export function nameOf({ store, words }: Around, key: string): string {
  const { rows, cards } = store.getState()
  const row = rows.find((one) => one.key === key)
  return row?.kind === 'heading' ? row.text : (cards.get(key)?.headline ?? words.row.gone)
}
