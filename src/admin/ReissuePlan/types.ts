import type { EventType } from '@/reissues/eventTypes'
import type { ReissueState } from '@/reissues/states'

/** What `GET /api/reissues/ID/plan` says of a reissue. */
export type Plan = {
  readonly state: ReissueState
  readonly step: number
  /** Whether an edition is public. */
  readonly live: boolean
  readonly dueAt: string | null
  readonly timeZone: string | null
  readonly publishedAt: string | null
  /** Seconds. */
  readonly lateBy: number | null
  readonly attempts: number
  readonly reason: string | null
  /** Whether what would be approved now differs from what was approved last. */
  readonly changed: boolean
  readonly problems: readonly string[]
  /** The server's time. */
  readonly now: string
  readonly worker: { readonly seen: string | null }
}

/** One recorded step, as `GET /api/reissues/ID/history` gives it. */
export type HistoryStep = {
  readonly step: number
  readonly type: EventType
  readonly at: string
  readonly by: { readonly id: string; readonly name: string | null } | null
  readonly worker: string | null
  readonly reason: string | null
}
