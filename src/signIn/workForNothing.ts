import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'
import { AuthenticationError } from 'payload'
import type { User } from '@/payload-types'

/** How Payload 3.90 hashes a password; a test notices when it does otherwise. */
const passwordHash = { iterations: 600_000, keyLength: 32, digest: 'sha256' } as const

const salt = crypto.randomBytes(32).toString('hex')

/**
 * Hashes a password for nobody where Payload would answer without a hash: for an unknown account and
 * for a locked one. The answer takes as long, and says the same, as to a wrong password, so that
 * neither tells who has an account.
 */
export const workForNothing: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { email, password } = (args as { readonly data?: Tried }).data ?? {}
  if (operation !== 'login' || req.payloadAPI === 'local') return args
  // Payload answers by itself when either is missing: nobody is asked about.
  if (typeof email !== 'string' || typeof password !== 'string') return args
  if (!email.trim() || !password.trim()) return args
  const where = { email: { equals: email.toLowerCase().trim() } }
  const user = await req.payload.db.findOne<Lockable>({ collection: 'users', where, req })
  if (user && !isLocked(user)) return args
  const { iterations, keyLength, digest } = passwordHash
  await promisify(crypto.pbkdf2)(password, salt, iterations, keyLength, digest)
  throw new AuthenticationError(req.t)
}

type Tried = { readonly email?: unknown; readonly password?: unknown }

type Lockable = User & { readonly lockUntil?: string | Date | null }

const isLocked = ({ lockUntil }: Lockable): boolean =>
  !!lockUntil && new Date(lockUntil).getTime() > Date.now()
