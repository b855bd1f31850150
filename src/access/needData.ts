import { APIError, type CollectionBeforeOperationHook } from 'payload'

/**
 * A write carries an object: Payload fails on a text, a list or nothing before it asks who writes. A
 * request without a body counts as one with `{}`.
 */
export const needData: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!writes.has(operation)) return args
  const { data } = args as { readonly data?: unknown }
  if (data === undefined || data === null) return { ...args, data: {} }
  if (typeof data === 'object' && !Array.isArray(data)) return args
  throw new APIError('Send a JSON object: { … }.', 400, undefined, true)
}

const writes = new Set(['create', 'update', 'updateByID'])
