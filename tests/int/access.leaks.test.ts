import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, testDatabase, type TestPayload } from '../support/payload'
import { probes } from '../access/probes'
import { makeSecrets, secrets } from '../access/secrets'
import { makePeople } from '../support/people'
import { rest, type Answer } from '../support/request'

let app: TestPayload
let payload: Payload
let people: Awaited<ReturnType<typeof makePeople>>

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  people = await makePeople(payload)
  await makeSecrets({ payload, corrector: people.corrector })
})
afterAll(() => app?.close())

/** Fields that only the house sees. */
const inner = new Set(
  `stage withheldReason confidence imported revision digest editedAt editedBy layout sha256 lines
   sourceName encoding positions segmenter importRun lexicon claimedBy claimedUntil`.split(/\s+/u),
)

/** Every name that an answer uses, at any depth. */
const namesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(namesIn)
    : typeof value === 'object' && value
      ? Object.entries(value).flatMap(([name, inside]) => [name, ...namesIn(inside)])
      : []

const expectNoSecret = ({ body }: Answer) => {
  const text = JSON.stringify(body)
  for (const secret of Object.values(secrets)) expect(text).not.toContain(secret)
  expect(namesIn(body).filter((name) => inner.has(name))).toEqual([])
}

const collections = ['newspapers', 'issues', 'pages', 'articles', 'notices', 'reissues', 'media']
const documents = [
  ['newspapers', 'qinghe'],
  ['issues', 'issue-1'],
  ['pages', 'open-page'],
  ['articles', 'released'],
  ['notices', 'notice'],
  ['reissues', 'reissue'],
] as const
const tricks: Record<string, Record<string, string | number>> = {
  plainly: {},
  'depth=2': { depth: 2 },
  'draft=true': { draft: 'true' },
  'draft and depth': { draft: 'true', depth: 2 },
  'trash=true': { trash: 'true' },
  'limit=100': { limit: 100, depth: 2 },
  'pagination=false': { pagination: 'false', depth: 2 },
  'showHiddenFields=true': { showHiddenFields: 'true', overrideAccess: 'true' },
  'data of his own': { data: JSON.stringify({ parts: [{ page: 'closed-page' }] }), depth: 2 },
  'joins with drafts': {
    'joins[articles][limit]': 0,
    // The test server for MongoDB cannot count a join's documents.
    ...(testDatabase() === 'sqlite' ? { 'joins[articles][count]': 'true' } : {}),
    'joins[notices][limit]': 0,
    'joins[pages][limit]': 0,
    draft: 'true',
    depth: 2,
  },
}

/** What readers may not ask for at all. */
const refused: Record<string, Record<string, string | number>> = {
  'depth=10': { depth: 10 },
  ...Object.fromEntries(
    ['stage', 'imported', 'digest', 'editedBy', 'layout', 'contacts', 'lexicon', 'claimedBy'].map(
      (name) => [`selecting ${name}`, { [`select[${name}]`]: 'true' }],
    ),
  ),
  'selecting inner fields of rows': { 'select[parts][lines]': 'true' },
  'leaving out an inner field': { 'select[stage]': 'false' },
  'populating inner fields': {
    'populate[pages][text]': 'true',
    'populate[notices][contacts]': 'true',
    'populate[users][email]': 'true',
  },
}

describe('a reader outside the house sees no inner field', () => {
  describe.each(Object.keys(tricks))('%s', (trick) => {
    it.each(collections)('in the list of %s', async (collection) => {
      const answer = await rest(`GET /${collection}`, { query: tricks[trick] })
      expect(answer.status).toBe(200)
      expectNoSecret(answer)
    })
    it.each(documents)('in the document %s/%s', async (collection, id) => {
      const answer = await rest(`GET /${collection}/${id}`, { query: tricks[trick] })
      expect(answer.status).toBe(200)
      expectNoSecret(answer)
    })
  })

  it.each(['articles', 'notices'])('in %s by select[text] alone', async (collection) => {
    const answer = await rest(`GET /${collection}`, { query: { 'select[text]': 'true' } })
    expect(answer.status).toBe(200)
    expectNoSecret(answer)
  })

  it.each(Object.keys(refused))('by %s: that is refused', async (trick) => {
    for (const path of [...collections, ...documents.map((names) => names.join('/'))]) {
      const answer = await rest(`GET /${path}`, { query: refused[trick] })
      expect([path, answer.status]).toEqual([path, 400])
      expectNoSecret(answer)
    }
  })
})

describe('a reader outside the house learns nothing by guessing', () => {
  it.each(probes)('in %s by %s', async (collection, name, right, wrong) => {
    for (const path of [`/${collection}`, `/${collection}/count`] as const) {
      const ask = (guess: string) => rest(`GET ${path}`, { query: { [name]: guess } })
      const [hit, miss] = [await ask(right), await ask(wrong)]
      if (hit.status === 200) expect(hit.body).toEqual(miss.body)
      else expect([400, 403, 404]).toContain(hit.status)
      expect(hit.status).toBe(miss.status)
    }
  })

  it.each([
    ['issues/issue-1', 'articles', 'stage', 'imported'],
    ['issues/issue-1', 'articles', 'headline', secrets.draft],
    ['issues/issue-1', 'pages', 'text', secrets.pageText],
    ['issues/issue-1', 'pages', 'label', 'closed-page'],
    ['pages/open-page', 'notices', 'text', '0000-5678'],
    ['pages/open-page', 'notices', 'contacts.name', secrets.phone],
  ])('in %s by its %s and their %s', async (path, join, field, right) => {
    const ask = (guess: string) => {
      const query = { [`joins[${join}][where][${field}][contains]`]: guess }
      return rest(`GET /${path}`, { query })
    }
    expect((await ask(right)).body).toEqual((await ask('zzz')).body)
    const sorted = { [`joins[${join}][sort]`]: field }
    expect((await rest(`GET /${path}`, { query: sorted })).status).toBe(200)
  })

  it.each([
    ['articles', 'confidence'],
    ['articles', 'digest'],
    ['articles', 'editedBy.email'],
    ['articles', 'imported'],
    ['pages', 'text'],
    ['pages', 'sha256'],
    ['notices', 'contacts.name'],
    ['notices', 'text'],
    ['newspapers', 'lexicon'],
    ['reissues', 'claimedBy'],
  ])('by sorting %s by %s', async (collection, field) => {
    const up = await rest(`GET /${collection}`, { query: { sort: field } })
    const down = await rest(`GET /${collection}`, { query: { sort: `-${field}` } })
    if (up.status === 200) expect(up.body.docs).toEqual(down.body.docs)
    else expect([400, 403]).toContain(up.status)
  })
})
