import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'

/** Notes whether a save brings contents; Payload fills in what is missing before any later hook. */
export const noteContents: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'update' && operation !== 'updateByID') return args
  const { data } = args as { data?: { readonly items?: unknown } }
  req.context.bringsContents = data?.items !== undefined
  return args
}

/**
 * A save that brings no contents writes none: written as they were read, they would take back what
 * the builder saved in between.
 */
export const keepContents: CollectionBeforeChangeHook = ({ context, data, operation }) => {
  if (operation !== 'update' || context.bringsContents !== false) return data
  return Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'items'))
}
