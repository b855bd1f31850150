import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { isolateObjectProperty } from 'payload'
import { sendLetter } from './sendLetter'

/**
 * Answers a wish for a new password before anything is looked up: the letter is made and sent beside
 * it. So the answer tells neither by its words nor by its time whether there is such an account, and
 * waits for no mail server.
 */
export const answerAtOnce: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'forgotPassword' || req.payloadAPI === 'local') return args
  const { email } = (args as { readonly data: { readonly email?: unknown } }).data
  if (typeof email === 'string') void sendLetter({ req, email: email.toLowerCase().trim() })
  return { ...args, disableEmail: true, req: whereNobodyIs(req) }
}

/** The request, with a database that finds nobody: Payload's own work ends there, with its usual answer. */
function whereNobodyIs(req: PayloadRequest): PayloadRequest {
  const { payload } = req
  const db = Object.create(payload.db, {
    findOne: { value: async () => null },
  }) as typeof payload.db
  const here = isolateObjectProperty(req, 'payload')
  here.payload = Object.create(payload, { db: { value: db } }) as typeof payload
  return here
}
