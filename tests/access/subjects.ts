import type { Payload, TypeWithID } from 'payload'
import sharp from 'sharp'
import type { Slug } from './table'

type Data = Record<string, unknown> & { readonly id: string }

/** What a request is about: a document in some state, and the version that a restore would take. */
export type Subject = { readonly id: string; readonly version: string }

let counted = 0

/** A number that no other document of this file has. */
const next = (): number => (counted += 1)

const moment = '2026-01-01T00:00:00.000Z'
const approval = { hash: '0'.repeat(64), content: '{}', due: moment, timeZone: 'UTC', approvedAt: moment } // prettier-ignore
const wrongs = { wrong: '未', right: '末' }

/** What a request sends to make one more document of the collection. */
export function exampleOf({ collection, at }: { collection: Slug; at: Places }): Data {
  const n = next()
  const id = `made-${n}`
  const item = { id, headline: `Headline ${n}`, stage: 'imported' }
  const examples: Record<Slug, Data> = {
    newspapers: { id, title: `Paper ${n}` },
    issues: { id, newspaper: at.newspaper, date: '1930-01-01', edition: `edition-${n}` },
    pages: { id, issue: at.issue, label: `label ${n}`, stage: 'imported' },
    articles: item,
    captions: item,
    notices: item,
    reissues: { id, title: `Reissue ${n}`, kind: 'anthology', state: 'draft' },
    editions: { id, reissue: at.reissue, ...approval, number: n },
    events: { id, reissue: at.reissue, type: 'reissue.published', step: n, at: moment },
    deliveries: {
      id,
      event: at.event,
      state: 'waiting',
      attempts: 0,
      channel: 'email',
      target: 'desk@house.example',
      body: '{}',
    },
    webhooks: {
      id,
      name: `Receiver ${n}`,
      url: 'https://receiver.example/hook',
      events: ['reissue.published'],
    },
    operations: { id, page: at.page, revision: n, operation: { n }, inverse: { n } },
    corrections: { id, ...wrongs },
    imports: { id, state: 'done' },
    media: { id, alt: `Picture ${n}` },
    users: { id, email: `${id}@people.example`, password: 'long enough for all', role: 'viewer' },
    ledger: { id, seq: n, at: moment, action: 'published', kind: 'articles', document: id },
    keys: { id, name: `Key ${n}`, role: 'reader', rate: 600 },
    limits: { id, hits: 1, resetAt: moment },
    presence: { id, page: at.page, user: 'somebody', line: n, seenAt: moment },
  }
  return examples[collection]
}

/** The documents that others hang on. */
export type Places = {
  readonly newspaper: string
  readonly issue: string
  readonly otherIssue: string
  readonly page: string
  readonly picture: string
  readonly reissue: string
  readonly event: string
}

/** One newspaper with two issues, one page and one picture. */
export async function makePlaces(payload: Payload): Promise<Places> {
  const ids = { newspaper: 'qinghe', issue: 'issue-1', otherIssue: 'issue-2', page: 'page-1' }
  const { newspaper } = ids
  await payload.create({ collection: 'newspapers', data: { id: newspaper, title: 'Qinghe' } })
  for (const [id, date] of [
    [ids.issue, '1930-05-01'],
    [ids.otherIssue, '1930-05-02'],
  ] as const) {
    await payload.create({ collection: 'issues', data: { id, newspaper, date, edition: 'main' } })
  }
  const { page: id, issue } = ids
  await payload.create({
    collection: 'pages',
    data: { id, issue, label: 'first', stage: 'imported' },
  })
  const picture = { id: 'picture-1', alt: 'A picture' }
  await payload.create({ collection: 'media', data: picture, file: await pictureFile('first') })
  const [reissue, event] = ['reissue-1', 'event-1']
  const data = { id: reissue, title: 'A reissue', kind: 'anthology', state: 'draft' } as const
  await payload.create({ collection: 'reissues', data })
  const step = { type: 'reissue.published', step: 1, at: moment } as const
  await payload.create({ collection: 'events', data: { id: event, reissue, ...step } })
  return { ...ids, picture: picture.id, reissue, event }
}

/** A small PNG under a name of its own. */
export async function pictureFile(name: string) {
  const create = { width: 8, height: 6, channels: 3, background: '#777' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { data, mimetype: 'image/png', name: `${name}.png`, size: data.length }
}

/** How each state of a document differs from the example. */
const states: Record<string, object> = {
  released: { _status: 'published' },
  draft: { _status: 'draft' },
  withheld: { _status: 'published', stage: 'withheld' },
  trashed: { _status: 'published', deletedAt: '2026-01-01T00:00:00.000Z' },
  open: { public: true },
  closed: { public: false },
  published: { state: 'published', live: true },
  planned: { state: 'scheduled' },
}

type Make = { payload: Payload; collection: Slug; state: string; at: Places }

/** A new document in the state. An item has an older version, released with other words. */
export async function makeSubject({ payload, collection, state, at }: Make): Promise<Subject> {
  const example = exampleOf({ collection, at })
  const file = collection === 'media' ? await pictureFile(example.id) : undefined
  const data = { ...example, ...states[state] }
  await payload.create({ collection, data, file, depth: 0, context: { steps: true } } as never)
  if (collection === 'pages' && state === 'open') {
    await payload.update({ collection, id: example.id, data: { public: true } })
  }
  if (!('headline' in example)) return { id: example.id, version: '' }
  const rewritten = { ...states[state], headline: `${example.headline} rewritten` }
  const trash = state === 'trashed'
  await payload.update({ collection, id: example.id, data: rewritten, trash, depth: 0 } as never)
  const { docs } = await payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: example.id } }, { latest: { not_equals: true } }] },
    limit: 1,
  })
  return { id: example.id, version: String(docs[0]?.id) }
}

type Look = { payload: Payload; collection: Slug; id: string }

/** Everything that a write could change: the document, its versions, and how many there are. */
export async function fingerprint({ payload, collection, id }: Look): Promise<string> {
  const where = { id: { equals: id } }
  const found = await payload.db.findOne<TypeWithID>({ collection, where })
  // A save that changes nothing else still says when it was.
  const doc = found && { ...found, updatedAt: undefined }
  const { totalDocs } = await payload.db.count({ collection })
  if (!payload.collections[collection].config.versions)
    return JSON.stringify({ doc, totalDocs }, leaveOutEmpty)
  const ofDoc = { parent: { equals: id } }
  const { totalDocs: versions } = await payload.db.countVersions({ collection, where: ofDoc })
  return JSON.stringify({ doc, totalDocs, versions }, leaveOutEmpty)
}

/** MongoDB keeps no field that was never written; a save writes it as empty, and says nothing new. */
const leaveOutEmpty = (_: string, value: unknown): unknown =>
  value === null || value === false || (Array.isArray(value) && value.length === 0)
    ? undefined
    : value
