import type { Reissue } from '@/payload-types'
import { toRows } from '../freeze/toRows'
import type { Edition } from '../types'

type Args = {
  readonly reissue: Reissue
  readonly frozen: Edition
  readonly recurrence: string | null | undefined
  /** The cover that was closed until now. */
  readonly opened: string | null
}

/**
 * What the public sees of a reissue's own words (see `showApproved`), and which cover its coming out
 * has opened, now or in an edition before.
 */
export function toShown({ reissue, frozen, recurrence, opened }: Args) {
  const { title, kind, introduction, due, timeZone } = frozen
  const cover = frozen.cover?.id ?? null
  const before = (reissue.shown ?? {}) as { readonly opened?: unknown }
  return {
    ...{ title, kind, introduction, cover, due, timeZone },
    recurrence: recurrence || null,
    items: toRows(frozen),
    opened: opened ?? (before.opened === cover ? cover : null),
  }
}
