import type { Json } from '../support/request'
import { exampleOf, pictureFile, type Places, type Subject } from './subjects'
import type { Slug } from './table'

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

/** An operation as it is said in each of the two languages; undefined where GraphQL has no word. */
type Spoken = {
  readonly rest: {
    readonly what: `${Method} /${string}`
    readonly query?: Query
    readonly body?: unknown
  }
  readonly graphql: { readonly text: string; readonly variables?: object } | undefined
}

type Query = Readonly<Record<string, string | boolean>>
type About = { readonly collection: Slug; readonly subject: Subject; readonly at: Places }
type Flags = { readonly draft?: boolean; readonly trash?: boolean }

const singular: Record<Slug, string> = {
  newspapers: 'Newspaper',
  issues: 'Issue',
  pages: 'Page',
  articles: 'Article',
  captions: 'Caption',
  notices: 'Notice',
  reissues: 'Reissue',
  editions: 'Edition',
  events: 'Event',
  deliveries: 'Delivery',
  webhooks: 'Webhook',
  operations: 'Operation',
  corrections: 'Correction',
  imports: 'Import',
  media: 'Media',
  users: 'User',
  ledger: 'Ledger',
  keys: 'Key',
  limits: 'Limit',
  presence: 'Presence',
}

const plurals: Partial<Record<Slug, string>> = { media: 'allMedia', deliveries: 'Deliveries' }

const plural = (collection: Slug): string => plurals[collection] ?? `${singular[collection]}s`

/** `(draft: true, trash: true)` without its brackets. */
const said = (flags: Flags): string =>
  Object.entries(flags)
    .map(([name, value]) => `, ${name}: ${value}`)
    .join('')

const list = ({ collection, subject }: About, flags: Flags = {}) => ({
  rest: {
    what: `GET /${collection}`,
    query: { 'where[id][equals]': subject.id, ...flags },
  } as const,
  graphql: {
    text: `query($id: String) { answer: ${plural(collection)}(where: { id: { equals: $id } }${said(flags)}) { docs { id } } }`,
    variables: { id: subject.id },
  },
})

const read = ({ collection, subject }: About, flags: Flags = {}) => ({
  rest: { what: `GET /${collection}/${subject.id}`, query: flags } as const,
  graphql: {
    text: `query($id: String!) { answer: ${singular[collection]}(id: $id${said(flags)}) { id } }`,
    variables: { id: subject.id },
  },
})

/** GraphQL's words for values hold no dot: `reissue.published` is `reissue_published` there. */
const asEnums = (data: object): object =>
  JSON.parse(JSON.stringify(data).replaceAll('"reissue.', '"reissue_'))

const create = ({ collection, at }: About, data: object = {}, flags: Flags = {}) => {
  const body = { ...exampleOf({ collection, at }), ...data }
  return {
    rest: { what: `POST /${collection}`, query: flags, body } as const,
    graphql: {
      text: `mutation($data: mutation${singular[collection]}Input!) { answer: create${singular[collection]}(data: $data${said(flags)}) { id } }`,
      variables: { data: asEnums(body) },
    },
  }
}

const update = ({ collection, subject }: About, data: object, flags: Flags = {}) => ({
  rest: { what: `PATCH /${collection}/${subject.id}`, query: flags, body: data } as const,
  graphql: {
    text: `mutation($id: String!, $data: mutation${singular[collection]}UpdateInput!) { answer: update${singular[collection]}(id: $id, data: $data${said(flags)}) { id } }`,
    variables: { id: subject.id, data },
  },
})

const remove = ({ collection, subject }: About, flags: Flags = {}) => ({
  rest: { what: `DELETE /${collection}/${subject.id}`, query: flags } as const,
  graphql: {
    text: `mutation($id: String!) { answer: delete${singular[collection]}(id: $id${said(flags)}) { id } }`,
    variables: { id: subject.id },
  },
})

const listVersions = ({ collection, subject }: About) => ({
  rest: {
    what: `GET /${collection}/versions`,
    query: { 'where[parent][equals]': subject.id },
  } as const,
  graphql: {
    text: `query($id: JSON) { answer: versions${plural(collection)}(where: { parent: { equals: $id } }) { docs { parent { id } } } }`,
    variables: { id: subject.id },
  },
})

const readVersion = ({ collection, subject }: About) => ({
  rest: { what: `GET /${collection}/versions/${subject.version}` } as const,
  graphql: {
    text: `query($id: String!) { answer: version${singular[collection]}(id: $id) { id } }`,
    variables: { id: subject.version },
  },
})

const restore = ({ collection, subject }: About, flags: Flags = {}) => ({
  rest: { what: `POST /${collection}/versions/${subject.version}`, query: flags } as const,
  graphql: {
    text: `mutation($id: String!) { answer: restoreVersion${singular[collection]}(id: $id${said(flags)}) { id } }`,
    variables: { id: subject.version },
  },
})

const duplicate = ({ collection, subject }: About, flags: Flags) => ({
  rest: {
    what: `POST /${collection}/${subject.id}/duplicate`,
    query: flags,
    body: { headline: 'Another' },
  } as const,
  // GraphQL copies as it is, always.
  graphql: flags.draft
    ? undefined
    : {
        text: `mutation($id: String!, $data: mutation${singular[collection]}Input!) { answer: duplicate${singular[collection]}(id: $id, data: $data) { id } }`,
        variables: { id: subject.id, data: { headline: 'Another', stage: 'imported' } },
      },
})

const jumps = ({ collection, subject }: About) => ({
  rest: { what: `GET /${collection}/${subject.id}/jumps` } as const,
  graphql: undefined,
})

/** Adds a name where none is. */
const changeWords = ({ collection, subject }: About) => {
  const at = collection === 'notices' ? 'contacts' : 'credits'
  const body = { edits: [{ at, was: '', now: 'By request' }] }
  return {
    rest: { what: `POST /${collection}/${subject.id}/words`, body } as const,
    graphql: undefined,
  }
}

const draft = { draft: true }
const inTrash = { trash: true }
const gone = { deletedAt: '2026-02-02T00:00:00.000Z' }
const renamed = { headline: 'By request' }

/** A change that anybody who may update the collection may make. */
const change: Record<Slug, object> = {
  newspapers: { title: 'By request' },
  issues: { number: 'By request' },
  pages: { section: 'By request' },
  articles: renamed,
  captions: renamed,
  notices: renamed,
  reissues: { title: 'By request' },
  editions: { hash: '1'.repeat(64) },
  events: { reason: 'By request' },
  deliveries: { reason: 'By request' },
  webhooks: { name: 'By request' },
  operations: { revision: 1000 },
  corrections: { right: 'By request' },
  imports: { source: 'By request' },
  media: { alt: 'By request' },
  users: { name: 'By request' },
  ledger: { document: 'By request' },
  keys: { name: 'By request' },
  limits: { hits: 1000 },
  presence: { line: 1000 },
}

const upload = async ({ collection, at }: About) => {
  const { id, ...data } = exampleOf({ collection, at })
  const { data: bytes, mimetype, name } = await pictureFile(id)
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  body.set('file', new Blob([new Uint8Array(bytes)], { type: mimetype }), name)
  return { rest: { what: `POST /${collection}`, body } as const, graphql: undefined }
}

type Row = readonly [Plan['kind'], string, Plan['say']]

/** One operation of the table: the state of the document that it is about, and how it is said. */
export type Plan = {
  readonly kind: 'list' | 'read' | 'write'
  readonly state: string
  readonly say: (about: About) => Spoken | Promise<Spoken>
}

const plans: Record<string, Row> = {
  list: ['list', '', (a) => list(a)],
  'list released': ['list', 'released', (a) => list(a)],
  'list drafts': ['list', 'draft', (a) => list(a)],
  'list drafts, draft=true': ['list', 'draft', (a) => list(a, draft)],
  'list withheld': ['list', 'withheld', (a) => list(a)],
  'list trashed, trash=true': ['list', 'trashed', (a) => list(a, inTrash)],
  'list open': ['list', 'open', (a) => list(a)],
  'list closed': ['list', 'closed', (a) => list(a)],
  'list published': ['list', 'published', (a) => list(a)],
  'list planned': ['list', 'planned', (a) => list(a)],
  'list others': ['list', '', (a) => list(a)],
  'list versions': ['list', 'released', listVersions],
  read: ['read', '', (a) => read(a)],
  'read released': ['read', 'released', (a) => read(a)],
  'read draft': ['read', 'draft', (a) => read(a)],
  'read draft, draft=true': ['read', 'draft', (a) => read(a, draft)],
  'read withheld': ['read', 'withheld', (a) => read(a)],
  'read trashed, trash=true': ['read', 'trashed', (a) => read(a, inTrash)],
  'read open': ['read', 'open', (a) => read(a)],
  'read closed': ['read', 'closed', (a) => read(a)],
  'read published': ['read', 'published', (a) => read(a)],
  'read planned': ['read', 'planned', (a) => read(a)],
  'read other': ['read', '', (a) => read(a)],
  'read self': ['read', 'self', (a) => read(a)],
  'read version': ['read', 'released', readVersion],
  'list jumps': ['read', '', jumps],
  create: ['write', '', (a) => (a.collection === 'media' ? upload(a) : create(a))],
  'create draft': ['write', 'draft', (a) => create(a, {}, draft)],
  'create released': ['write', 'draft', (a) => create(a, { _status: 'published' })],
  'duplicate as draft': ['write', 'released', (a) => duplicate(a, draft)],
  'duplicate as it is': ['write', 'released', (a) => duplicate(a, { draft: false })],
  update: ['write', '', (a) => update(a, change[a.collection])],
  'update self': ['write', 'self', (a) => update(a, { name: 'By request' })],
  'update other': ['write', '', (a) => update(a, change[a.collection])],
  'raise own role': ['write', 'self', (a) => update(a, { role: 'admin' })],
  'lower own role': ['write', 'self', (a) => update(a, { role: 'viewer' })],
  'change place': ['write', '', (a) => update(a, { issue: a.at.otherIssue, label: a.subject.id })],
  'change scan': ['write', '', (a) => update(a, { scan: a.at.picture })],
  'change source': ['write', '', (a) => update(a, { text: 'forged', sha256: 'forged' })],
  'change state': ['write', '', (a) => update(a, { state: 'published' })],
  open: ['write', '', (a) => update(a, { public: true })],
  'change words': ['write', 'released', changeWords],
  'save draft': ['write', 'released', (a) => update(a, renamed, draft)],
  save: ['write', 'released', (a) => update(a, renamed)],
  publish: ['write', 'draft', (a) => update(a, { _status: 'published' })],
  'publish, draft=true': ['write', 'draft', (a) => update(a, { _status: 'published' }, draft)],
  withdraw: ['write', 'released', (a) => update(a, { _status: 'draft' })],
  'restore version as draft': ['write', 'released', (a) => restore(a, draft)],
  'restore version': ['write', 'released', (a) => restore(a)],
  trash: ['write', 'released', (a) => update(a, gone)],
  'trash, draft=true': ['write', 'released', (a) => update(a, gone, draft)],
  'restore from trash': ['write', 'trashed', (a) => update(a, { deletedAt: null }, inTrash)],
  'save draft in trash': ['write', 'trashed', (a) => update(a, renamed, { ...draft, ...inTrash })],
  delete: ['write', '', (a) => remove(a)],
  'delete from trash': ['write', 'trashed', (a) => remove(a, inTrash)],
}

/** How an operation of the table is carried out. Throws on one that is not known. */
export function planOf(operation: string): Plan {
  const plan = plans[operation]
  if (!plan) throw new Error(`The table names “${operation}”; tests/access/deeds.ts does not.`)
  const [kind, state, say] = plan
  return { kind, state, say }
}

/** Whether an answer is the document or about it, or a list with it or with a version of it. */
export function shows({ answer, id }: { answer: Json | undefined; id: string }): boolean {
  if (!answer?.docs) return String(answer?.id ?? answer?.issue) === id
  return answer.docs.some((doc) => [doc.id, doc.parent, doc.parent?.id].map(String).includes(id))
}
