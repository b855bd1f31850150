import type { CollectionBeforeOperationHook } from 'payload'
import { Forbidden } from 'payload'
import { hasRole } from '@/access/roles'

const writes = new Set(['create', 'update', 'updateByID', 'restoreVersion'])

type Write = {
  readonly overrideAccess?: boolean
  readonly draft?: boolean
  readonly trash?: boolean
  readonly duplicateFromID?: unknown
  readonly data?: { readonly _status?: unknown }
}

/**
 * Correctors save drafts; what is public changes only by an editor's hand. A save that is not a
 * draft writes the public document even where it names no status, so the draft flag decides; a copy
 * has its original's status. What is in the trash is an editor's too.
 */
export const releaseByEditors: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const write = args as Write
  if (!writes.has(operation) || write.overrideAccess === true || !req.user) return args
  const isNew = operation === 'create' && write.duplicateFromID === undefined
  const staysDraft = write.data?._status !== 'published' && (isNew || write.draft === true)
  if ((!staysDraft || write.trash) && !hasRole(req, 'editor')) throw new Forbidden(req.t)
  return args
}
