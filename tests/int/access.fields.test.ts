import type { FlattenedField, Payload, PayloadRequest } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { forms, publicSlugs, shownFields, type PublicSlug } from '../access/fields'
import { fill } from '../access/fill'
import { graphql, rest, type Json } from '../support/request'

let app: TestPayload
let payload: Payload

beforeAll(async () => {
  app = await openTestPayload()
  payload = app.payload
  await payload.create({
    collection: 'users',
    data: {
      id: 'user',
      email: 'secret@people.example',
      password: 'long enough for all',
      role: 'admin',
    },
  })
  for (const slug of inOrder) await insert(slug)
})
afterAll(() => app?.close())

const body = {
  root: { type: 'root', children: [], direction: null, format: '', indent: 0, version: 1 },
}
const printed = { newspaper: 'newspapers', issue: 'issues', date: '1930-05-01' }
const item = {
  ...printed,
  ...{
    stage: 'imported',
    editedBy: 'user',
    correctedBy: 'user',
    _status: 'published',
    deletedAt: null,
  },
  parts: [{ id: 'row', page: 'pages', label: '1', lines: 'secret-lines' }],
}

/** What makes a document public, and its relations, which no value by type could. */
const own: Readonly<Record<PublicSlug, object>> = {
  articles: { ...item, body, kind: 'news' },
  captions: { ...item, article: 'articles', picture: 'media' },
  notices: { ...item, kind: 'lost', expires: '1930-06-01' },
  newspapers: {},
  issues: { newspaper: 'newspapers', date: '1930-05-01' },
  pages: { issue: 'issues', scan: 'media', stage: 'imported' },
  media: { filename: 'a.webp', mimeType: 'image/webp', filesize: 1, width: 1, height: 1 },
  reissues: {
    ...{ kind: 'anthology', state: 'published', cover: 'media', shown: null },
    items: [
      {
        id: 'row',
        item: { relationTo: 'articles', value: 'articles' },
        version: 'v',
        heading: 'h',
      },
    ],
  },
}

/** What others rest on first. */
const inOrder = ['newspapers', 'issues', 'media', 'pages', 'articles', 'captions', 'notices', 'reissues'] as const // prettier-ignore

/** A document with all its fields filled, whose id is its collection's name. */
async function insert(slug: PublicSlug): Promise<void> {
  const { flattenedFields } = payload.collections[slug].config
  const data = { ...fill(flattenedFields), ...own[slug], id: slug }
  await payload.db.create({ collection: slug, data, returning: false })
}

/** The paths of all names that a document uses, through rows and joins but not into other documents. */
function pathsIn(value: Json, slug: PublicSlug, path = ''): string[] {
  const fields = new Set(shownFields(slug))
  return Object.entries(value).flatMap(([name, inside]) => {
    const here = `${path}${name}`
    const rows = [inside].flat() as unknown as Json[]
    const isOwn = [...fields].some((field) => field.startsWith(`${here}.`))
    // Payload says of a list that may not be read that it is empty.
    if (Array.isArray(inside) && inside.length === 0) return fields.has(here) ? [here] : []
    const inner = rows.filter((row) => typeof row === 'object' && row !== null)
    return [here, ...(isOwn ? inner.flatMap((row) => pathsIn(row, slug, `${here}.`)) : [])]
  })
}

describe.each(publicSlugs)('of %s a reader', (slug) => {
  it.each([0, 1, 2])('sees the listed fields and no other, by REST at depth %i', async (depth) => {
    const query = { depth }
    for (const path of [`/${slug}/${slug}`, `/${slug}?limit=1`] as const) {
      const answer = await rest(`GET ${path.split('?')[0]}` as 'GET /x', { query })
      expect(answer.status).toBe(200)
      const doc = answer.body.docs?.[0] ?? answer.body
      const found = new Set(pathsIn(doc, slug))
      const listed = shownFields(slug).filter((name) => !forms.includes(name))
      expect([...found].filter((name) => !listed.includes(name) && !forms.includes(name))).toEqual(
        [],
      )
      expect(listed.filter((name) => !found.has(name) && !name.startsWith('sizes.'))).toEqual([])
      expect(secretsIn(answer.body)).toEqual([])
    }
  })

  it('is closed out of every other field by its access', async () => {
    const req = { user: null, payload } as unknown as PayloadRequest
    const closed: string[] = []
    const open: string[] = []
    for (const [path, field] of fieldsIn(payload.collections[slug].config.flattenedFields)) {
      const read = 'access' in field ? field.access?.read : undefined
      const isOpen = read ? await read({ req } as never) : true
      ;(isOpen ? open : closed).push(path)
    }
    const listed = new Set([...shownFields(slug), ...forms])
    expect(open.filter((path) => !listed.has(path) && !isInside(path, closed))).toEqual([])
    expect(closed.filter((path) => listed.has(path))).toEqual([])
  })

  it('gets null by GraphQL for each other field of its type', async () => {
    const singular = { newspapers: 'Newspaper', issues: 'Issue', pages: 'Page', media: 'Media', reissues: 'Reissue', articles: 'Article', captions: 'Caption', notices: 'Notice' }[slug] // prettier-ignore
    const type = await graphql(`{ __type(name: "${singular}") { fields { name type { kind ofType { kind } } } } }`) // prettier-ignore
    const leaves = type.body.data?.__type?.fields?.filter(({ type: of }) =>
      [of?.kind, of?.ofType?.kind].some((kind) => ['SCALAR', 'ENUM'].includes(String(kind))),
    )
    const names = (leaves ?? []).map(({ name }) => String(name))
    expect(names.length).toBeGreaterThan(3)
    const { body: got } = await graphql(`{ ${singular}(id: "${slug}") { ${names.join(' ')} } }`)
    const doc = got.data?.[singular] as unknown as Readonly<Record<string, unknown>>
    const filled = Object.keys(doc).filter((name) => doc[name] !== null)
    const listed = new Set([...shownFields(slug), ...forms])
    expect(filled.filter((name) => !listed.has(name))).toEqual([])
    expect(secretsIn(got)).toEqual([])
  })
})

/** Values of closed fields that an answer shows. */
const secretsIn = (value: unknown): readonly string[] =>
  [...JSON.stringify(value).matchAll(/secret-(\w+)/gu)]
    .map(([, name]) => String(name))
    .filter((name) => !publicSlugs.some((slug) => shownFields(slug).some((path) => path.split('.').includes(name)))) // prettier-ignore

const isInside = (path: string, closed: readonly string[]): boolean =>
  closed.some((outer) => path.startsWith(`${outer}.`))

const fieldsIn = (
  fields: readonly FlattenedField[],
  path = '',
): readonly (readonly [string, FlattenedField])[] =>
  fields.flatMap((field) => [
    [`${path}${field.name}`, field] as const,
    ...('flattenedFields' in field ? fieldsIn(field.flattenedFields, `${path}${field.name}.`) : []),
  ])
