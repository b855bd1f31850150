import type { CollectionBeforeChangeHook, FieldHook } from 'payload'
import { hashKey, hintOf, makeKey } from './makeKey'

/** The key of a document that this very request makes. */
type Made = { readonly id: unknown; readonly key: string }

/**
 * Makes the key when its document is made, and keeps only its hash. The key itself stays in the
 * request, for the one answer that shows it. Nothing that a writer brings becomes a key.
 */
export const issueKey: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'create') {
    return { ...data, hash: originalDoc?.hash, hint: originalDoc?.hint }
  }
  const key = makeKey()
  req.context.madeKey = { id: data.id, key } satisfies Made
  return { ...data, hash: hashKey(key), hint: hintOf(key), lastUsedAt: null }
}

/** The key in the answer to the request that made it; never again after that. */
export const showMadeKey: FieldHook = ({ originalDoc, data, req }) => {
  const made = req.context.madeKey as Made | undefined
  const id: unknown = data?.id ?? originalDoc?.id
  return made && made.id === id ? made.key : null
}
