import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { settings } from '@/env'
import { relatedId } from '@/items/relatedId'
import { problem, type ReleaseProblem } from './releaseProblems'
import { isOut } from './whyNotRelease'

type Item = Readonly<Record<string, unknown>>

type Asked = {
  /** Its newest version. */
  readonly item: Item
  /** The item as it is public or was. */
  readonly stored: Item | undefined
  readonly req: PayloadRequest
}

/**
 * What keeps this person from saying that an item was checked. With four eyes it is not whoever
 * corrected it; what readers have as it is changes by an editor's hand alone.
 */
export function whyNotVerify({ item, stored, req }: Asked): ReleaseProblem[] {
  if (item.deletedAt) return [problem('trash')]
  if (item.stage === 'withheld' || stored?.stage === 'withheld') return [problem('withheld')]
  const isOwn = relatedId(item.correctedBy) === String(req.user?.id)
  return [
    ...(settings.fourEyes && isOwn ? [ownWork] : []),
    ...(isPublicAsIs({ item, stored }) && !hasRole(req, 'editor') ? [editors] : []),
  ]
}

/** Whether readers have the very words of the newest version. */
export const isPublicAsIs = ({ item, stored }: Pick<Asked, 'item' | 'stored'>): boolean =>
  isOut(stored) && stored.revision === item.revision

const ownWork: ReleaseProblem = {
  code: 'eyes',
  waivable: false,
  en: 'You were the last to change its words: somebody else has to check it.',
  zh: '最后改动文字的是你本人：须由另一人核定。',
}

const editors: ReleaseProblem = {
  code: 'public',
  waivable: false,
  en: 'Readers have it: an editor has to check it.',
  zh: '已经公开：须由编辑核定。',
}
