import type { CollectionBeforeOperationHook } from 'payload'

/** Which revision of which item a save is based on. */
export type Basis = { readonly id: string; readonly revision: number }

type Write = { readonly id?: unknown; readonly data?: { readonly revision?: unknown } }

/**
 * A save that carries the item's `revision`, as the admin's form does, says by that what it is based on.
 * Field access takes the number away before any other hook sees it.
 */
export const noteBasis: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { id, data } = args as Write
  if (operation !== 'update' && operation !== 'updateByID') return args
  const { revision } = data ?? {}
  const isNamed = typeof revision === 'number' && typeof id === 'string' && Boolean(req.user)
  req.context.basis = isNamed ? ({ id, revision } satisfies Basis) : undefined
  return args
}
