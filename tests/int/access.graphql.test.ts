import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makeSecrets, secrets } from '../access/secrets'
import { makePeople } from '../support/people'
import { graphql, rest, type Person } from '../support/request'

let app: TestPayload
let payload: Payload
let viewer: Person

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  const { corrector, ...others } = await makePeople(payload)
  viewer = others.viewer
  await makeSecrets({ payload, corrector })
})
afterAll(() => app?.close())

describe('a reader outside the house, by GraphQL', () => {
  it('sees no inner field, in documents, joins and relations', async () => {
    const answer = await graphql(`
      {
        Articles {
          docs {
            headline
            stage
            imported
            digest
            editedBy {
              email
            }
            parts {
              lines
              page {
                text
              }
            }
          }
        }
        Notices {
          docs {
            text
            contacts {
              name
            }
          }
        }
        Issues(limit: 5) {
          docs {
            articles(limit: 0) {
              docs {
                headline
                stage
              }
            }
            pages(limit: 0) {
              docs {
                id
                text
              }
            }
          }
        }
        Pages(limit: 5) {
          docs {
            text
            layout
            sha256
            notices {
              docs {
                text
              }
            }
          }
        }
        Newspapers {
          docs {
            lexicon
          }
        }
        Reissues {
          docs {
            claimedBy
            items {
              item {
                value {
                  ... on Article {
                    headline
                  }
                }
              }
            }
          }
        }
      }
    `)
    expect(answer.body.data).toBeTruthy()
    for (const secret of Object.values(secrets)) {
      expect(JSON.stringify(answer.body)).not.toContain(secret)
    }
    expect(JSON.stringify(answer.body)).not.toContain('closed-page')
    expect(answer.body.data?.Articles?.docs).toHaveLength(1)
    expect(answer.body.data?.Articles?.docs?.[0]?.stage).toBeNull()
  })

  it('learns nothing by guessing at a notice', async () => {
    const ask = (guess: string) =>
      graphql(
        `
          query ($guess: String) {
            Notices(where: { text: { contains: $guess } }) {
              docs {
                id
              }
            }
            Pages {
              docs {
                notices(where: { text: { contains: $guess } }) {
                  docs {
                    id
                  }
                }
              }
            }
          }
        `,
        { variables: { guess } },
      )
    expect(JSON.stringify((await ask('0000-5678')).body)).not.toContain('"notice"')
  })
})

describe('the largest answer', () => {
  beforeAll(async () => {
    const crowd = { id: 'crowd', newspaper: 'qinghe', date: '1930-06-01', edition: 'main' }
    await payload.create({ collection: 'issues', data: crowd })
    const dates = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' }
    const item = { issue: 'crowd', stage: 'imported', _status: 'published', ...dates }
    for (let i = 0; i < 105; i += 1) {
      const data = { id: `crowd-${i}`, headline: `Story ${i}`, ...item }
      await payload.db.create({ collection: 'articles', data, returning: false })
    }
  })

  it.each([
    [{}, 10],
    [{ limit: 1 }, 1],
    [{ limit: 100 }, 100],
    [{ pagination: 'false' }, 10],
    [{ pagination: 'false', limit: 100 }, 100],
  ])('of a list by REST, %j, has %i documents', async (query, most) => {
    expect((await rest('GET /articles', { query })).body.docs).toHaveLength(most)
  })

  it.each([0, -5, 101, 1e9, 1.5, 'all', ''])('is not asked for by limit=%s', async (limit) => {
    expect((await rest('GET /articles', { query: { limit } })).status).toBe(400)
    const query = { limit, pagination: 'false' }
    expect((await rest('GET /articles', { query })).status).toBe(400)
  })

  it('is capped for the staff, who are told nothing', async () => {
    const ask = (limit: number) => rest('GET /articles', { as: viewer, query: { limit } })
    expect((await ask(0)).body.docs).toHaveLength(10)
    expect((await ask(1000)).body.docs).toHaveLength(100)
  })

  it('of a join has 100', async () => {
    const query = { 'joins[articles][limit]': 1000 }
    const byRest = await rest('GET /issues/crowd', { query })
    expect(byRest.body.articles?.docs).toHaveLength(100)
    for (const limit of ['', '(limit: 0)', '(limit: 1000)', '(limit: 100)']) {
      const text = `{ Issue(id: "crowd") { articles${limit} { docs { id } } } }`
      const docs = (await graphql(text)).body.data?.Issue?.articles?.docs
      expect(docs?.length).toBeGreaterThanOrEqual(100)
      expect(docs?.length).toBeLessThanOrEqual(101)
    }
    const few = await graphql(
      '{ Issue(id: "crowd") { articles(limit: 3) { docs { id } hasNextPage } } }',
    )
    expect(few.body.data?.Issue?.articles).toMatchObject({ hasNextPage: true })
    expect(few.body.data?.Issue?.articles?.docs).toHaveLength(3)
  })

  it('of a list by GraphQL has 100', async () => {
    const most = await graphql('{ Articles(limit: 100) { docs { id } } }')
    expect(most.body.data?.Articles?.docs).toHaveLength(100)
    for (const limit of [0, 101]) {
      const { body } = await graphql(`{ Articles(limit: ${limit}) { docs { id } } }`)
      expect(body.data?.Articles).toBeNull()
      expect(body.errors).toHaveLength(1)
    }
  })

  it('populates a relation to more documents than a page of a list has', async () => {
    const items = Array.from({ length: 30 }, (_, i) => ({
      item: { relationTo: 'articles' as const, value: `crowd-${i}` },
    }))
    const data = {
      id: 'long',
      title: 'Long',
      kind: 'anthology',
      state: 'published',
      items,
    } as const
    const live = { live: true }
    await payload.create({ collection: 'reissues', data: { ...data, ...live, items }, context: { steps: true } }) // prettier-ignore
    const { body } = await rest('GET /reissues/long', { query: { depth: 1 } })
    expect(body.items?.filter(({ item }) => item?.value?.headline)).toHaveLength(30)
    const text =
      '{ Reissue(id: "long") { items { item { value { ... on Article { headline } } } } } }'
    const populated = (await graphql(text)).body.data?.Reissue?.items
    expect(populated?.filter(({ item }) => item?.value?.headline)).toHaveLength(30)
  })
})
