import { expect } from 'vitest'
import { toBody } from '@/body/toBody'
import type { ItemSlug } from '@/items/stages'
import { openTestPayload } from './payload'
import { makePeople } from './people'
import { rest, type Answer, type Json } from './request'

type Made = {
  readonly date?: string
  readonly newspaper?: string
  readonly page?: number
  readonly text?: string
  readonly status?: 'draft' | 'published'
}

type Row = {
  readonly item: object
  readonly version?: string | null
  readonly heading?: string
}

/** A database with two titles, `ferry-post` and `lake-news`, and hands that make and read contents. */
export async function openContentsHouse() {
  const { payload, close } = await openTestPayload()
  const people = await makePeople(payload)
  for (const [id, title] of [
    ['ferry-post', '渡口报'],
    ['lake-news', '湖上新闻'],
  ] as const) {
    // prettier-ignore
    await payload.create({ collection: 'newspapers', data: { id, title } })
  }

  /** The issue of a day, made if there is none. */
  async function issueOf(newspaper: string, date: string): Promise<string> {
    const id = `${newspaper}-${date}`
    const { totalDocs } = await payload.count({
      collection: 'issues',
      where: { id: { equals: id } },
    })
    const data = { id, newspaper, date, edition: 'main' }
    if (totalDocs === 0) await payload.create({ collection: 'issues', data })
    return id
  }

  /** An article, caption or notice (`articles/one`) as it stands after its release. */
  async function item(name: string, made: Made = {}): Promise<void> {
    const { date = '1987-05-04', newspaper = 'ferry-post', page = 1, status = 'published' } = made
    const [collection, id] = partsOf(name)
    const text = made.text ?? `Words of ${id}.`
    const words =
      collection === 'articles'
        ? { body: toBody([{ role: 'body', text }]), kicker: 'Kicker' }
        : { text }
    const data = {
      ...{ id, headline: `Headline ${id}`, ...words, stage: 'verified', _status: status },
      ...{ newspaper, date, pageNumber: page, position: 1, parts: [{ label: String(page) }] },
      issue: await issueOf(newspaper, date),
    }
    await payload.create({ collection, data: data as never, draft: status === 'draft' })
  }

  const change = (name: string, data: object, draft = false) =>
    rest(`PATCH /${name}`, { as: people.admin, body: data, ...(draft ? { query: { draft } } : {}) })

  /** The id of an item's version with that revision. */
  async function versionOf(name: string, revision: number): Promise<string> {
    const [collection, id] = partsOf(name)
    const { docs } = await payload.findVersions({
      collection,
      where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] },
      depth: 0,
    })
    return String(docs[0]?.id)
  }

  async function reissue(): Promise<string> {
    const data = { title: 'A reissue', kind: 'anthology' }
    return (await payload.create({ collection: 'reissues', data: data as never })).id
  }

  const read = (id: string) => rest(`GET /reissues/${id}/contents`, { as: people.viewer })

  const write = (id: string, base: unknown, items: readonly unknown[]): Promise<Answer> =>
    rest(`POST /reissues/${id}/contents`, { as: people.editor, body: { base, items } })

  /** Saves these over whatever is there, and gives the contents as they are then. */
  async function put(id: string, ...items: Row[]): Promise<Json> {
    const answer = await write(id, (await read(id)).body.base, items)
    expect([answer.status, answer.body.errors]).toEqual([200, undefined])
    return answer.body
  }

  return { payload, close, people, item, change, versionOf, reissue, read, write, put }
}

export type ContentsHouse = Awaited<ReturnType<typeof openContentsHouse>>

const partsOf = (name: string): [ItemSlug, string] => {
  const [collection, id] = name.split('/')
  return [collection as ItemSlug, String(id)]
}

/** A row of contents as it is sent. */
export const row = (name: string, more: Partial<Row> = {}): Row => {
  const [relationTo, value] = name.split('/')
  return { item: { relationTo, value }, ...more }
}

/** The reasons of a refusal. */
export const messages = ({ body }: { body: Json }) =>
  body.errors?.map(({ message }) => String(message))

/** Key, heading, revision and state of each row. */
export const listed = (body: Json) =>
  body.items?.map(({ key, heading, revision, state }) => [key, heading, revision, state])
