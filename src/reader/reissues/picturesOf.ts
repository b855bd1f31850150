import type { Edition, EditionPicture } from '@/reissues/types'

/** All pictures of an edition: its cover, those of its items, and those of their captions. */
export const picturesOf = ({ cover, sections }: Edition): readonly EditionPicture[] => [
  ...(cover ? [cover] : []),
  ...sections
    .flatMap(({ items }) => items)
    .flatMap(({ pictures, captions }) => [
      ...pictures,
      ...captions.flatMap(({ picture }) => picture ?? []),
    ]),
]
