import type { Words } from './readPicked'
import type { ItemState } from './types'

/**
 * What has become of a picked item: the worst that is true of it. `item` is the item as it stands
 * now, `pinned` the version that it is pinned to; undefined where there is none.
 */
export function stateOf(args: { item: Words | undefined; pinned: Words | undefined }): ItemState {
  const { item, pinned } = args
  if (!item) return 'deleted'
  if (item.deletedAt) return 'trashed'
  if (item.stage === 'withheld') return 'withheld'
  if (!pinned || !isPublishable(pinned)) return 'unpinned'
  if (item._status !== 'published') return 'withdrawn'
  return pinned.revision === item.revision ? 'ok' : 'newer'
}

/** Whether a version may come out: it was published, and not withheld. */
export const isPublishable = (version: Words): boolean =>
  version._status === 'published' && version.stage !== 'withheld'
