import type { DecodeCode } from '@/text'

/** A file that holds one page, and where its folder says that it was printed. */
export type FoundPage = {
  /** Absolute. */
  readonly file: string
  /** As it is named to people: relative to what was asked for. */
  readonly name: string
  readonly newspaper: string
  readonly date: string
  readonly edition: string
  /** The page's label; for a loose file its name without the ending. */
  readonly label: string
  /** Absolute path of the scan of the same stem. */
  readonly scan: string | null
  /** Absolute path of `STEM.lines.json`, where the lines stand on the scan. */
  readonly positions: string | null
}

/** Why a file is not imported, for programs. */
export type RefusedCode =
  | DecodeCode
  | ('unreadable' | 'metadata' | 'other-bytes' | 'no-picture')
  | ('not-imported' | 'segmenter')

/** What could not be read, and why; `reason` says what to do. */
export type Refused = {
  readonly file: string
  readonly code: RefusedCode
  readonly reason: string
}

export type ImportResult = {
  /** The run's record in `imports`; null for a dry run. */
  readonly id: string | null
  /** Page files found. */
  readonly files: number
  /** Pages newly stored. */
  readonly stored: number
  readonly alreadyThere: number
  readonly failed: number
  /** Articles, captions and notices made; a story that jumps counts on each of its pages. */
  readonly items: number
  /** Stories that jump and became one article. */
  readonly joined: number
  readonly quarantine: readonly Refused[]
  /** Whether the run was stopped before its end. */
  readonly stopped: boolean
}

export type Progress = { readonly done: number; readonly total: number; readonly file: string }
