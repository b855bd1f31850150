import type { Parts } from './types'

/** What a TIFF's directories say: where they and all that they name end, and whether they tell a place. */
export type Tiff = Parts & { readonly hasPlace: boolean }

type Reader = {
  readonly data: Buffer
  readonly u16: (at: number) => number
  readonly u32: (at: number) => number
}

type Entry = {
  readonly tag: number
  readonly size: number
  /** Where its values stand, within the entry when they fit. */
  readonly at: number
  readonly values: readonly number[]
}

const tags = { subDirectories: 330, exif: 34_665, gps: 34_853, interoperability: 40_965 }
const inner: ReadonlySet<number> = new Set(Object.values(tags))

/** Where data stand, and the tag that says how long they are. */
const pieces = [
  [273, 279],
  [324, 325],
  [513, 514],
] as const

const mostDirectories = 64
const mostValues = 200_000

/**
 * The parts of a TIFF, or of the TIFF that EXIF is: its directories lead to everything in it.
 * Undefined when one of them lies outside the file. BigTIFF is not read.
 */
export function readTiff(data: Buffer): Tiff | undefined {
  const reader = readerOf(data)
  if (!reader || data.length < 8) return undefined
  const notes: Buffer[] = []
  const waiting = [{ at: reader.u32(4), isGps: false }]
  const seen = new Set<number>()
  let end = 8
  let hasPlace = false
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (next.at === 0 || seen.has(next.at)) continue
    if (seen.add(next.at).size > mostDirectories) return undefined
    const directory = readDirectory(reader, next.at)
    if (!directory) return undefined
    const { entries, following } = directory
    end = Math.max(end, directory.end, ...entries.map(endOf), endOfPieces(entries))
    // 1 to 4: latitude and longitude.
    hasPlace ||= next.isGps && entries.some(({ tag }) => tag >= 1 && tag <= 4)
    notes.push(...entries.filter(isLong).map(({ at, size }) => data.subarray(at, at + size)))
    waiting.push({ at: following, isGps: false }, ...innerOf(entries))
  }
  return { end, notes, hasPlace }
}

function readerOf(data: Buffer): Reader | undefined {
  const order = data.subarray(0, 4).toString('latin1')
  // What lies outside the file reads as 0, which leads nowhere.
  const within = (at: number, length: number) => at >= 0 && at + length <= data.length
  if (order === 'II*\0') {
    const u16 = (at: number) => (within(at, 2) ? data.readUInt16LE(at) : 0)
    return { data, u16, u32: (at) => (within(at, 4) ? data.readUInt32LE(at) : 0) }
  }
  if (order === 'MM\0*') {
    const u16 = (at: number) => (within(at, 2) ? data.readUInt16BE(at) : 0)
    return { data, u16, u32: (at) => (within(at, 4) ? data.readUInt32BE(at) : 0) }
  }
  return undefined
}

function readDirectory(reader: Reader, at: number) {
  const count = reader.u16(at)
  const end = at + 2 + count * 12 + 4
  if (count === 0 || end - 4 > reader.data.length) return undefined
  const entries = Array.from({ length: count }, (_, n) => readEntry(reader, at + 2 + n * 12))
  return { entries, end: Math.min(end, reader.data.length), following: reader.u32(end - 4) }
}

/** Bytes of a value by its type; types that there are not take one. */
const sizes = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4]

function readEntry({ u16, u32 }: Reader, from: number): Entry {
  const [tag, type, count] = [u16(from), u16(from + 2), u32(from + 4)]
  const width = sizes[type] ?? 1
  const size = width * count
  const at = size > 4 ? u32(from + 8) : from + 8
  const read = width === 2 ? u16 : u32
  const wanted = isOffset(tag) && (width === 2 || width === 4) ? Math.min(count, mostValues) : 0
  return { tag, size, at, values: Array.from({ length: wanted }, (_, n) => read(at + n * width)) }
}

const isOffset = (tag: number): boolean =>
  inner.has(tag) || pieces.flat().some((one) => one === tag)

const isLong = ({ tag, size }: Entry): boolean => size > 4 && !isOffset(tag)

const endOf = ({ at, size }: Entry): number => at + size

function endOfPieces(entries: readonly Entry[]): number {
  const valuesOf = (tag: number) => entries.find((entry) => entry.tag === tag)?.values ?? []
  return pieces.reduce((most, [where, long]) => {
    const lengths = valuesOf(long)
    return valuesOf(where).reduce((end, at, n) => Math.max(end, at + (lengths[n] ?? 0)), most)
  }, 0)
}

const innerOf = (entries: readonly Entry[]) =>
  entries
    .filter(({ tag }) => inner.has(tag))
    .flatMap(({ tag, values }) => values.map((at) => ({ at, isGps: tag === tags.gps })))
