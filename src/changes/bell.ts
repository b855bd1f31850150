import { EventEmitter } from 'node:events'

/**
 * One bell a process. The server and Next's own bundle each have a copy of this module, so it hangs
 * where both find it.
 */
const key = Symbol.for('backnumber.changes.bell')
const place = globalThis as { [key]?: EventEmitter }
const bell = (place[key] ??= new EventEmitter().setMaxListeners(100))

type Deleted = { readonly kind: string; readonly id: string }

/** Says that something public may have changed in this process. */
export const wake = (): void => {
  bell.emit('changed')
}

/** Says that a document is about to be gone for good: no flag on it will tell. */
export const wakeForDeletion = (deleted: Deleted): void => {
  bell.emit('deleted', deleted)
}

/** Calls back at each ring, until the function that it gives is called. */
export function onRing(heard: {
  readonly changed: () => void
  readonly deleted: (deleted: Deleted) => void
}): () => void {
  bell.on('changed', heard.changed)
  bell.on('deleted', heard.deleted)
  return () => {
    bell.off('changed', heard.changed)
    bell.off('deleted', heard.deleted)
  }
}
