import { createHash } from 'node:crypto'
import type { StoredRow } from './types'

/** The sha256 of stored contents: which items in which order, their versions and headings. */
export const contentsBase = (rows: readonly StoredRow[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        rows.map(({ item, version, heading }) => [
          item?.relationTo ?? null,
          item?.value ?? null,
          version,
          heading,
        ]),
      ),
    )
    .digest('hex')
