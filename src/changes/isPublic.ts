import { unsorted } from '@/import/ids'
import { isReleased } from '@/items/isReleased'
import { relatedId } from '@/items/relatedId'
import type { PublicKind } from './types'

/** Whether a stored document, as it stands in its row, is one that readers may see. */
export function isPublic(kind: PublicKind, stored: Readonly<Record<string, unknown>>): boolean {
  // Loose pages wait in a newspaper that is none.
  if (kind === 'newspapers') return stored.id !== unsorted.newspaper
  if (kind === 'issues') return relatedId(stored.newspaper) !== unsorted.newspaper
  if (kind === 'pages' || kind === 'media') return stored.public === true
  if (kind === 'reissues') return stored.live === true
  return isReleased(stored)
}
