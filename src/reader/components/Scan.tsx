import type { Picture } from '../types'

type Props = {
  readonly picture: Picture
  /** How wide it stands, in the words of the `sizes` attribute. */
  readonly sizes: string
  readonly eager?: boolean
}

/** A picture, fetched no larger than it is shown. */
export const Scan = ({ picture, sizes, eager = false }: Props) => (
  <img
    src={picture.src}
    srcSet={picture.srcSet}
    sizes={sizes}
    alt={picture.alt}
    width={picture.width}
    height={picture.height}
    loading={eager ? 'eager' : 'lazy'}
    decoding="async"
  />
)
