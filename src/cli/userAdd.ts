import { randomBytes } from 'node:crypto'
import { roles, type Role } from '@/access/roles'
import type { Io, Options, Run } from './types'
import { usageError } from './usageError'
import { withPayload } from './withPayload'

/** Adds a person; without `--password-stdin` it makes a password and prints it this once. */
export const runUserAdd: Run = async ({ words, options, io }) => {
  const email = checkEmail(words[0] ?? '')
  const role = checkRole(options)
  const given = options['password-stdin'] ? await readPassword(io) : undefined
  const password = given ?? randomBytes(15).toString('base64url')
  await withPayload(async (payload) => {
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: email } },
    })
    if (totalDocs > 0) {
      throw new Error(
        `There is already a user ${email}. Change the role in the admin, under Users.`,
      )
    }
    const data = { email, password, role, mustChangePassword: given === undefined }
    await payload.create({ collection: 'users', data })
  })
  io.err(`Added ${email} as ${role}.\n`)
  if (given === undefined) {
    io.err('The password, shown this once; it is to be changed at the first sign-in:\n')
    io.out(`${password}\n`)
  }
  return 0
}

/** Sign-in compares in lower case. */
function checkEmail(word: string): string {
  const email = word.toLowerCase()
  if (/^[^\s@]+@[^\s@]+$/u.test(email) && email.length <= 254) return email
  throw usageError(
    `“${word}” is no e-mail address. Usage: npx backnumber user add EMAIL --role ROLE`,
  )
}

function checkRole({ role }: Options): Role {
  const found = roles.find((one) => one === role)
  if (found) return found
  const wrong = role === undefined ? '--role is missing' : `There is no role “${String(role)}”`
  throw usageError(`${wrong}. It is one of ${roles.join(', ')}.`)
}

async function readPassword(io: Io): Promise<string> {
  const { shortestPassword } = await import('@/items/checkPassword')
  const password = (await io.readInput()).toString('utf8').replace(/\r?\n$/u, '')
  if (password.length >= shortestPassword && password.length <= 200) return password
  throw new Error(
    `The password on standard input has ${password.length} characters; it takes ${shortestPassword} to 200.`,
  )
}
