import type { Edition } from '@/reissues/types'
import { originOf } from './originOf'

/** Up to so many are named. */
const most = 4

/** The newspapers that an edition's items first stood in, each once, the first few. */
export const newspapersOf = ({ sections }: Pick<Edition, 'sections'>): readonly string[] =>
  [
    ...new Set(
      sections
        .flatMap(({ items }) => items)
        .flatMap((item) => originOf(item)?.newspaper.title ?? []),
    ),
  ].slice(0, most)
