import { ValidationError, type FieldHook } from 'payload'
import { reasons } from './reasons'
import { isSecret, makeSecret } from './sign'

/**
 * Before a webhook is stored: encrypts its signing secret, and makes one where the field is empty.
 * Emptying the field is how an admin gets a new one. A secret of one's own has the usual form.
 */
export const sealSecret: FieldHook = ({ req, value }) => {
  const secret: unknown = value || makeSecret()
  if (isSecret(secret)) return req.payload.encrypt(secret)
  const errors = [{ path: 'secret', message: reasons.badSecret }]
  throw new ValidationError({ collection: 'webhooks', errors }, req.t)
}

/** After a webhook is read: its secret to be copied; null when PAYLOAD_SECRET is not that of then. */
export const openSecret: FieldHook = ({ req, value }) => {
  if (typeof value !== 'string') return value
  const secret = /^[0-9a-f]{34,}$/u.test(value) ? req.payload.decrypt(value) : ''
  return isSecret(secret) ? secret : null
}
