import { rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import sharp from 'sharp'
import { settings } from '@/env'

/** Notes the bytes of an upload as they came in, before Payload makes its own of them. */
export const noteOriginal: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.file && (operation === 'create' || operation === 'update')) {
    req.context.originalFile = req.file.data
  }
  return args
}

/**
 * Keeps scans as they are. Payload takes TIFF and WebP for animations and writes them anew, with loss;
 * what is hashed, measured and kept here is what was sent. Its sides are those of the picture stood
 * upright, as all see it.
 */
export const describeOriginal: CollectionBeforeChangeHook = async ({ data, req }) => {
  const original = originalOf(req)
  if (!original || !req.file) return data
  req.file = { ...req.file, data: original, size: original.length }
  const head = await sharp(original, { limitInputPixels: false }).metadata()
  const { width, height } = head.autoOrient
  return { ...data, filesize: original.length, width, height }
}

/** Puts the bytes that were sent in the place of those that Payload wrote. */
export const storeOriginal: CollectionAfterChangeHook = async ({ doc, req }) => {
  const original = originalOf(req)
  if (!original || !req.file || !writtenAnew.has(doc.mimeType)) return doc
  const file = path.join(settings.mediaDir, path.basename(doc.filename))
  await writeFile(`${file}.part`, original)
  await rename(`${file}.part`, file)
  return doc
}

const writtenAnew: ReadonlySet<unknown> = new Set(['image/tiff', 'image/webp'])

const originalOf = (req: PayloadRequest): Buffer | undefined =>
  req.context.originalFile as Buffer | undefined
