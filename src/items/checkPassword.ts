import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'

export const shortestPassword = 12

/** Payload itself asks for three characters. A new password also ends the wish for a new one. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const password: unknown = data?.password
  if (typeof password !== 'string' || password === '') return data
  if (password.length < shortestPassword || password.length > 200) {
    throw new ValidationError({
      collection: 'users',
      errors: [{ path: 'password', message: tooShort }],
      req,
    })
  }
  return operation === 'update' ? { ...data, mustChangePassword: false } : data
}

const tooShort = `A password has ${shortestPassword} to 200 characters. / 密码须有 ${shortestPassword} 至 200 个字符。`
