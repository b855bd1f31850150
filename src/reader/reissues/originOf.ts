import { unsorted } from '@/import/ids'
import type { EditionItem, FirstPublished } from '@/reissues/types'

/** Where an item first stood; nothing while nobody has said, as for loose files that wait unsorted. */
export const originOf = ({ firstPublished }: EditionItem): FirstPublished | undefined =>
  firstPublished && firstPublished.newspaper.id !== unsorted.newspaper ? firstPublished : undefined
