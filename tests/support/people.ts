import type { Payload } from 'payload'
import { roles, type Role } from '@/access/roles'
import type { Person } from './request'

const password = 'correct horse battery'

/** A new user of a role, signed in. */
export async function makePerson(args: {
  payload: Payload
  role: Role
  email?: string
}): Promise<Person> {
  const { payload, role, email = `${role}@people.example` } = args
  await payload.create({ collection: 'users', data: { email, password, role, name: role } })
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token || !user) throw new Error(`${email} could not sign in.`)
  return { user: { ...user, collection: 'users' }, token }
}

/** One signed-in person of each role, and their common password. */
export async function makePeople(payload: Payload): Promise<Readonly<Record<Role, Person>>> {
  const people: [Role, Person][] = []
  for (const role of roles) people.push([role, await makePerson({ payload, role })])
  return Object.fromEntries(people) as Record<Role, Person>
}

/** The password of everyone whom `makePerson` makes. */
export const everyonesPassword = password
