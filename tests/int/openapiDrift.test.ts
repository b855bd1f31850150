// First: it says which database the app reads in its settings.
import { openTestPayload, type TestPayload } from '../support/payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { checkWhere } from '@/access/queries/checkWhere'
import { publicQueries, type ValueKind } from '@/access/queries/publicQueries'
import { publicKinds } from '@/changes/types'
import { errorCodes } from '@/openapi/schemas/answers'
import { codes } from '@/errors/codes'
import { operations } from '@/openapi/operations'
import { operatorsOf } from '@/openapi/parameters'

let app: TestPayload

beforeAll(async () => {
  app = await openTestPayload()
})
afterAll(() => app?.close())

/** What Payload brings to every collection, and the guide does not offer: why each is left out. */
const leftOut: Readonly<Record<string, string>> = {
  'patch /': 'in bulk, for the admin',
  'delete /': 'in bulk, for the admin',
  'post /access/:id?': 'for the admin’s forms',
  'post /:id/duplicate': 'for the admin',
  'get /paste-url/:id?': 'closed: fetching by address is off',
}

/** What Payload brings to collections that nobody writes through the API as described. */
const leftOutOf: Readonly<Record<string, readonly string[]>> = {
  articles: ['delete /:id'],
  captions: ['delete /:id'],
  notices: ['delete /:id'],
  newspapers: ['post /', 'patch /:id', 'delete /:id'],
  issues: ['post /', 'patch /:id', 'delete /:id'],
  pages: ['post /', 'patch /:id', 'delete /:id'],
  media: ['patch /:id', 'delete /:id'],
}

const described = new Set(
  operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w{1,20}\}/gu, ':')}`),
)

/** `/:id/revisions/:revision` → `/:/revisions/:` */
const bare = (path: string): string => path.replaceAll(/:\w{1,20}\??/gu, ':')

it('describes every endpoint of the public collections, or says why not', () => {
  const missing = publicKinds.flatMap((slug) => {
    const { endpoints, versions } = app.payload.collections[slug].config
    return (endpoints || []).flatMap(({ method, path }) => {
      const name = `${method} ${path}`
      if (name in leftOut || leftOutOf[slug]?.includes(name)) return []
      if (!versions && path.startsWith('/versions')) return []
      const address = `${method} /${slug}${path === '/' ? '' : bare(path)}`
      return described.has(address) ? [] : [address]
    })
  })
  expect(missing).toEqual([])
})

/** Root endpoints that Payload brings for its admin: locks, preferences, folders, jobs, pictures. */
const ofTheAdmin = /^(?:get|post|delete|patch) \/(?:access|og|payload-|_|:)/u

it('describes every endpoint that stands by itself', () => {
  const own = app.payload.config.endpoints.map(({ method, path }) => `${method} ${bare(path)}`)
  const missing = own.filter((name) => !described.has(name) && !ofTheAdmin.test(name))
  expect(missing).toEqual([])
  expect(own).toEqual(expect.arrayContaining(['get /changes', 'get /openapi.json']))
})

it('describes nothing that is not there', () => {
  const there = new Set(
    app.payload.config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map(
        ({ method, path }) => `${method} /${slug}${path === '/' ? '' : bare(path)}`,
      ),
    ),
  )
  for (const { method, path } of app.payload.config.endpoints) there.add(`${method} ${bare(path)}`)
  there.add('post /graphql')
  expect([...described].filter((name) => !there.has(name))).toEqual([])
})

const values: Readonly<Record<ValueKind, string>> = {
  word: 'x',
  name: 'x',
  day: '1987-10-16',
  moment: '2026-11-22T08:30:00Z',
  number: '1',
}

it('offers the comparisons that requests may use, and no others', () => {
  const all = ['like', 'contains', 'not_in', 'near', 'all', ...operatorsOf('number')]
  for (const slug of publicKinds) {
    for (const [name, kind] of Object.entries(publicQueries[slug].filters)) {
      for (const operator of all) {
        const value = operator === 'exists' ? 'true' : values[kind]
        const asked = () =>
          checkWhere({
            slug,
            where: { [name]: { [operator]: value } },
            queries: publicQueries[slug],
          })
        if (operatorsOf(kind).includes(operator))
          expect(asked, `${slug} ${name} ${operator}`).not.toThrow() // prettier-ignore
        else expect(asked, `${slug} ${name} ${operator}`).toThrow()
      }
    }
  }
})

it('knows every code that an error may have', () => {
  expect(errorCodes).toEqual(expect.arrayContaining(Object.values(codes)))
})
