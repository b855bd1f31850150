import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { graphql, rest, type Person } from '../support/request'
import { hashKey, isKeyShaped, makeKey } from '@/keys/makeKey'
import type { Role } from '@/access/roles'

let house: TestPayload
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
  const paper = { id: 'paper', title: 'A Paper', slug: 'a-paper', timeZone: 'Asia/Shanghai' }
  await house.payload.create({ collection: 'newspapers', data: paper as never })
})
afterAll(() => house.close())

const bearer = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } })

type Wish = Readonly<Record<string, unknown>>

const issue = async (wish: Wish = {}) => {
  const body = { name: 'A mirror', role: 'reader', rate: 600, ...wish }
  const { status, body: answer } = await rest('POST /keys', { as: people.admin, body })
  expect([status, answer.errors]).toEqual([201, undefined])
  return { id: String(answer.doc!.id), key: String(answer.doc!.key) }
}

const as = (role: Role, owner: Role) => issue({ role, owner: people[owner].user.id })

describe('a new key', () => {
  it('is in the answer that makes it, and nowhere after', async () => {
    const { id, key } = await issue()
    expect(isKeyShaped(key)).toBe(true)
    const stored = await house.payload.db.findOne({
      collection: 'keys',
      where: { id: { equals: id } },
    })
    const later = await rest(`GET /keys/${id}`, { as: people.admin })
    const changed = await rest(`PATCH /keys/${id}`, { as: people.admin, body: { name: 'Renamed' } })
    const local = await house.payload.findByID({ collection: 'keys', id, showHiddenFields: true })
    expect(stored).toMatchObject({ hash: hashKey(key), hint: key.slice(0, 10) })
    for (const seen of [stored, later, changed, local]) {
      expect(JSON.stringify(seen)).not.toContain(key)
      expect(JSON.stringify(seen)).not.toContain(key.slice(-20))
    }
    expect(JSON.stringify([later, changed])).not.toContain(hashKey(key))
    expect([later.body.key, changed.body.doc!.key]).toEqual([null, null])
  })

  it('is in the answer of GraphQL too, each in its own', async () => {
    const make = async () => {
      const text = 'mutation { made: createKey(data: { name: "x", role: reader, rate: 5 }) { key hint } }' // prettier-ignore
      return (await graphql(text, { as: people.admin })).body.data!.made
    }
    const [a, b] = await Promise.all([make(), make()])
    expect([isKeyShaped(String(a!.key)), isKeyShaped(String(b!.key))]).toEqual([true, true])
    expect(a!.key).not.toBe(b!.key)
    expect(String(a!.key).startsWith(String(a!.hint))).toBe(true)
  })

  it('is made by the house, whatever the writer brings', async () => {
    const chosen = makeKey()
    const { key } = await issue({ key: chosen, hash: hashKey(chosen), hint: 'bnk_mine' })
    expect(key).not.toBe(chosen)
    const before = await rest('GET /newspapers', bearer(chosen))
    expect(before.status).toBe(401)
  })

  it('keeps its hash when somebody writes another over it', async () => {
    const { id, key } = await issue()
    const body = { hash: hashKey(makeKey()), key: makeKey() }
    await rest(`PATCH /keys/${id}`, { as: people.admin, body })
    expect((await rest('GET /newspapers', bearer(key))).status).toBe(200)
  })

  it.each<[string, Wish]>([
    ['a role above editor', { role: 'admin' }],
    ['no person for a role that acts as one', { role: 'editor' }],
    ['a person who is not there', { role: 'viewer', owner: 'nobody' }],
    ['a rate of nothing', { rate: 0 }],
    ['no name', { name: '' }],
  ])('is not made with %s', async (_what, wish) => {
    const body = { name: 'x', role: 'reader', rate: 5, ...wish }
    const { status } = await rest('POST /keys', { as: people.admin, body })
    expect(status).toBe(400)
  })

  it.each<Role>(['viewer', 'corrector', 'editor'])('is not made by a %s', async (role) => {
    const body = { name: 'x', role: 'reader', rate: 5 }
    expect((await rest('POST /keys', { as: people[role], body })).status).toBe(403)
  })
})

describe('what a key may do', () => {
  it.each<[Role, Role, Role]>([
    ['viewer', 'admin', 'viewer'],
    ['editor', 'admin', 'editor'],
    ['editor', 'corrector', 'corrector'],
    ['corrector', 'viewer', 'viewer'],
  ])('%s for the %s is a %s', async (role, owner, both) => {
    const { key } = await as(role, owner)
    const { status, body } = await rest('GET /users/me', bearer(key))
    expect([status, body.user?.role, body.user?.id]).toEqual([200, both, people[owner].user.id])
    expect([body.token, body.exp]).toEqual([undefined, undefined])
  })

  it('reads as nobody for a reader', async () => {
    const { key } = await issue()
    expect((await rest('GET /users/me', bearer(key))).body.user).toBeNull()
    expect((await rest('GET /newspapers', bearer(key))).body.totalDocs).toBe(1)
    expect((await rest('GET /operations', bearer(key))).status).toBe(403)
  })

  it('writes no more than the lesser role', async () => {
    const editor = await as('editor', 'admin')
    const viewer = await as('viewer', 'admin')
    const body = { title: 'Another title' }
    expect((await rest('PATCH /newspapers/paper', { ...bearer(viewer.key), body })).status).toBe(
      403,
    )
    expect((await rest('PATCH /newspapers/paper', { ...bearer(editor.key), body })).status).toBe(
      200,
    )
  })

  it('signs GraphQL in as well', async () => {
    const { key } = await as('viewer', 'editor')
    const { body } = await ask('{ meUser { user { role } } Operations { totalDocs } }', key)
    expect(body.data).toMatchObject({ meUser: { user: { role: 'viewer' } } })
    expect(body.errors).toBeUndefined()
  })

  it.each<[string, (key: string) => Promise<number>]>([
    [
      'change the password of its person',
      (key) => patchOwner(key, { password: 'a long new password' }),
    ],
    ['change the address of its person', (key) => patchOwner(key, { email: 'mine@evil.example' })],
    ['renew a session', (key) => statusOf('POST /users/refresh-token', key)],
    ['end its person’s sessions', (key) => statusOf('POST /users/logout', key)],
    ['read keys', (key) => statusOf('GET /keys', key)],
    ['make a key', (key) => statusOf('POST /keys', key)],
    ['unlock an account', (key) => statusOf('POST /users/unlock', key)],
  ])('does not %s', async (_what, attempt) => {
    const { key } = await as('editor', 'admin')
    expect(await attempt(key)).toBe(403)
    expect((await rest('GET /users/me', { as: people.admin })).body.user?.role).toBe('admin')
  })

  it('wins over a session that comes with it', async () => {
    const { key } = await issue()
    const session = {
      Cookie: `payload-token=${people.admin.token}`,
      'Sec-Fetch-Site': 'same-origin',
    }
    const both = { ...session, ...bearer(key).headers }
    expect((await rest('GET /users/me', { headers: both })).body.user).toBeNull()
    expect((await rest('GET /users/me', { headers: session })).body.user?.role).toBe('admin')
  })
})

const statusOf = async (what: 'GET /keys' | `POST /${string}`, key: string) => {
  const body = { email: 'admin@people.example', name: 'x', role: 'reader', rate: 1 }
  const query = { allSessions: true }
  return (await rest(what, { ...bearer(key), query, ...(what === 'GET /keys' ? {} : { body }) }))
    .status
}

const patchOwner = async (key: string, body: object) =>
  (await rest(`PATCH /users/${people.admin.user.id}`, { ...bearer(key), body })).status

const ask = (query: string, key: string) => graphql(query, bearer(key))

describe('a key that does not count', () => {
  const wrong: [string, () => Promise<string>][] = [
    ['no key at all', async () => ''],
    ['some word', async () => 'secret'],
    ['another prefix', async () => makeKey().replace('bnk_', 'bnx_')],
    ['one letter mistyped', async () => mistyped((await issue()).key)],
    ['a forged one', async () => makeKey()],
    ['its hash', async () => hashKey((await issue()).key)],
    ['its hint', async () => (await issue()).key.slice(0, 10)],
    ['the key of somebody who was deleted', deletedOwner],
    ['one that is over', async () => (await issue({ endsAt: '2020-01-01T00:00:00.000Z' })).key],
    ['one without its end that cannot be read', async () => `${(await issue()).key} `.repeat(2)],
  ]

  it.each(wrong)('%s gets 401, in REST and GraphQL', async (_what, make) => {
    const key = await make()
    const { status, body } = await rest('GET /newspapers', bearer(key))
    expect([status, body.errors?.[0]?.message]).toEqual([401, expect.stringMatching(/not valid/u)])
    const answer = await ask('{ Newspapers { totalDocs } }', key)
    expect(JSON.stringify(answer.body.errors)).toMatch(/not valid/u)
  })

  it('stops at once when it is revoked, and when its date is brought forward', async () => {
    for (const body of [{ revoked: true }, { endsAt: new Date(Date.now() - 1000).toISOString() }]) {
      const { id, key } = await as('viewer', 'editor')
      expect((await rest('GET /newspapers', bearer(key))).status).toBe(200)
      expect((await rest(`PATCH /keys/${id}`, { as: people.admin, body })).status).toBe(200)
      expect((await rest('GET /newspapers', bearer(key))).status).toBe(401)
    }
  })

  it('loses at once what its person loses', async () => {
    const { doc } = (await rest('POST /users', { as: people.admin, body: newcomer('demoted') }))
      .body
    const { key } = await issue({ role: 'editor', owner: doc!.id })
    const body = { title: 'By a newcomer' }
    expect((await rest('PATCH /newspapers/paper', { ...bearer(key), body })).status).toBe(200)
    await rest(`PATCH /users/${String(doc!.id)}`, { as: people.admin, body: { role: 'viewer' } })
    expect((await rest('PATCH /newspapers/paper', { ...bearer(key), body })).status).toBe(403)
  })
})

const newcomer = (name: string) => ({
  email: `${name}@people.example`,
  password: 'correct horse battery',
  role: 'editor',
  name,
})

const deletedOwner = async (): Promise<string> => {
  const name = `gone-${Math.random().toString(36).slice(2)}`
  const { body } = await rest('POST /users', { as: people.admin, body: newcomer(name) })
  const { key } = await issue({ role: 'editor', owner: body.doc!.id })
  await rest(`DELETE /users/${String(body.doc!.id)}`, { as: people.admin })
  return key
}

const mistyped = (key: string): string => {
  const last = key.at(20)
  return `${key.slice(0, 20)}${last === 'a' ? 'b' : 'a'}${key.slice(21)}`
}

describe('how often a key may ask', () => {
  it('is its rate a minute, then 429', async () => {
    const { key } = await issue({ rate: 3 })
    const statuses: number[] = []
    for (let time = 1; time <= 5; time++)
      statuses.push((await rest('GET /newspapers', bearer(key))).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
  })

  it('notes when it was used, but not each time', async () => {
    const { id, key } = await issue()
    const used = async () => {
      const found = await house.payload.findByID({ collection: 'keys', id })
      return found.lastUsedAt
    }
    expect(await used()).toBeNull()
    await rest('GET /newspapers', bearer(key))
    const first = await used()
    expect(first).toBeTruthy()
    await rest('GET /newspapers', bearer(key))
    await rest('GET /newspapers', bearer(key))
    expect(await used()).toBe(first)
  })
})
