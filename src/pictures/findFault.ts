import sharp from 'sharp'
import { formatOf } from './formatOf'
import { readJpeg } from './readJpeg'
import { readPng } from './readPng'
import { readTiff } from './readTiff'
import { readWebp } from './readWebp'
import type { Parts, PictureFormat } from './types'

/** A broadsheet page of 40 × 60 cm at 600 dots to the inch has 134 million. */
export const mostPixels = 200_000_000

/** Why a file is not taken, as HTTP and people say it. */
export type Fault = { readonly status: 400 | 413 | 422; readonly reason: string }

/** A file as it came in. */
export type Given = { readonly data: Buffer; readonly name: string; readonly mimetype: string }

/**
 * What is wrong with a file as a scan or a photograph; undefined when nothing is. It is one picture in
 * one of four formats, called what it is, of no more pixels than a page has, that decodes to its end,
 * with nothing behind it, no script in what it says about itself, and no place where it was taken.
 */
export async function findFault({ data, name, mimetype }: Given): Promise<Fault | undefined> {
  const format = formatOf(data)
  if (!format) return faults.noPicture
  const { extensions, types } = formats[format]
  if (!extensions.has(extensionOf(name))) return faults.misnamed(name, format)
  if (!types.has(mimetype.toLowerCase())) return faults.mislabelled(mimetype, format)
  const head = await sharp(data, options)
    .metadata()
    .catch(() => undefined)
  if (head?.format !== format) return faults.unreadable
  const { width, height, pages = 1 } = head
  if (width * height > mostPixels) return faults.tooManyPixels(width, height)
  if (pages > 1) return faults.severalPages(pages)
  return findForeign(data, format) ?? (await findDamage(data))
}

/** The extension of a file's name, in small letters and without its dot. */
export const extensionOf = (name: string): string => name.split('.').at(-1)?.toLowerCase() ?? ''

// The number of pixels is judged by us, with a better reason.
const options = { limitInputPixels: false } as const

const readers: Readonly<Record<PictureFormat, (data: Buffer) => Parts | undefined>> = {
  jpeg: readJpeg,
  png: readPng,
  tiff: readTiff,
  webp: readWebp,
}

/** What is in the file and does not belong to a picture. */
function findForeign(data: Buffer, format: PictureFormat): Fault | undefined {
  const parts = readers[format](data)
  if (!parts || parts.end > data.length) return faults.unreadable
  const rest = data.subarray(parts.end)
  // Some scanners fill their files up with zeros.
  if (rest.some((byte) => byte !== 0)) return faults.goesOn(rest.length)
  const notes = parts.notes.map((note) => note.toString('latin1'))
  const tail = format === 'tiff' ? [data.subarray(-archiveTail).toString('latin1')] : []
  if (notes.some((note) => script.test(note)) || tail.some((end) => archive.test(end))) {
    return faults.script
  }
  const tiff = format === 'tiff' ? data : parts.exif
  const hasPlace = tiff !== undefined && readTiff(tiff)?.hasPlace === true
  if (hasPlace || notes.some((note) => note.includes('GPSLatitude'))) return faults.place
  return undefined
}

const script =
  /<script|<html|<!doctype|<svg|<iframe|<object|<embed|<body|<\?php|javascript:|%pdf-|pk\x03\x04|pk\x05\x06/iu

/** How far from a file's end the directory of an archive within it can begin. */
const archiveTail = 70_000
const archive = /PK\x05\x06/u

/** Decodes all of it, at a size that costs no memory. */
const findDamage = async (data: Buffer): Promise<Fault | undefined> => {
  try {
    await sharp(data, { limitInputPixels: mostPixels })
      .resize(64, 64, { fit: 'inside' })
      .raw()
      .toBuffer()
    return undefined
  } catch {
    return faults.unreadable
  }
}

const formats: Readonly<
  Record<PictureFormat, { extensions: ReadonlySet<string>; types: ReadonlySet<string> }>
> = {
  jpeg: { extensions: new Set(['jpg', 'jpeg']), types: new Set(['image/jpeg', 'image/jpg']) },
  png: { extensions: new Set(['png']), types: new Set(['image/png']) },
  tiff: { extensions: new Set(['tif', 'tiff']), types: new Set(['image/tiff', 'image/tif']) },
  webp: { extensions: new Set(['webp']), types: new Set(['image/webp']) },
}

const faults = {
  noPicture: {
    status: 422,
    reason: 'The file is no JPEG, PNG, WebP or TIFF. Save the picture as one of these.',
  },
  unreadable: {
    status: 422,
    reason: 'The picture cannot be read to its end: the file is damaged. Export or scan it again.',
  },
  script: {
    status: 422,
    reason:
      'The file holds a script, a page or an archive beside its picture. Save the picture anew, without its comments.',
  },
  place: {
    status: 422,
    reason:
      'The picture tells where it was taken (GPS in its EXIF or XMP). Remove the place from it and upload it again.',
  },
  misnamed: (name: string, format: PictureFormat): Fault => ({
    status: 422,
    reason: `The file is called ${JSON.stringify(name.slice(-60))}, but holds ${format.toUpperCase()}. Name it as what it is.`,
  }),
  mislabelled: (type: string, format: PictureFormat): Fault => ({
    status: 422,
    reason: `The file was sent as ${JSON.stringify(type.slice(0, 60))}, but holds ${format.toUpperCase()}. Send it as what it is.`,
  }),
  tooManyPixels: (width: number, height: number): Fault => ({
    status: 413,
    reason: `The picture has ${width} × ${height} pixels; at most ${mostPixels / 1e6} million are taken. Make it smaller.`,
  }),
  severalPages: (pages: number): Fault => ({
    status: 422,
    reason: `The file holds ${pages} pictures. Save each page as a file of its own.`,
  }),
  goesOn: (bytes: number): Fault => ({
    status: 422,
    reason: `The file goes on for ${bytes} bytes after its picture has ended. Save the picture anew.`,
  }),
} satisfies Record<string, Fault | ((...args: never[]) => Fault)>
