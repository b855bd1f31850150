import type { Parts } from './types'

/** The parts of a WebP, chunk by chunk. Undefined where it breaks off. */
export function readWebp(data: Buffer): Parts | undefined {
  if (data.length < 20 || data.subarray(0, 4).toString('latin1') !== 'RIFF') return undefined
  const end = 8 + evened(data.readUInt32LE(4))
  if (end > data.length) return undefined
  const notes: Buffer[] = []
  let exif: Buffer | undefined
  let at = 12
  while (at + 8 <= end) {
    const name = data.subarray(at, at + 4).toString('latin1')
    const body = data.subarray(at + 8, at + 8 + data.readUInt32LE(at + 4))
    if (!pixels.has(name)) notes.push(body)
    if (name === 'EXIF') exif = body.subarray(body.indexOf('Exif\0\0') === 0 ? 6 : 0)
    at += 8 + evened(body.length)
  }
  return at === end ? { end, notes, exif } : undefined
}

/** Chunks stand at even places. */
const evened = (length: number): number => length + (length % 2)

/** The chunks that the picture itself is in. */
const pixels: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH'])
