import type { Candidate, Contents, ContentsItem } from '@/reissues/contents/types'
import type { Rows, SentItem } from './rows'

/** How the server answered: with contents, with somebody else's contents, or not. */
export type Outcome =
  | { readonly type: 'contents'; readonly contents: Contents }
  | { readonly type: 'changed'; readonly contents: Contents }
  | { readonly type: 'failed'; readonly status: number; readonly reasons: readonly string[] }

export type Server = {
  readonly read: () => Promise<Outcome>
  readonly write: (sent: { base: string; items: readonly SentItem[] }) => Promise<Outcome>
}

export type Failure = {
  /** 0 without an answer; `gone`: nothing was sent, since a deleted item cannot be stored again. */
  readonly status: number | 'gone'
  readonly reasons: readonly string[]
}

/** What is known of an item: all of it once it is stored, else what it was picked by. */
export type Card = ContentsItem | Candidate

export type State = {
  readonly phase: 'loading' | 'away' | 'ready'
  readonly rows: Rows
  /** By the keys of the rows. */
  readonly cards: ReadonlyMap<string, Card>
  readonly saving: boolean
  readonly failure: Failure | undefined
  /** Somebody else's change came in: with changes of one's own made again on it, or without. */
  readonly rebased: 'with' | 'without' | undefined
  readonly undoable: boolean
}
