import type { Edition } from '@/reissues/types'

/** How many items an edition has. */
export const countItems = ({ sections }: Pick<Edition, 'sections'>): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0)
