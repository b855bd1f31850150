import type { Layout } from '@/text/types'
import type { Edit } from '@/text/operations'
import type { Workbench } from '@/workbench/screen/types'
import type { Card } from '../items/toCard'
import type { Draft } from '../items/drafts'
import type { PageLine, Row } from '../rows/toRows'

/** What is sent: a change of the layout, one that links two stories, or an operation taken back. */
export type Sent =
  | Edit
  | {
      readonly type: 'link' | 'unlink'
      readonly item: string
      readonly to: { readonly page: string; readonly item: string }
    }
  | { readonly type: 'undo'; readonly of: string }

/** What was done to the page, newest first: `GET /api/pages/ID/operations`. */
export type LogPage = {
  readonly operations: readonly LogRow[]
  /** The `before` of what follows; null at the end. */
  readonly next: number | null
}

export type LogRow = {
  readonly id: string
  readonly revision: number
  readonly operation: { readonly type: string }
  readonly lines: string
  readonly user: { readonly id: string; readonly name: string | null } | null
  readonly createdAt: string
  /** The row that it takes back, and the row that took it back. */
  readonly undoes: string | null
  readonly undone: string | null
  readonly canUndo: boolean
  readonly why: { readonly message: string } | null
}

/** How things stand with the server. */
export type Sync =
  | 'saved'
  | 'sending'
  /** No answer: what is not saved is kept, and sent again. */
  | 'away'
  /** Who works here is signed out: nothing is lost, and they can sign in beside it. */
  | 'signedOut'

/** What the screen says once, until something else is done. */
export type Note = {
  readonly kind:
    | 'refused'
    /** A colleague's change came in. */
    | 'news'
    /** Own operations did not apply to what a colleague made of the page. */
    | 'lost'
    /** Corrections of words whose lines are others now. */
    | 'displaced'
    | 'wordsSaved'
    | 'wordsAway'
    | 'nothingToUndo'
    | 'restored'
  readonly lines: readonly string[]
}

export type Panel =
  | null
  | { readonly is: 'keys' | 'commands' | 'log' | 'jump' | 'goto' }
  /** Choosing an item: to give lines to, or to merge into. */
  | { readonly is: 'items'; readonly to: 'give' | 'merge' }
  | { readonly is: 'conflict'; readonly doc: string }

/** Rows of the page that are chosen: from the anchor to the cursor, and others one by one. */
export type Selection = {
  readonly cursor: string
  readonly anchor: string
  readonly others: ReadonlySet<string>
  /** Inside the cursor's row, in UTF-16 units: where it would be cut. */
  readonly caret: number | null
}

/** A place where a saved text and one's own differ, to be chosen from. */
export type Conflict = {
  readonly draft: Draft
  readonly theirs: string | null
}

export type State = {
  readonly data: Omit<Workbench, 'items' | 'layout' | 'revision'>
  readonly lines: readonly PageLine[]
  /** As the server has it. */
  readonly base: { readonly layout: Layout; readonly revision: number }
  /** With what is not stored yet. */
  readonly layout: Layout
  readonly rows: readonly Row[]
  /** By the item in this page's layout. */
  readonly cards: ReadonlyMap<string, Card>
  readonly selection: Selection
  readonly pending: readonly Sent[]
  readonly sync: Sync
  readonly note: Note | null
  readonly panel: Panel
  /** Unsaved words by document. */
  readonly drafts: ReadonlyMap<string, readonly Draft[]>
  readonly conflicts: ReadonlyMap<string, readonly Conflict[]>
  /** Documents whose words are being saved. */
  readonly saving: ReadonlySet<string>
}
