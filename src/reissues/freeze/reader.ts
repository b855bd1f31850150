import type { Payload, TypedUser } from 'payload'

/** Who freezes an edition: the editor who approves it, with that editor's rights. */
export type Reader = { readonly payload: Payload; readonly user: TypedUser | null }

/** How everything that goes into an edition is read. */
export const readingAs = ({ user }: Reader) =>
  ({ overrideAccess: false, user, depth: 0, pagination: false }) as const

/** A list in handfuls: databases limit how many values a question may have. */
export const inHandfuls = <T>(list: readonly T[], size = 200): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
    list.slice(i * size, (i + 1) * size),
  )
