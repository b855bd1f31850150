import { getSafeRedirect } from 'payload/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { apiPages } from '../support/apiPages'
import { everyonesPassword, makePeople } from '../support/people'
import { rest, type Person } from '../support/request'
import { codeIn, startApp } from '../support/startApp'
import type { Role } from '@/access/roles'
import { meetCallers } from '@/keys/meetCallers'

let house: TestPayload
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
})
afterAll(() => house.close())

const own = 'http://127.0.0.1:3000'
const evil = 'https://evil.example'

const serve = () =>
  startApp({
    callers: meetCallers({ payload: () => house.payload, origins: [own] }),
    pages: apiPages,
  })

type Headers = Readonly<Record<string, string>>

const json = { 'Content-Type': 'application/json' }
const session = () => ({ Cookie: `payload-lng=en; payload-token=${people.editor.token}` })

let made = 0

const create = async (headers: Headers) => {
  const { ask } = await serve()
  const body = JSON.stringify({ id: `paper-${(made += 1)}`, title: 'By somebody' })
  return ask('/api/newspapers', { method: 'POST', headers: { ...json, ...headers }, body })
}

const newspapers = async () =>
  (await house.payload.count({ collection: 'newspapers', where: {} })).totalDocs

describe('a write with somebody’s session', () => {
  it.each<[string, Headers]>([
    ['from another site', { Origin: evil }],
    ['from no site that can be named', { Origin: 'null' }],
    ['from this house by another scheme', { Origin: 'https://127.0.0.1:3000' }],
    ['from another port', { Origin: 'http://127.0.0.1:3001' }],
    ['from a name that begins alike', { Origin: `${own}.evil.example` }],
    ['from a browser that names no site, but says: another', { 'Sec-Fetch-Site': 'cross-site' }],
    ['from a neighbour', { 'Sec-Fetch-Site': 'same-site' }],
    ['from another site that claims otherwise', { Origin: evil, 'Sec-Fetch-Site': 'same-origin' }],
  ])('%s is 403', async (_what, headers) => {
    const before = await newspapers()
    expect(await codeIn(await create({ ...session(), ...headers }))).toEqual([403, 'forbidden'])
    expect(await newspapers()).toBe(before)
  })

  it.each<[string, Headers]>([
    ['from the admin', { Origin: own, 'Sec-Fetch-Site': 'same-origin' }],
    ['from a form of the admin', { Origin: own }],
    ['from the address line', { 'Sec-Fetch-Site': 'none' }],
  ])('%s is done', async (_what, headers) => {
    expect((await create({ ...session(), ...headers })).status).toBe(201)
  })

  it('by a program that only has the cookie counts as a stranger’s', async () => {
    expect((await create(session())).status).toBe(403)
  })

  it('is done for a program with its own token, whatever page it says it is on', async () => {
    const Authorization = `JWT ${people.editor.token}`
    expect((await create({ Authorization, Origin: evil })).status).toBe(201)
  })

  it.each<[string, string, string, string]>([
    [
      'GraphQL',
      'POST',
      '/api/graphql',
      '{"query":"mutation { createNewspaper(data: {title: \\"x\\"}) { id } }"}',
    ],
    ['GraphQL that passes for a form', 'POST', '/api/graphql', '{"query":"{ __typename }"}'],
    ['a deletion', 'DELETE', '/api/newspapers/x', ''],
    ['a change', 'PATCH', '/api/newspapers/x', '{}'],
    ['an endpoint of the house', 'POST', '/api/articles/x/publish', '{}'],
    ['the end of the session', 'POST', '/api/users/logout', ''],
    ['an action of the admin’s pages', 'POST', '/admin/collections/articles', '[]'],
    ['a write in another’s clothes', 'POST', '/api/newspapers?_method=GET', '{}'],
  ])('from another site is 403 for %s', async (_what, method, path, body) => {
    const { ask } = await serve()
    const headers = { ...json, ...session(), Origin: evil }
    const init = { method, headers, ...(body ? { body } : {}) }
    expect(await codeIn(await ask(path, init))).toEqual([403, 'forbidden'])
  })
})

describe('a page of another site', () => {
  it.each([
    '/api/users/login',
    '/api/users/forgot-password',
    '/api/users/reset-password',
    '/api/users/first-register',
    '/api/%75sers/log%69n',
    '/api/users/login/',
  ])(
    // prettier-ignore
    'has nobody signed in at %s',
    async (path) => {
      const { ask } = await serve()
      const email = people.viewer.user.email
      const body = JSON.stringify({ email, password: everyonesPassword })
      const response = await ask(path, { method: 'POST', headers: { ...json, Origin: evil }, body })
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(await codeIn(response)).toEqual([403, 'forbidden'])
    },
  )

  it('has nobody signed in by a form that needs no leave', async () => {
    const { ask } = await serve()
    const body = new FormData()
    const { email } = people.viewer.user
    body.set('_payload', JSON.stringify({ email, password: everyonesPassword }))
    const response = await ask('/api/users/login', {
      method: 'POST',
      headers: { Origin: evil },
      body,
    })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null])
  })

  it('may ask GraphQL what anybody may', async () => {
    const { ask } = await serve()
    const body = JSON.stringify({ query: '{ Newspapers { totalDocs } }' })
    const headers = { ...json, Origin: evil }
    const response = await ask('/api/graphql', { method: 'POST', headers, body })
    expect(response.status).toBe(200)
  })

  it('reads nothing with somebody’s session', async () => {
    const headers = { ...session(), Origin: evil }
    const { body } = await rest('GET /users/me', { headers })
    expect(body.user).toBeNull()
  })
})

describe('where signing in leads', () => {
  it.each([
    'https://evil.example',
    'http:evil.example',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/%09/evil.example',
    '/%2F%2Fevil.example',
    '/%2f/evil.example',
    '/%5Cevil.example',
    '/%252f/evil.example',
    '/https://evil.example',
    'javascript:alert(1)',
    '/javascript:alert(1)',
    'data:text/html,x',
    ' //evil.example',
    '@evil.example',
    '.evil.example',
    '',
  ])('stays in the house for %j', (redirectTo) => {
    expect(getSafeRedirect({ fallbackTo: '/admin', redirectTo })).toBe('/admin')
  })

  it('is where one came from in it', () => {
    const redirectTo = '/admin/collections/articles?page=2'
    expect(getSafeRedirect({ fallbackTo: '/admin', redirectTo })).toBe(redirectTo)
  })
})
