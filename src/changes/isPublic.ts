import type { PublicKind } from './types'

/** Whether a stored document, as it stands in its row, is one that readers may see. */
export function isPublic(kind: PublicKind, stored: Readonly<Record<string, unknown>>): boolean {
  if (kind === 'newspapers' || kind === 'issues') return true
  if (kind === 'pages' || kind === 'media') return stored.public === true
  if (kind === 'reissues') return stored.live === true
  return stored._status === 'published' && stored.stage !== 'withheld' && !stored.deletedAt
}
