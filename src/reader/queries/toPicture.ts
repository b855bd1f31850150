import type { Media } from '@/payload-types'
import type { Picture } from '../types'

/** What a picture needs to be shown. */
export const pictureSelect = {
  alt: true,
  filename: true,
  url: true,
  width: true,
  height: true,
  sizes: true,
} as const

/** A stored picture as pages show it; nothing when it has no file. */
export function toPicture(
  media: Pick<Media, 'id' | keyof typeof pictureSelect>,
): Picture | undefined {
  if (!media.url || !media.width || !media.height) return undefined
  const full = pathOf(media.url)
  const sizes = [media.sizes?.thumbnail, media.sizes?.reading].flatMap((size) =>
    size?.url && size.width ? [{ path: pathOf(size.url), width: size.width }] : [],
  )
  return {
    id: media.id,
    alt: media.alt,
    src: sizes.at(-1)?.path ?? full,
    srcSet: [...sizes, { path: full, width: media.width }]
      .map(({ path, width }) => `${path} ${width}w`)
      .join(', '),
    full,
    width: media.width,
    height: media.height,
  }
}

/** Files are on the host that serves the page, whatever name a reader reached it by. */
const pathOf = (url: string): string => {
  const { pathname, search } = new URL(url, 'http://reader.invalid')
  return `${pathname}${search}`
}
