import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { apiPages } from '../support/apiPages'
import { makePeople } from '../support/people'
import type { Person } from '../support/request'
import { codeIn, startApp, type GivenApp } from '../support/startApp'
import type { Role } from '@/access/roles'
import { isKeyed } from '@/keys/admitCaller'
import { makeKey } from '@/keys/makeKey'
import { meetCallers } from '@/keys/meetCallers'

let house: TestPayload
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
})
afterAll(() => house.close())

const own = 'http://127.0.0.1:3000'
const callers = meetCallers({ payload: () => house.payload, origins: [own] })

/** The server as it is in production, with the API behind it. */
const serve = (given: GivenApp = {}) => startApp({ callers, isKeyed, pages: apiPages, ...given })

const issue = async (wish: object = {}): Promise<string> => {
  const data = { name: 'A mirror', role: 'reader', rate: 600, ...wish } as const
  const { key } = await house.payload.create({ collection: 'keys', data })
  return String(key)
}

const bearer = (key: string) => ({ headers: { Authorization: `Bearer ${key}` } })

// No minute begins while a test counts.
beforeEach(() => {
  const now = Date.now()
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now)
  onTestFinished(() => clock.mockRestore())
})

describe('a wrong key', () => {
  const paths = ['users/me', 'access', 'articles', 'articles/x', 'changes', 'media/file/x.png', 'nothing', 'keys', 'users/init'] // prettier-ignore

  it.each(paths)('gets 401 at /api/%s', async (path) => {
    const { ask } = await serve({ trustProxy: 1 })
    const init = { headers: { ...bearer(makeKey()).headers, 'X-Forwarded-For': '192.0.2.1' } }
    const response = await ask(`/api/${path}`, init)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer/u)
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(await codeIn(response)).toEqual([401, 'sign-in'])
  })

  it.each([
    ['GraphQL', '/api/graphql', { query: '{ __typename }' }],
    ['signing in', '/api/users/login', { email: 'admin@people.example', password: 'x' }],
    ['writing', '/api/newspapers', { title: 'x' }],
  ])('gets 401 for %s', async (_what, path, body) => {
    const { ask } = await serve()
    const headers = { ...bearer(makeKey()).headers, 'Content-Type': 'application/json' }
    const response = await ask(path, { method: 'POST', headers, body: JSON.stringify(body) })
    expect(await codeIn(response)).toEqual([401, 'sign-in'])
  })

  it.each(['Bearer', 'Bearer x', 'bearer bnk_x', 'BEARER  bnk_x', 'Bearer bnk_x y', 'Bearer a.b'])(
    'is whatever comes as %j',
    async (Authorization) => {
      const { ask } = await serve()
      const response = await ask('/api/newspapers', { headers: { Authorization } })
      expect(await codeIn(response)).toEqual([401, 'sign-in'])
    },
  )

  it('is a key whose database is away, but says so', async () => {
    const { ask } = await serve()
    const key = await issue()
    const away = vi.spyOn(house.payload.db, 'findOne').mockRejectedValue(new Error('away'))
    onTestFinished(() => away.mockRestore())
    const response = await ask('/api/newspapers', bearer(key))
    expect(await codeIn(response)).toEqual([503, 'unavailable'])
  })

  it('after wrong key is not even looked up, and good ones from the same place are', async () => {
    const { ask } = await serve({ trustProxy: 1 })
    const from = (key: string, place: string) =>
      ask('/api/users/init', {
        headers: { ...bearer(key).headers, 'X-Forwarded-For': place },
      })
    const good = await issue()
    expect((await from(good, '192.0.2.2')).status).toBe(200)
    for (let n = 0; n < 60; n++) await from('bnk_wrong', '192.0.2.2')
    const lookUps = vi.spyOn(house.payload.db, 'findOne')
    onTestFinished(() => lookUps.mockRestore())
    expect(await codeIn(await from(makeKey(), '192.0.2.2'))).toEqual([429, 'too-many'])
    expect(lookUps).not.toHaveBeenCalled()
    expect((await from(good, '192.0.2.2')).status).toBe(200)
    expect(await codeIn(await from(makeKey(), '192.0.2.3'))).toEqual([401, 'sign-in'])
  })
})

describe('a key that counts', () => {
  /** Answers with the headers that arrived behind the server in front. */
  const echo: RequestHandler = (request, response) => void response.json(request.headers)

  const arriving = async (path: string, headers: Record<string, string>) => {
    const { ask } = await serve({ pages: echo })
    const response = await ask(path, { headers })
    expect(response.status).toBe(200)
    return (await response.json()) as IncomingHttpHeaders
  }

  const cookie = { Cookie: 'payload-token=x' }

  it('of a reader makes a request like the public’s, with no session', async () => {
    const arrived = await arriving('/api/articles', { ...cookie, ...bearer(await issue()).headers })
    expect([arrived.authorization, arrived.cookie]).toEqual([undefined, undefined])
  })

  it('of a person goes on, however its scheme is spelt, before any cookie', async () => {
    const key = await issue({ role: 'viewer', owner: people.editor.user.id })
    const { ask } = await serve()
    const headers = { ...cookie, Authorization: `bEARER   ${key}` }
    const body = (await (await ask('/api/users/me', { headers })).json()) as {
      readonly user: { readonly role: string; readonly email: string }
    }
    expect([body.user.role, body.user.email]).toEqual(['viewer', people.editor.user.email])
  })

  it.each(['/admin', '/admin/collections/articles', '/', '/stories/x'])(
    'opens nothing at %s',
    async (path) => {
      const key = await issue({ role: 'editor', owner: people.admin.user.id })
      expect((await arriving(path, bearer(key).headers)).authorization).toBeUndefined()
    },
  )

  it('has its own rate, and not the one for strangers', async () => {
    const key = await issue({ rate: 4 })
    const { ask } = await serve({ perMinute: 2 })
    const statuses = async (headers: Record<string, string>) => {
      const answers: Response[] = []
      for (let n = 0; n < 6; n++) answers.push(await ask('/api/users/init', { headers }))
      return answers
    }
    const keyed = await statuses(bearer(key).headers)
    expect(keyed.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429, 429])
    expect(Number(keyed[5]!.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await codeIn(keyed[5]!)).toEqual([429, 'too-many'])
    const strangers = await statuses({})
    expect(strangers.map(({ status }) => status)).toEqual([200, 200, 429, 429, 429, 429])
  })
})

describe('whom tries to sign in are counted under', () => {
  const tries = async (forwarded: (n: number) => string, trustProxy: number) => {
    const { ask } = await serve({ trustProxy })
    const statuses: number[] = []
    for (let n = 0; n < 53; n++) {
      const headers = { 'Content-Type': 'application/json', 'X-Forwarded-For': forwarded(n) }
      const body = JSON.stringify({ email: ' ', password: 'x' })
      statuses.push((await ask('/api/users/login', { method: 'POST', headers, body })).status)
    }
    return statuses.filter((status) => status === 429).length
  }

  it('is the address that the connection has, whatever a client writes', async () => {
    expect(await tries((n) => `192.0.2.${n}`, 0)).toBe(3)
  })

  it('is the client’s behind a proxy that is trusted', async () => {
    expect(await tries((n) => `198.51.100.${n}`, 1)).toBe(0)
    expect(await tries((n) => `198.51.${n}.1, 203.0.113.7`, 1)).toBe(3)
  })

  it('is one network of IPv6', async () => {
    expect(await tries((n) => `2001:db8:0:1::${n}`, 1)).toBe(3)
  })
})
