import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { settings } from '@/env'
import { itemsOf } from '../coverEdition'
import type { Edition, EditionPicture } from '../types'

/** A book holds so many pictures, each of so many pixels a side: it goes to small machines. */
const most = 300
const longestSide = 1600

/**
 * The pictures of an edition as JPEG, by the SHA-256 that the edition names. One that is not public
 * any more, or whose file holds other bytes than were approved, is left out.
 */
export async function readPictures(
  payload: Payload,
  edition: Edition,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>()
  for (const picture of picturesOf(edition).slice(0, most)) {
    if (pictures.has(picture.sha256)) continue
    const bytes = await readOne(payload, picture)
    if (bytes) pictures.set(picture.sha256, bytes)
  }
  return pictures
}

const picturesOf = (edition: Edition): EditionPicture[] =>
  [
    edition.cover,
    ...itemsOf(edition).flatMap(({ pictures, captions }) => [
      ...pictures,
      ...captions.map(({ picture }) => picture),
    ]),
  ].filter((picture): picture is EditionPicture => picture !== null)

async function readOne(payload: Payload, picture: EditionPicture) {
  const media = await payload.findByID({
    collection: 'media',
    id: picture.id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
  })
  if (!media?.filename) return undefined
  try {
    const bytes = await readFile(path.join(settings.mediaDir, path.basename(media.filename)))
    const hash = createHash('sha256').update(bytes).digest('hex')
    return hash === picture.sha256 ? await toJpeg(bytes) : undefined
  } catch (err) {
    payload.logger.warn({ err, media: media.id }, 'A picture could not be put into a book')
    return undefined
  }
}

const toJpeg = (bytes: Buffer): Promise<Uint8Array> =>
  sharp(bytes)
    .rotate()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 80 })
    .toBuffer()
