import { createHash } from 'node:crypto'
import type { Edition } from '../types'

/**
 * An edition's items as the rows of a reissue: each pinned, the first of a section with its heading.
 * A row's id comes from its reissue and its place, so that it is the same whenever it is read.
 */
export const toRows = ({ reissue, sections }: Pick<Edition, 'reissue' | 'sections'>) =>
  sections.flatMap(({ heading, items }) =>
    items.map(({ collection, id, version, number }, i) => ({
      id: rowIdOf({ reissue, number }),
      item: { relationTo: collection, value: id },
      version,
      heading: i === 0 && heading ? heading : null,
    })),
  )

/** 24 hex digits, as both databases want them. */
const rowIdOf = ({ reissue, number }: { reissue: string; number: number }): string =>
  createHash('sha256').update(`row\0${reissue}\0${number}`).digest('hex').slice(0, 24)
