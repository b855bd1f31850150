import type { CollectionBeforeChangeHook } from 'payload'

/** What the machine first proposed stays as it was, whoever writes: field access is no lock. */
export const keepImported: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) =>
  operation === 'update' && !req.context.importing
    ? { ...data, imported: originalDoc?.imported }
    : data
