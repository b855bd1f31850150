import type { CollectionBeforeChangeHook } from 'payload'

/**
 * What its lines say, and which lines they are, stays as it was, whoever writes: field access is no
 * lock, and an old version that comes back brings its words, not the lines that it once had.
 */
export const keepImported: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  operation === 'update' && !req.context.importing
    ? { ...data, imported: originalDoc?.imported, parts: originalDoc?.parts }
    : data
