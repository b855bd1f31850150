import type { Parts } from './types'

/** The parts of a PNG, chunk by chunk. Undefined where it breaks off. */
export function readPng(data: Buffer): Parts | undefined {
  const notes: Buffer[] = []
  let exif: Buffer | undefined
  let at = 8
  while (at + 12 <= data.length) {
    const body = at + 8
    const next = body + data.readUInt32BE(at) + 4
    const name = data.subarray(at + 4, body).toString('latin1')
    if (next > data.length) return undefined
    if (name === 'IEND') return { end: next, notes, exif }
    if (!pixels.has(name)) notes.push(data.subarray(body, next - 4))
    if (name === 'eXIf') exif = data.subarray(body, next - 4)
    at = next
  }
  return undefined
}

/** The chunks that the picture itself is in. */
const pixels: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'tRNS'])
