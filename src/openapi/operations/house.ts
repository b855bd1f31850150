import { roles } from '@/access/roles'
import { maybeText, shape, text } from '../schemas/answers'
import type { JsonSchema, Operation } from '../types'

const user: JsonSchema = {
  type: 'object',
  required: ['id', 'email', 'role'],
  properties: { id: text, email: text, name: maybeText, role: { type: 'string', enum: roles } },
}

const signedIn: JsonSchema = {
  type: 'object',
  required: ['token', 'exp', 'user'],
  properties: {
    token: { ...text, description: 'Send it as `Authorization: JWT TOKEN`.' },
    exp: { type: 'integer', description: 'When it ends, in seconds since 1970.' },
    user,
    message: text,
  },
}

/** Signing in. */
export const house: readonly Operation[] = [
  {
    id: 'login',
    method: 'post',
    path: '/users/login',
    tag: 'House',
    summary: 'Sign in with an e-mail address and a password.',
    description: 'Too many wrong passwords close the account, and the address they came from, for a while.', // prettier-ignore
    body: {
      schema: shape({ email: text, password: text }),
      example: { email: 'desk@archive.example', password: 'correct horse battery' },
    },
    answer: { description: 'Whoever that is, with a token.', schema: signedIn },
    errors: [400, 401],
  },
  {
    id: 'getMe',
    method: 'get',
    path: '/users/me',
    tag: 'House',
    summary: 'See who you are.',
    answer: {
      description: 'You; null for readers.',
      schema: {
        type: 'object',
        required: ['user'],
        properties: { user: { anyOf: [user, { type: 'null' }] } },
      },
    },
  },
  {
    id: 'refreshToken',
    method: 'post',
    path: '/users/refresh-token',
    tag: 'House',
    role: 'viewer',
    summary: 'Get a new token before the old one ends.',
    answer: {
      description: 'The new one.',
      schema: { type: 'object', required: ['refreshedToken', 'exp', 'user'] },
    },
  },
  {
    id: 'logout',
    method: 'post',
    path: '/users/logout',
    tag: 'House',
    role: 'viewer',
    summary: 'Sign out.',
    answer: { description: 'Done.', schema: shape({ message: text }) },
    errors: [400],
  },
]
