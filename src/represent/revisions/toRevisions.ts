import type { LedgerLine, PublicRevision, PublishedVersion } from './types'

type Known = {
  /** In any order. */
  readonly versions: readonly PublishedVersion[]
  /** Oldest first. */
  readonly ledger: readonly LedgerLine[]
}

/**
 * From when until when each published version was public, the newest first. The ledger says when it
 * was announced and what came after it; a version that was replaced within the same moment never got
 * a line there and counts from when it was saved.
 */
export function toRevisions({ versions, ledger }: Known): readonly PublicRevision[] {
  const inOrder = [...versions].sort((a, b) => a.revision - b.revision)
  return inOrder
    .map(({ revision, savedAt }, i) => {
      const line = ledger.findIndex(
        (one) => one.revision === revision && one.action !== 'withdrawn',
      )
      const from = ledger[line]?.at ?? savedAt
      const next = inOrder[i + 1]
      const ended = ledger.slice(line + 1).find((one) => line >= 0 && ends(one, revision))
      const unannounced = line < 0 ? ledger.find(({ at }) => at >= savedAt) : undefined
      return { revision, from, until: (ended ?? unannounced)?.at ?? next?.savedAt ?? null }
    })
    .reverse()
}

const ends = (line: LedgerLine, revision: number): boolean =>
  line.action === 'withdrawn' || line.revision !== revision
