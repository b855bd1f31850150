import type { ItemSlug } from '@/items/stages'

/** Rows of one page of a list. */
export const rowsAtOnce = 50

/** Runs of the importer of one page of the quarantine. */
export const runsAtOnce = 10

/** Below this the machine calls an item doubtful. */
export const doubtful = 0.6

export type Named = { readonly id: string; readonly name: string }

/** Where something was printed. */
export type PrintedIn = Named & { readonly date: string; readonly newspaper: string }

export type PageRow = {
  readonly id: string
  readonly label: string
  readonly issue: PrintedIn | null
  readonly stage: string
  /** How many items are on it, how many of them are doubtful, and the least and mean confidence. */
  readonly items: number
  readonly doubtful: number
  readonly lowest: number | null
  readonly mean: number | null
  /** Jump lines whose other part is not found. */
  readonly waiting: number
  /** When it came in, ISO 8601. */
  readonly at: string
}

export type ItemRow = {
  readonly collection: ItemSlug
  readonly id: string
  /** In the page's layout: what the workbench opens. */
  readonly part: string | null
  readonly page: { readonly id: string; readonly label: string } | null
  readonly title: string
  readonly issue: PrintedIn | null
  readonly stage: string
  /** What readers have: nothing, this, or older words than these. */
  readonly standing: 'draft' | 'published' | 'changed'
  readonly confidence: number | null
  readonly withheld: { readonly kind: string | null; readonly reason: string } | null
  readonly at: string
  readonly editedAt: string | null
}

export type JumpRow = ItemRow & {
  readonly ends: readonly {
    readonly way: 'on' | 'from'
    readonly page: number
    /** Whether the archive has that page of the issue. */
    readonly here: boolean
  }[]
}

export type QuarantineRun = {
  readonly id: string
  readonly source: string
  readonly at: string
  readonly state: string
  readonly files: readonly {
    readonly file: string
    readonly code: string
    readonly reason: string
  }[]
  /** Files that are not listed here. */
  readonly more: number
}

/** How far a page can be. */
export const pageStages = ['imported', 'corrected', 'verified'] as const

/** How many pages are at each stage. */
export type Stages = Readonly<Record<(typeof pageStages)[number], number>>

export type PaperProgress = Named & Stages
export type IssueProgress = PrintedIn & Stages

type List<T> = { readonly rows: readonly T[]; readonly total: number }

/** What one view of the queue shows. */
export type Shown =
  | (List<PageRow> & { readonly view: 'pages'; readonly counts: Counts })
  | (List<ItemRow> & { readonly view: 'items'; readonly counts: Counts })
  | (List<JumpRow> & {
      readonly view: 'jumps'
      /** How many items of each kind wait. */
      readonly kinds: Readonly<Record<ItemSlug, number>>
    })
  | (List<QuarantineRun> & { readonly view: 'quarantine' })
  | {
      readonly view: 'mine'
      readonly pages: readonly (Named & { readonly at: string })[]
      readonly edited: readonly ItemRow[]
      readonly eyes: Readonly<Record<ItemSlug, List<ItemRow>>>
    }
  | {
      readonly view: 'progress'
      readonly papers: readonly PaperProgress[]
      /** Whose years and issues these are. */
      readonly newspaper: string | null
      readonly years: { readonly from: number; readonly to: number } | null
      readonly year: number | null
      readonly issues: readonly IssueProgress[]
    }

/** How many there are of each stage, with the other filters as they are. */
export type Counts = Readonly<Record<string, number>>
