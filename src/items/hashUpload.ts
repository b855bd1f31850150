import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

/** Names a picture by its bytes: the sha256 of what was uploaded, before any resizing. */
export const hashUpload: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  sha256: req.file
    ? createHash('sha256').update(req.file.data).digest('hex')
    : (originalDoc?.sha256 ?? data.sha256),
})
