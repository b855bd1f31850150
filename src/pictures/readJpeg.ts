import type { Parts } from './types'

const startOfScan = 0xda
const endOfImage = 0xd9
const comment = 0xfe

/** The parts of a JPEG, marker by marker. Undefined where it breaks off or is out of joint. */
export function readJpeg(data: Buffer): Parts | undefined {
  const notes: Buffer[] = []
  let at = 2
  while (at + 4 <= data.length + 2) {
    if (data[at] !== 0xff) return undefined
    const marker = data[at + 1]
    if (marker === undefined) return undefined
    if (marker === endOfImage) return { end: at + 2, notes, exif: exifIn(notes) }
    if (marker === 0xff) at += 1
    else if (isBare(marker)) at += 2
    else {
      if (at + 4 > data.length) return undefined
      const next = at + 2 + data.readUInt16BE(at + 2)
      if (isNote(marker)) notes.push(data.subarray(at + 4, next))
      at = marker === startOfScan ? endOfScan(data, next) : next
    }
  }
  return undefined
}

/** Markers without a length. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

const isNote = (marker: number): boolean => marker === comment || (marker >= 0xe0 && marker <= 0xef)

/** Where the first marker after a scan's data stands; 0xFF in the data itself is followed by 0. */
function endOfScan(data: Buffer, from: number): number {
  let at = data.indexOf(0xff, from)
  while (at >= 0) {
    const next = data[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at = data.indexOf(0xff, next === 0xff ? at + 1 : at + 2)
  }
  return data.length
}

const exifIn = (notes: readonly Buffer[]): Buffer | undefined =>
  notes.find((note) => note.subarray(0, 6).toString('latin1') === 'Exif\0\0')?.subarray(6)
