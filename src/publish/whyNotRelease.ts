import type { PayloadRequest } from 'payload'
import { settings } from '@/env'
import { isReleased } from '@/items/isReleased'
import type { ItemSlug } from '@/items/stages'
import { problem, releaseProblems, type ReleaseProblem } from './releaseProblems'

type Item = Readonly<Record<string, unknown>>

type Asked = {
  readonly collection: ItemSlug
  /** What would be public. */
  readonly item: Item
  /** The item as it is public or was; nothing for one that is new. */
  readonly stored: Item | undefined
  readonly req: PayloadRequest
  /** Codes of problems that the editor knows of and publishes in spite of. */
  readonly despite?: readonly string[]
}

/**
 * What keeps this person from making an item public, with the application's settings. A problem that
 * what is public has already, let through then, is not asked about again.
 */
export function whyNotRelease({ despite = [], ...asked }: Asked): ReleaseProblem[] {
  const { collection, item, stored, req } = asked
  if (item.deletedAt) return [problem('trash')]
  if (item.stage === 'withheld' || stored?.stage === 'withheld') return [problem('withheld')]
  const about = { collection, by: req.user?.id, fourEyes: settings.fourEyes }
  const problems = releaseProblems({ ...about, item })
  if (!problems.some(({ waivable }) => waivable)) return problems
  const known = isOut(stored) ? releaseProblems({ ...about, item: stored }) : []
  return problems.filter(
    ({ code, waivable, en }) =>
      !waivable || !(despite.includes(code) || known.some((one) => one.en === en)),
  )
}

/** Whether readers may see an item that is stored so. */
export const isOut = (item: Item | undefined): item is Item =>
  item !== undefined && isReleased(item)
