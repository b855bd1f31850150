import { timingSafeEqual } from 'node:crypto'
import type { Payload, TypedUser } from 'payload'
import { roles, type Role } from '@/access/roles'
import type { Key } from '@/payload-types'
import { hashKey, isKeyShaped } from './makeKey'
import { noteUse } from './noteUse'

/** A key that counts now, and as whom it acts; a reader's key acts as nobody. */
export type LiveKey = {
  readonly id: string
  /** Requests a minute. */
  readonly rate: number
  readonly user: TypedUser | undefined
}

/**
 * The key that a text is, read anew each time: what is revoked, over, or whose person has gone or has
 * lost a role, is so at once. Undefined when it does not count, for whatever reason.
 */
export async function readKey(args: {
  readonly payload: Payload
  readonly text: string
}): Promise<LiveKey | undefined> {
  const { payload, text } = args
  if (!isKeyShaped(text)) return undefined
  const hash = hashKey(text)
  const where = { hash: { equals: hash } }
  const found = await payload.db.findOne<Key>({ collection: 'keys', where })
  if (!found || !isSame(found.hash, hash) || found.revoked || isOver(found.endsAt)) return undefined
  const user = found.role === 'reader' ? undefined : await ownerOf({ payload, found })
  if (found.role !== 'reader' && !user) return undefined
  await noteUse({ payload, id: found.id, lastUsedAt: found.lastUsedAt })
  return { id: found.id, rate: found.rate, user }
}

/** The index found it; that nothing can be learned from how long it took costs no more than this. */
const isSame = (stored: unknown, hash: string): boolean => {
  const [one, other] = [Buffer.from(String(stored)), Buffer.from(hash)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const isOver = (endsAt: unknown): boolean =>
  endsAt !== null && endsAt !== undefined && !(new Date(String(endsAt)).getTime() > Date.now())

/** The person as whom the key acts, with the lesser of the two roles. */
async function ownerOf(args: {
  readonly payload: Payload
  readonly found: Key
}): Promise<TypedUser | undefined> {
  const { payload, found } = args
  const id = typeof found.owner === 'object' ? found.owner?.id : found.owner
  if (!id) return undefined
  const owner = await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true })
  if (!owner || !isRole(found.role)) return undefined
  const user: TypedUser = { ...owner, collection: 'users', role: lesser(owner.role, found.role) }
  return Object.assign(user, { _strategy: byKey })
}

/** How a request that a key let in is marked: `req.user._strategy`. */
export const byKey = 'api-key'

const isRole = (role: string): role is Role => (roles as readonly string[]).includes(role)

const lesser = (one: Role, other: Role): Role =>
  roles.indexOf(one) < roles.indexOf(other) ? one : other
