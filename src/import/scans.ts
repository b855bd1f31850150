import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { access, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { retry } from '@/database/retry'
import { mediaIdOf } from './ids'
import type { Refused, RefusedCode } from './types'

const largestScan = 60 * 1024 * 1024
const mostPixels = 300_000_000
const types = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
} as const

type Kept = { ok: true; id: string } | ({ ok: false } & Pick<Refused, 'code' | 'reason'>)

type Scan = { payload: Payload; file: string; alt: string; public: boolean }

/**
 * Stores a scan as a picture named by its bytes, once. A kill between the files and the document
 * leaves files that the next run writes again under the same names.
 */
export async function keepScan({ payload, file, alt, public: open }: Scan): Promise<Kept> {
  const size = await sizeOf(file)
  if (size === undefined)
    return refuse('unreadable', 'The scan cannot be opened. Check that it is there and readable.')
  if (size > largestScan)
    return refuse('too-large', `The scan has ${size} bytes; the most is ${largestScan}.`)
  const data = await readFile(file)
  const sha256 = createHash('sha256').update(data).digest('hex')
  const id = mediaIdOf(sha256)
  if (await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true })) {
    return { ok: true, id }
  }
  const mimetype = await typeOf(data)
  if (!mimetype)
    return refuse('no-picture', 'The scan is no JPEG, PNG, WebP or TIFF picture. Export it again.')
  const name = `${id}${path.extname(file).toLowerCase()}`
  await retry(() =>
    payload.create({
      collection: 'media',
      data: { id, alt, public: open },
      file: { data, mimetype, name, size },
      overwriteExistingFiles: true,
      depth: 0,
    }),
  )
  return { ok: true, id }
}

/** The file's size; undefined when it went away or may not be read. */
const sizeOf = (file: string): Promise<number | undefined> =>
  access(file, constants.R_OK)
    .then(() => stat(file))
    .then(({ size }) => size)
    .catch(() => undefined)

const refuse = (code: RefusedCode, reason: string): Kept => ({ ok: false, code, reason })

/** The picture's type by its content, decoded in full: a broken file is found now, not by a reader. */
async function typeOf(data: Buffer): Promise<string | undefined> {
  try {
    const picture = sharp(data, { limitInputPixels: mostPixels, failOn: 'error' })
    const { format } = await picture.metadata()
    await picture.stats()
    return types[format as keyof typeof types]
  } catch {
    return undefined
  }
}
