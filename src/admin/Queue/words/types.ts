import type { RefusedCode } from '@/import/types'
import type { Query, View } from '@/queue/query'
import type { Stages } from '@/queue/types'
import type { ItemSlug, WithheldKind } from '@/items/stages'
import type { StepName } from '@/queue/steps/types'

type Count = (n: number) => string

/** Everything that the queue's screens say. */
export type QueueWords = {
  readonly title: string
  readonly next: string
  readonly nextHint: string
  readonly none: string
  readonly away: string
  readonly keys: string
  readonly viewsLabel: string
  readonly views: Readonly<Record<View, string>>
  readonly filters: string
  readonly newspaper: string
  readonly allPapers: string
  readonly stage: string
  readonly stages: Readonly<Record<Query['stage'], string>>
  readonly kind: string
  readonly kinds: Readonly<Record<ItemSlug, string>>
  readonly status: string
  readonly statuses: Readonly<Record<Query['status'], string>>
  readonly by: string
  readonly byWhom: Readonly<Record<Query['by'], string>>
  readonly below: string
  readonly anyConfidence: string
  readonly belowOf: (percent: number) => string
  readonly sort: string
  readonly sorts: Readonly<Record<Query['sort'], string>>
  readonly onlyIssue: (name: string) => string
  readonly lift: string
  readonly clear: string
  readonly ignored: (names: readonly string[]) => string
  /** Of the address's words. */
  readonly names: Readonly<Record<keyof Query, string>>
  readonly columns: Readonly<Record<Column, string>>
  readonly pageOf: (label: string) => string
  readonly untitled: string
  readonly mean: string
  readonly unmeasured: string
  readonly standings: Readonly<Record<'draft' | 'published' | 'changed', string>>
  readonly ends: Readonly<Record<'on' | 'from', (page: number) => string>>
  readonly missing: string
  readonly withheldKinds: Readonly<Record<WithheldKind, string>>
  readonly age: {
    readonly today: string
    readonly days: Count
    readonly months: Count
    readonly years: Count
  }
  readonly shown: (from: number, to: number, total: number) => string
  readonly pages: string
  readonly previous: string
  readonly following: string
  readonly empty: Readonly<Record<Emptiness, string>> & {
    readonly corrected: Count
    readonly correctedItems: Count
  }
  readonly quarantine: {
    readonly files: Count
    readonly more: Count
    readonly record: string
    readonly how: string
    /** By their codes; undefined where the importer's own sentence, which is English, will do. */
    readonly reasons: Readonly<Record<RefusedCode, string>> | undefined
  }
  readonly mine: {
    readonly pages: string
    readonly edited: string
    readonly eyes: string
    readonly all: Count
  }
  readonly progress: ProgressWords
  readonly bulk: {
    readonly tick: (title: string) => string
    readonly tickAll: string
    readonly ticked: Count
    readonly matching: Count
    readonly matchingMost: Count
    readonly allTicked: Count
    readonly none: string
    readonly label: string
    readonly steps: Readonly<Record<StepName, string>>
  }
  readonly steps: StepWords
  readonly sheet: {
    readonly title: string
    readonly close: string
    readonly rows: readonly (readonly [string, string])[]
  }
  readonly news: { readonly undelivered: Count }
}

type Column =
  | ('page' | 'title' | 'issue' | 'stage' | 'confidence' | 'items' | 'doubtful')
  | ('waiting' | 'age' | 'standing' | 'ends')

type Emptiness =
  | ('archive' | 'pages' | 'items' | 'done' | 'jumps' | 'quarantine')
  | ('mine' | 'eyes' | 'progress' | 'issues')

type ProgressWords = {
  readonly papers: string
  readonly calendar: (year: number) => string
  readonly earlier: string
  readonly later: string
  readonly share: Count
  readonly counts: (stages: Stages) => string
  readonly months: readonly string[]
  readonly legend: Readonly<Record<DayState, string>>
  readonly more: Count
}

/** How far a day's issues are. */
export type DayState = 'none' | 'imported' | 'started' | 'corrected' | 'verified'

type StepWords = {
  readonly titles: Readonly<Record<StepName, string>>
  readonly looking: string
  readonly outcomes: Readonly<Record<'ready' | 'warned' | 'done' | 'refused', Count>>
  readonly left: Count
  readonly despite: string
  readonly nothing: string
  readonly kind: string
  readonly reason: string
  readonly note: string
  readonly yes: Readonly<Record<StepName, Count>>
  readonly cancel: string
  readonly running: (done: number, total: number) => string
  readonly stop: string
  readonly stopped: Count
  readonly goOn: Count
  readonly finished: Readonly<Record<StepName, Count>>
  readonly failed: Count
  readonly meanwhile: string
  readonly close: string
}
