import { most, tileSide } from './limits'
import { isWithin } from './planSize'
import type { Size } from './types'

type Args = {
  /** The picture's address without a slash at its end. */
  readonly id: string
  readonly picture: Size
}

/** What `info.json` says of a picture: its measures, its tiles, what may be asked of it. */
export const infoOf = ({ id, picture: { width, height } }: Args) => {
  const scaleFactors = factorsOf({ width, height })
  const sizes = scaleFactors
    .map((factor) => ({ width: Math.ceil(width / factor), height: Math.ceil(height / factor) }))
    .filter(isWithin)
    .reverse()
  return {
    '@context': 'http://iiif.io/api/image/3/context.json',
    id,
    type: 'ImageService3',
    protocol: 'http://iiif.io/api/image',
    profile: 'level2',
    width,
    height,
    maxWidth: most.width,
    maxHeight: most.height,
    maxArea: most.pixels,
    sizes,
    tiles: [{ width: tileSide, height: tileSide, scaleFactors }],
    extraFormats: ['webp'],
    extraQualities: ['color', 'gray', 'bitonal'],
    extraFeatures: ['canonicalLinkHeader', 'mirroring', 'profileLinkHeader', 'rotationArbitrary', 'sizeUpscaling'], // prettier-ignore
  }
}

/** 1, 2, 4 … until all of the picture is one tile. */
const factorsOf = ({ width, height }: Size): readonly number[] => {
  const halvings = Math.max(0, Math.ceil(Math.log2(Math.max(width, height) / tileSide)))
  return Array.from({ length: halvings + 1 }, (_, at) => 2 ** at)
}
