import type { ItemSlug } from '@/items/stages'
import type { Layout } from '@/text'

/** What the workbench shows of a page: `GET /api/pages/ID/workbench`. */
export type Workbench = {
  readonly page: WorkbenchPage
  /** The page's text as it was received. */
  readonly text: string
  readonly layout: Layout
  /** Grows with each operation; a change names the one that it was made on. */
  readonly revision: number
  /** The items on the page, newest drafts. */
  readonly items: readonly StoredDoc[]
  readonly me: { readonly id: string; readonly name: string }
  readonly may: {
    /** Change lines and words. */
    readonly correct: boolean
    /** Bring out and withhold. */
    readonly release: boolean
  }
}

export type WorkbenchPage = {
  readonly id: string
  readonly label: string
  readonly stage: string
  readonly issue: {
    readonly id: string
    readonly name: string
    /** The id of its paper, and its day: `1988-03-04`. */
    readonly newspaper: string
    readonly date: string
  } | null
  readonly language: string
  readonly scan: Scan | null
  readonly regions: readonly Region[]
  /** The pages around it in its issue. */
  readonly before: string | null
  readonly after: string | null
}

export type Scan = {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

/** Where a line stands on the scan, in fractions of its width and height. */
export type Region = {
  readonly line: number
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** An item's document as who asks may see it. */
export type StoredDoc = Readonly<Record<string, unknown>> & {
  readonly collection: ItemSlug
  readonly id: string
}
