import type { CollectionBeforeChangeHook } from 'payload'
import { openEnds } from '@/jumps/openEnds'

/**
 * What its lines say, and which lines they are, stays as it was, whoever writes: field access is no
 * lock, and an old version that comes back brings its words, not the lines that it once had.
 */
export const keepImported: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const isKept = operation === 'update' && !req.context.importing
  const { imported, parts } = isKept ? (originalDoc ?? {}) : { ...originalDoc, ...data }
  const kept = isKept ? { ...data, imported, parts } : data
  return { ...kept, waiting: openEnds({ imported, parts }).length }
}
