import { unsorted } from '@/import/ids'
import type { PublicKind } from './types'

/** Whether a stored document, as it stands in its row, is one that readers may see. */
export function isPublic(kind: PublicKind, stored: Readonly<Record<string, unknown>>): boolean {
  // Loose pages wait in a newspaper that is none.
  if (kind === 'newspapers') return stored.id !== unsorted.newspaper
  if (kind === 'issues') return idIn(stored.newspaper) !== unsorted.newspaper
  if (kind === 'pages' || kind === 'media') return stored.public === true
  if (kind === 'reissues') return stored.live === true
  return stored._status === 'published' && stored.stage !== 'withheld' && !stored.deletedAt
}

/** The id of a relation, whether it is populated or not. */
export const idIn = (relation: unknown): string | undefined => {
  if (typeof relation === 'string') return relation
  return (relation as { readonly id?: string } | null | undefined)?.id
}
