import { randomInt } from 'node:crypto'
import type { Payload } from 'payload'

/** Who the first admin is, with the password that nobody can read again. */
export type FirstAdmin = { readonly email: string; readonly password: string }

/**
 * Makes the first admin when there is no user: the one given, else one with a password made here,
 * which must be changed. Gives only what it made here. Of two processes that start together one
 * makes it: both would write the same id.
 */
export const ensureFirstAdmin = async (args: {
  readonly payload: Payload
  readonly given: FirstAdmin | undefined
}): Promise<FirstAdmin | undefined> => {
  const { payload, given } = args
  if (await hasUsers(payload)) return undefined
  const { email, password } = given ?? { email: madeEmail, password: makePassword() }
  const mustChangePassword = given === undefined
  try {
    await payload.create({
      collection: 'users',
      data: {
        id: 'first-admin',
        email,
        password,
        role: 'admin',
        name: 'Admin',
        mustChangePassword,
      },
    })
  } catch (error) {
    if (await hasUsers(payload)) return undefined
    throw error
  }
  return given ? undefined : { email, password }
}

const madeEmail = 'admin@backnumber.local'

const hasUsers = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.count({ collection: 'users' })
  return totalDocs > 0
}

// Without what looks alike: i l 1, o 0.
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Five groups of four, about 99 bits: `h7kq-2mzd-wx9c-p4te-bn3v`. */
const makePassword = (): string =>
  Array.from({ length: 5 }, () =>
    Array.from({ length: 4 }, () => letters.charAt(randomInt(letters.length))).join(''),
  ).join('-')
