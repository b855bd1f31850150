import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { graphql, type Answer, type Json } from '../support/request'

let app: TestPayload

beforeAll(async () => {
  app = await openTestPayload()
  await app.payload.create({ collection: 'newspapers', data: { id: 'qinghe', title: 'Qinghe' } })
})
afterAll(() => app?.close())

const times = (count: number, one: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => one(n)).join(' ')

const nest = (levels: number, inside: string): string =>
  levels === 0 ? inside : `pages(limit: 1) { docs { issue { ${nest(levels - 1, inside)} } } }`

/** Each asks for more than one request may have. */
const bombs: readonly (readonly [string, string])[] = [
  ['aliases', `{ Newspapers { docs { ${times(30, (n) => `a${n}: title`)} } } }`],
  ['aliases at the root', `{ ${times(30, (n) => `a${n}: countArticles { totalDocs }`)} }`],
  ['aliases of one list', `{ ${times(11, (n) => `a${n}: Articles { docs { id } }`)} }`],
  ['depth', `{ Issues(limit: 1) { docs { ${nest(3, 'id')} } } }`],
  ['a fragment in itself', '{ Newspapers { docs { ...a } } } fragment a on Newspaper { ...a }'],
  ['fragments in a ring', '{ Newspapers { docs { ...a } } } fragment a on Newspaper { ...b } fragment b on Newspaper { ...a }'], // prettier-ignore
  ['fragments that double', `{ Newspapers { docs { ...f0 } } } ${times(20, (n) => `fragment f${n} on Newspaper { ...f${n + 1} id ...f${n + 1} }`)} fragment f20 on Newspaper { id }`], // prettier-ignore
  ['fragments of the schema that double', `{ __schema { types { ...f0 } } } ${times(20, (n) => `fragment f${n} on __Type { ofType { ...f${n + 1} } ofType { ...f${n + 1} } }`)} fragment f20 on __Type { name }`], // prettier-ignore
  ['lists in lists', '{ Newspapers(limit: 100) { docs { issues(limit: 100) { docs { id } } } } }'],
  [
    'joins without limits',
    '{ Issues { docs { articles { docs { id } } pages { docs { id } } } } }',
  ],
  ['tokens', `{ Newspapers { docs { ${times(1200, () => 'id')} } } }`],
  ['characters', `{ Newspapers { docs { id } } } #${'x'.repeat(20_000)}`],
  ['directives', `{ Newspapers { docs { ${times(25, () => 'title @include(if: true)')} } } }`],
  ['operations', times(8, (n) => `query q${n} { Newspapers { docs { id } } }`)],
  ['changes', 'mutation { a: logoutUser(allSessions: false) b: logoutUser(allSessions: false) }'],
  ['a walk through the schema', '{ __schema { types { fields { type { fields { name } } } } } }'],
  ['a walk by possible types', '{ __schema { types { possibleTypes { fields { name } } } } }'],
  ['aliases of the schema', '{ __schema { a: types { name } b: types { name } } }'],
]

const refusal = ({ status, body }: Answer) => [
  status,
  body.errors?.[0]?.extensions?.code,
  body.data,
]

describe('a GraphQL document is refused for too much of', () => {
  it.each(bombs)('%s', async (_, text) => {
    const answer = await graphql(text)
    expect(refusal(answer)).toEqual([400, 'query-too-costly', undefined])
    expect(JSON.stringify(answer.body).length).toBeLessThan(5000)
  })

  it('lists whose limits come as variables', async () => {
    const text =
      'query($n: Int) { Newspapers(limit: $n) { docs { issues(limit: $n) { docs { id } } } } }'
    expect(refusal(await graphql(text, { variables: { n: 100 } }))).toEqual([400, 'query-too-costly', undefined]) // prettier-ignore
    expect((await graphql(text, { variables: { n: 5 } })).status).toBe(200)
  })
})

describe('a GraphQL request is refused that', () => {
  const send = async (body: string, type = 'application/json'): Promise<Answer> => {
    const { POST } = await import('@/app/(payload)/api/graphql/route')
    const headers = { 'Content-Type': type }
    const response = await POST(new Request('http://127.0.0.1:3000/api/graphql', { method: 'POST', headers, body })) // prettier-ignore
    return { status: response.status, body: (await response.json()) as Json }
  }

  it.each([
    ['is a batch', '[{"query":"{ Newspapers { docs { id } } }"}]', 400],
    ['is empty', '', 400],
    ['is no JSON', '{ Newspapers { docs { id } } }', 400],
    ['has no document', '{"variables":{}}', 400],
    ['has a list for its document', '{"query":["{ Newspapers { docs { id } } }"]}', 400],
    [
      'has a list for its variables',
      '{"query":"{ Newspapers { docs { id } } }","variables":[]}',
      400,
    ],
    [
      'has a number for its name',
      '{"query":"{ Newspapers { docs { id } } }","operationName":7}',
      400,
    ],
    ['does not parse', '{"query":"{ Newspapers { docs { id }"}', 400],
    ['asks for what is not there', '{"query":"{ Newspapers { docs { secret } } }"}', 400],
    ['names no operation of it', '{"query":"query a { Newspapers { docs { id } } }","operationName":"b"}', 400], // prettier-ignore
    ['subscribes', '{"query":"subscription { Newspapers { docs { id } } }"}', 400],
    ['has a variable of another type', '{"query":"query($n: Int) { Newspapers(limit: $n) { docs { id } } }","variables":{"n":"x"}}', 400], // prettier-ignore
    ['lacks a variable', '{"query":"query($id: String!) { Newspaper(id: $id) { id } }"}', 400],
  ])('%s', async (_, body, status) => {
    const answer = await send(body)
    expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([
      status,
      'bad-request',
    ])
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    '',
  ])('says that it is %s', async (type) => {
    const answer = await send('{"query":"{ Newspapers { docs { id } } }"}', type)
    expect([answer.status, answer.body.errors?.[0]?.extensions?.code]).toEqual([415, 'wrong-type'])
  })
})

describe('a GraphQL document is answered', () => {
  it('that stays within its bounds', async () => {
    const text = `query all($n: Int) { Newspapers(limit: $n) { docs { ...paper } } count: countNewspapers { totalDocs } }
      fragment paper on Newspaper { id title issues(limit: 5) { docs { date pages(limit: 5) { docs { label } } } } }`
    const { status, body } = await graphql(text, { variables: { n: 5 } })
    expect([status, body.errors]).toEqual([200, undefined])
    expect(body.data?.count).toEqual({ totalDocs: 1 })
  })

  it('that asks for the schema as tools do', async () => {
    const { status, body } = await graphql(getIntrospectionQuery({ inputValueDeprecation: true }))
    expect(status).toBe(200)
    expect(body.data?.__schema?.types?.length).toBeGreaterThan(100)
  })

  it('and says what is not there with its code', async () => {
    const { status, body } = await graphql('{ Newspaper(id: "nowhere") { id } }')
    expect([status, body.data, body.errors?.[0]?.extensions?.code]).toEqual([200, { Newspaper: null }, 'not-found']) // prettier-ignore
  })
})
