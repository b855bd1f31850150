import type { PictureFormat } from './types'

/**
 * The format that a file's first bytes claim. Undefined for all that is not kept here, so that no
 * decoder is ever asked about SVG, PDF and the like.
 */
export const formatOf = (data: Buffer): PictureFormat | undefined =>
  beginnings.find(({ bytes, at = 0 }) => data.subarray(at, at + bytes.length).equals(bytes))?.format

const beginnings: readonly {
  readonly format: PictureFormat
  readonly bytes: Buffer
  readonly at?: number
}[] = [
  { format: 'jpeg', bytes: Buffer.from([0xff, 0xd8, 0xff]) },
  { format: 'png', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
  { format: 'webp', bytes: Buffer.from('WEBP'), at: 8 },
  { format: 'tiff', bytes: Buffer.from('II*\0', 'latin1') },
  { format: 'tiff', bytes: Buffer.from('MM\0*', 'latin1') },
]
