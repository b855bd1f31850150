import path from 'node:path'
import type { Row } from './readRows'

/** The names of a picture's files: the original, then its sizes; bare names only. */
export function filesOf(media: Row): string[] {
  const sizes = Object.values((media.sizes ?? {}) as Record<string, { filename?: unknown } | null>)
  return [media.filename, ...sizes.map((size) => size?.filename)]
    .filter((name) => typeof name === 'string' && name !== '')
    .map((name) => path.basename(String(name)))
}
