import type { Operation, Restore } from '@/text/operations'
import type { Displaced } from '../derive/types'
import type { StoryOperation } from '../plan/planStory'

/** What a row of the log says, as far as undoing wants to know it. */
export type Logged = {
  readonly id: string
  readonly revision: number
  readonly undoes: string | null
  /** The lines that it touched. */
  readonly lines: ReadonlySet<number>
}

/** One operation that a request came to. */
export type Step = {
  readonly id: string
  readonly revision: number
  readonly operation: Operation | StoryOperation
  readonly inverse: Restore | StoryOperation
  readonly undoes: string | null
  readonly lines: readonly number[]
}

/** A row of the log, whole. */
export type LogRow = Step & { readonly user: string | null; readonly createdAt: string; readonly displaced: readonly Displaced[] } // prettier-ignore
