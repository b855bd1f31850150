import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { rest, type Answer, type Person } from './request'

/** A file as somebody sends it. */
export type SentFile = { readonly data: Buffer; readonly name?: string; readonly type?: string }

export const picture = (height = 30) =>
  sharp({ create: { width: 40, height, channels: 3, background: '#a96' } })

export const png = () => picture().png().toBuffer()
export const jpeg = () => picture().jpeg().toBuffer()
export const webp = () => picture().webp().toBuffer()
export const tiff = () => picture().tiff({ compression: 'lzw' }).toBuffer()

export const html = Buffer.from('<!doctype html><script>alert(1)</script>')
export const zip = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64')
export const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
)
export const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64')

export const jpegFile = { name: 'scan.jpg', type: 'image/jpeg' }
export const tiffFile = { name: 'scan.tif', type: 'image/tiff' }
export const webpFile = { name: 'scan.webp', type: 'image/webp' }

/** A PNG's chunk, checksum and all. */
const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

const crc = (data: Buffer): number => {
  let sum = ~0
  for (const byte of data) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}

/** A PNG that says it has so many pixels, and packs them into next to nothing. */
export const bomb = (side: number): Buffer => {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0])
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  const rows = deflateSync(Buffer.alloc(1024 * 1024))
  const parts = [chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

/** A PNG with a chunk of its own before its end. */
export const withChunk = async (name: string, data: Buffer): Promise<Buffer> => {
  const whole = await png()
  return Buffer.concat([whole.subarray(0, -12), chunk(name, data), whole.subarray(-12)])
}

export const withComment = async (text: Buffer): Promise<Buffer> => {
  const whole = await jpeg()
  const length = Buffer.alloc(2)
  length.writeUInt16BE(text.length + 2)
  const segment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, text])
  return Buffer.concat([whole.subarray(0, 2), segment, whole.subarray(2)])
}

export const withPlace = (form: 'jpeg' | 'png' | 'webp') => {
  const place = {
    GPSLatitudeRef: 'N',
    GPSLatitude: '31/1 14/1 0/1',
    GPSLongitude: '121/1 28/1 0/1',
  }
  return picture().toFormat(form).withExif({ IFD3: place }).toBuffer()
}

/** A TIFF of 4 × 4 grey pixels, described by a text, with a directory that tells a place if wanted. */
export const tiffOf = (text: string, hasPlace: boolean): Buffer => {
  const description = Buffer.from(`${text}\0`)
  const gpsAt = 24 + description.length
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16LE(tag, 0)
    bytes.writeUInt16LE(type, 2)
    bytes.writeUInt32LE(count, 4)
    bytes.writeUInt32LE(value, 8)
    return bytes
  }
  const directory = (entries: readonly Buffer[]) =>
    Buffer.concat([Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4)])
  const gps = directory([entry(1, 2, 2, 0x4e)])
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1')
  head.writeUInt32LE(gpsAt + gps.length, 4)
  const sizes = [entry(256, 3, 1, 4), entry(257, 3, 1, 4), entry(258, 3, 1, 8), entry(259, 3, 1, 1)]
  const about = [entry(262, 3, 1, 1), entry(270, 2, description.length, 24), entry(273, 4, 1, 8)]
  const strips = [entry(277, 3, 1, 1), entry(278, 3, 1, 4), entry(279, 4, 1, 16)]
  const main = [...sizes, ...about, ...strips, ...(hasPlace ? [entry(34_853, 4, 1, gpsAt)] : [])]
  return Buffer.concat([head, Buffer.alloc(16, 0x80), description, gps, directory(main)])
}

export const twoPages = async (): Promise<Buffer> => {
  const raw = { width: 20, height: 40, channels: 3, pageHeight: 20 } as const
  return sharp(Buffer.alloc(20 * 40 * 3), { raw })
    .tiff()
    .toBuffer()
}

export const after = async (whole: Promise<Buffer>, rest: Buffer) =>
  Buffer.concat([await whole, rest])

export const named = async (
  data: Promise<Buffer>,
  as: Partial<SentFile> = {},
): Promise<SentFile> => ({
  data: await data,
  ...as,
})

export const cut = async (
  whole: Promise<Buffer>,
  as: Partial<SentFile> = {},
): Promise<SentFile> => {
  const data = await whole
  return { data: data.subarray(0, Math.floor(data.length * 0.6)), ...as }
}

export const animation = async () => {
  const raw = { width: 20, height: 40, channels: 3, pageHeight: 20 } as const
  const noise = Buffer.from(Array.from({ length: 20 * 40 * 3 }, (_, n) => (n * 31) % 251))
  return sharp(noise, { raw }).webp().toBuffer()
}

/** Sends a file to the pictures. */
export const sendPicture = (args: {
  readonly as: Person
  readonly file: SentFile
  readonly fields?: object | undefined
}): Promise<Answer> => {
  const { as, file, fields } = args
  const body = new FormData()
  const { data, name = 'scan.png', type = 'image/png' } = file
  body.set('_payload', JSON.stringify({ alt: 'A page', ...fields }))
  body.set('file', new Blob([new Uint8Array(data)], { type }), name)
  return rest('POST /media', { as, body })
}
