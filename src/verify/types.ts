import type { Payload } from 'payload'

/** Something that is not as it must be. */
export type Finding = {
  /** The check's name. */
  readonly check: string
  /** Which document, file or version: `pages/p-1a2b…`. */
  readonly where: string
  readonly problem: string
}

export type Counted = {
  pages: number
  items: number
  versions: number
  relations: number
  sources: number
  media: number
  editions: number
  changes: number
}

export type Context = { readonly payload: Payload; readonly counted: Counted }

/** One thing that must hold of the whole archive; streams what breaks it. */
export type Check = {
  readonly name: string
  readonly run: (context: Context) => AsyncGenerator<Omit<Finding, 'check'>>
}
