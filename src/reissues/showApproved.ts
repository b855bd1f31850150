import type { CollectionBeforeOperationHook, CollectionBeforeReadHook } from 'payload'
import { hasRole } from '@/access/roles'

/**
 * Outside the house a reissue says what was approved, not what an editor is writing into it now. It
 * runs before field access takes `shown` away.
 */
export const showApproved: CollectionBeforeReadHook = ({ doc, overrideAccess, req }) => {
  if (overrideAccess === true || hasRole(req, 'viewer')) return doc
  const { shown } = doc as { shown?: unknown }
  if (typeof shown !== 'object' || shown === null) return doc
  const approved = Object.entries({ ...shown, state: 'published' }).filter(([name]) => name in doc)
  return { ...doc, ...Object.fromEntries(approved) }
}

type Select = Record<string, unknown> | undefined

/** Outside the house, a selection of words also fetches what was approved of them. */
export const selectShown: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { select, overrideAccess } = args as { select?: Select; overrideAccess?: boolean }
  const names = Object.entries(select ?? {})
  // Where it is not laid over the words, it would only show itself.
  if (overrideAccess === true || hasRole(req, 'viewer')) return args
  if (operation !== 'read' || !names.some(([, wanted]) => wanted)) return args
  return { ...args, select: { ...select, shown: true } }
}
