import type { ParseArgsConfig } from 'node:util'

/** Where a command's words go to: results to `out`, messages to `err`, each call one or more lines. */
export type Io = {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly readInput: () => Promise<Buffer>
  /** Whether a person watches standard error, so that a progress bar makes sense. */
  readonly watched: boolean
}

/** The options given: flags are true, the others text. */
export type Options = Readonly<Record<string, string | boolean | undefined>>

export type Call = { readonly words: readonly string[]; readonly options: Options; readonly io: Io }

/** Runs a command; gives its exit status: 0 done, 1 something failed and was named. */
export type Run = (call: Call) => Promise<number>

export type Command = {
  /** One word, or two: `user add`. */
  readonly name: string
  /** What follows `npx backnumber`. */
  readonly usage: string
  readonly does: string
  /** How many words it takes. */
  readonly words: { readonly least: number; readonly most: number }
  readonly options: NonNullable<ParseArgsConfig['options']>
  /** A command brings its own modules only when it is called: `segment` needs no database. */
  readonly load: () => Promise<Run>
}
