import type { CollectionBeforeOperationHook } from 'payload'
import { APIError, ValidationError } from 'payload'
import { shortestPassword } from '@/items/checkPassword'

/**
 * What a new password is set with. Payload takes a token of any kind into its query, and three
 * characters for a password: no hook of the user's own runs on this way.
 */
export const checkReset: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'resetPassword') return args
  const { token, password } = (args as { readonly data?: Given }).data ?? {}
  if (typeof token !== 'string' || !/^[0-9a-f]{40}$/u.test(token)) {
    throw new APIError('Token is either invalid or has expired.', 403, undefined, true)
  }
  const { length } = typeof password === 'string' ? password : ''
  if (length < shortestPassword || length > 200) {
    const message = `A password has ${shortestPassword} to 200 characters. / 密码须有 ${shortestPassword} 至 200 个字符。`
    throw new ValidationError({
      collection: 'users',
      errors: [{ path: 'password', message }],
      req,
    })
  }
  return args
}

type Given = { readonly token?: unknown; readonly password?: unknown }
