import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { planOf, shows } from '../access/deeds'
import { fingerprint, makePlaces, makeSubject, type Places, type Subject } from '../access/subjects'
import { askers, rows, tables, type Asker, type Row, type Slug } from '../access/table'
import { makePeople } from '../support/people'
import { graphql, rest, type Answer, type Person } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>
let at: Places

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
  at = await makePlaces(payload)
})
afterAll(() => app?.close())

const shared = new Map<string, Subject>()

type Case = { readonly row: Row; readonly asker: Asker }

/** Reads share one document; each write gets a new one. */
async function subjectFor({ collection, operation }: Row): Promise<Subject> {
  const { kind, state } = planOf(operation)
  const key = `${collection} ${state}`
  const known = kind === 'write' ? undefined : shared.get(key)
  const subject = known ?? (await makeSubject({ payload, collection, state, at }))
  if (kind !== 'write') shared.set(key, subject)
  return subject
}

/** Who asks, about what: a document, or oneself (for nobody, the viewer). */
async function castOf({ row, asker }: Case): Promise<{ as: Person | undefined; subject: Subject }> {
  const as = asker === 'none' ? undefined : people[asker]
  if (planOf(row.operation).state !== 'self') return { as, subject: await subjectFor(row) }
  return { as, subject: { id: String((as ?? people.viewer).user.id), version: '' } }
}

/** Gives a person back what a request about oneself has changed. */
const putBack = async ({ row, asker }: Case): Promise<void> => {
  if (planOf(row.operation).state !== 'self' || asker === 'none') return
  const data = { name: asker, role: asker }
  await payload.update({ collection: 'users', id: people[asker].user.id, data })
}

type Api = 'REST' | 'GraphQL'

/** Collections that GraphQL has no words for. */
const outsideGraphQL = new Set<string>(['limits', 'presence'])

/** The status that an answer carries, in GraphQL inside its first error. */
const statusOf = ({ body, status }: Answer): number =>
  Number(body.errors?.[0]?.extensions?.statusCode ?? (body.errors && status === 200 ? 400 : status))

/** What each status of a refusal is in the table. */
const words: Readonly<Record<number, string>> = {
  401: 'refused',
  403: 'refused',
  404: 'hidden',
  410: 'withheld',
}

/** No type of the schema stands for the collection. */
async function isUnknownToGraphQL(collection: Slug): Promise<void> {
  const { body } = await graphql('{ __schema { types { name } } }')
  const names = body.data?.__schema?.types?.map(({ name }) => String(name).toLowerCase())
  expect(names).toContain('article')
  expect(names?.filter((name) => name.includes(collection.slice(0, -1)))).toEqual([])
}

/** What came of it, in the words of the table; anything that has no word there in full. */
async function outcomeOf({ row, asker, api }: Case & { api: Api }): Promise<string> {
  const { collection, operation } = row
  const { as, subject } = await castOf({ row, asker })
  const { kind, say } = planOf(operation)
  const spoken = await say({ collection, subject, at })
  const look = () => fingerprint({ payload, collection, id: subject.id })
  const before = await look()
  const inGraphql = api === 'GraphQL' ? spoken.graphql : undefined
  const asked = inGraphql
    ? await graphql(inGraphql.text, { ...inGraphql, as })
    : await rest(spoken.rest.what, { ...spoken.rest, as })
  const changed = before !== (await look())
  const status = statusOf(asked)
  const word = words[status]
  if (word) return changed ? `${word}, and yet changed` : word
  if (status >= 400) return `${status} ${JSON.stringify(asked.body.errors ?? asked.body)}`
  if (kind === 'write') return changed ? 'allowed' : 'ignored'
  const answer = inGraphql ? asked.body.data?.answer : asked.body
  const id = operation === 'read version' ? subject.version : subject.id
  return shows({ answer, id }) ? 'allowed' : 'hidden'
}

describe.each(['REST', 'GraphQL'] as const)('access by %s', (api) => {
  describe.each(Object.keys(tables))('%s', (collection) => {
    const isSpoken = api === 'REST' || !outsideGraphQL.has(collection)
    const ofCollection = rows.filter((row) => row.collection === collection && isSpoken)
    if (!isSpoken) it('is not there', () => isUnknownToGraphQL(collection as Slug))
    it.each(ofCollection.map((row) => [row.operation, row] as const))('%s', async (_, row) => {
      const found: Partial<Record<Asker, string>> = {}
      for (const asker of askers) {
        found[asker] = await outcomeOf({ row, asker, api })
        await putBack({ row, asker })
      }
      expect(found).toEqual(row.expected)
    })
  })
})

describe('the table of access', () => {
  it('has every collection of the configuration', () => {
    const own = payload.config.collections.map(({ slug }) => slug)
    const missing = own.filter((slug) => !slug.startsWith('payload-') && !(slug in tables))
    expect(missing).toEqual([])
    expect((Object.keys(tables) as Slug[]).filter((slug) => !own.includes(slug))).toEqual([])
  })
})
