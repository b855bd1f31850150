import type { Edition } from '../types'

/** An edition's items as the rows of a reissue: each pinned, the first of a section with its heading. */
export const toRows = ({ sections }: Pick<Edition, 'sections'>) =>
  sections.flatMap(({ heading, items }) =>
    items.map(({ collection, id, version }, i) => ({
      item: { relationTo: collection, value: id },
      version,
      heading: i === 0 && heading ? heading : null,
    })),
  )
