import type { Edition, EditionItem, EditionPicture } from '@/reissues/types'
import type { EpubPicture } from './types'

type Bytes = ReadonlyMap<string, Uint8Array>

/**
 * The pictures of an edition whose bytes were passed in and are of a kind that every reading system
 * shows: JPEG, PNG, WebP. Told by the bytes, since one of another kind may come converted.
 */
export function pickPictures(edition: Edition, bytes: Bytes): ReadonlyMap<string, EpubPicture> {
  const items = edition.sections.flatMap((section) => section.items)
  const all = [edition.cover, ...items.flatMap(picturesOf)]
  return new Map(
    all.flatMap((picture) => {
      const file = picture && toFile(picture.sha256, bytes.get(picture.sha256))
      return file ? [[file.sha256, file] as const] : []
    }),
  )
}

const picturesOf = ({ pictures, captions }: EditionItem): readonly (EditionPicture | null)[] => [
  ...pictures,
  ...captions.map(({ picture }) => picture),
]

function toFile(sha256: string, bytes: Uint8Array | undefined): EpubPicture | undefined {
  const kind = bytes && kinds.find(({ begins }) => begins(bytes))
  if (!kind || !/^[0-9a-z]{1,64}$/u.test(sha256)) return undefined
  return { sha256, bytes, mediaType: kind.mediaType, path: `images/${sha256}.${kind.extension}` }
}

const kinds = [
  {
    mediaType: 'image/jpeg',
    extension: 'jpg',
    begins: (bytes: Uint8Array) => has(bytes, 0, [0xff, 0xd8, 0xff]),
  },
  {
    mediaType: 'image/png',
    extension: 'png',
    begins: (bytes: Uint8Array) => has(bytes, 0, [0x89, 0x50, 0x4e, 0x47]),
  },
  {
    mediaType: 'image/webp',
    extension: 'webp',
    begins: (bytes: Uint8Array) =>
      has(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && has(bytes, 8, [0x57, 0x45, 0x42, 0x50]),
  },
] as const

const has = (bytes: Uint8Array, at: number, values: readonly number[]): boolean =>
  values.every((value, index) => bytes[at + index] === value)
