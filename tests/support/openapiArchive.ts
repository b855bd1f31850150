import type { Payload } from 'payload'
import { toBody } from '@/body/toBody'
import { announce } from '@/changes/announce'
import { itemSlugs, type ItemSlug } from '@/items/stages'
import { pictureFile } from '../access/subjects'
import { bringOut } from './bringOut'
import { makePeople } from './people'
import { planReissue } from './reissues'
import type { Person } from './request'

export type SmallArchive = {
  readonly people: Awaited<ReturnType<typeof makePeople>>
  /** An item that is public, and one for each thing that a call does to items. */
  readonly item: (collection: ItemSlug, use: ItemUse) => string
  readonly newspaper: string
  readonly issue: string
  readonly page: string
  readonly loosePage: string
  readonly picture: string
  readonly filename: string
  /** A reissue that is out, and drafts for each step. */
  readonly reissue: (use: ReissueUse) => string
  /** Two versions of the public story, the older one first. */
  readonly versions: Readonly<Record<ItemSlug, readonly [string, string]>>
}

const itemUses = ['public', 'draft', 'taken', 'kept', 'gone', 'covered', 'edited'] as const
const reissueUses = ['out', 'draft', 'planned', 'deleted', 'saved'] as const

type ItemUse = (typeof itemUses)[number]
type ReissueUse = (typeof reissueUses)[number]

const newspaper = 'lingdu-bao'
const issue = 'lingdu-bao-1987-10-16'

/**
 * A newspaper with an issue, an open page and picture, items of every kind in every state, and a
 * reissue that is out: enough to call everything that the API can do.
 */
export async function makeSmallArchive(payload: Payload): Promise<SmallArchive> {
  const people = await makePeople(payload)
  await payload.create({ collection: 'newspapers', data: { id: newspaper, title: '凌渡报', place: '凌渡', language: 'zh-Hans', years: '1979–1992' } }) // prettier-ignore
  const data = { id: issue, newspaper, date: '1987-10-16', edition: 'main', number: '412', scansPublic: true } // prettier-ignore
  await payload.create({ collection: 'issues', data })
  const { filename } = await payload.create({
    collection: 'media',
    data: { id: 'm-1', alt: '第一版', public: true },
    file: await pictureFile('scan'),
  })
  await makePages(payload)
  for (const collection of itemSlugs) for (const use of itemUses) await makeItem({ payload, collection, use }) // prettier-ignore
  const versions = Object.fromEntries(
    await Promise.all(itemSlugs.map(async (slug) => [slug, await editTwice({ payload, slug })])),
  ) as SmallArchive['versions']
  for (const use of reissueUses) await makeReissue({ payload, use, editor: people.editor })
  await announce({ payload })
  return {
    ...{ people, newspaper, issue, versions },
    ...{ page: 'p-1', loosePage: 'p-2', picture: 'm-1', filename: String(filename) },
    item: (collection, use) => `${collection}-${use}`,
    reissue: (use) => `reissue-${use}`,
  }
}

async function makePages(payload: Payload): Promise<void> {
  for (const [id, label] of [
    ['p-1', '1'],
    ['p-2', 'loose'],
  ] as const) {
    const page = { id, issue, label, number: id === 'p-1' ? 1 : null, scan: id === 'p-1' ? 'm-1' : null, stage: 'imported', text: '渡口\n昨日通航', layout: { items: [], unplaced: [1, 2] } } as const // prettier-ignore
    await payload.create({ collection: 'pages', data: page })
  }
  await payload.update({ collection: 'pages', id: 'p-1', data: { public: true } })
}

type Item = { readonly payload: Payload; readonly collection: ItemSlug; readonly use: ItemUse }

const text = '渡口昨日修缮一新，联系电话0571-8812345。'

async function makeItem({ payload, collection, use }: Item): Promise<void> {
  const words =
    collection === 'articles'
      ? { body: toBody([{ role: 'body', text }]) as never, kicker: '凌渡', deck: '两岸通航', imported: { headline: '渡囗通航', paragraphs: [{ role: 'body', text }] } } // prettier-ignore
      : { text, imported: { headline: '渡囗通航', text } }
  const isPublic = use !== 'draft'
  const data = {
    id: `${collection}-${use}`,
    headline: '渡口通航',
    ...words,
    ...{ newspaper, issue, date: '1987-10-16', pageNumber: 1, position: 1 },
    parts: [{ page: 'p-1', label: '1', lines: '1-9' }],
    ...(collection === 'notices' ? {} : { credits: [{ name: '顾石榴' }] }),
    ...(collection === 'captions' ? { picture: 'm-1', article: 'articles-public' } : {}),
    stage: 'verified',
    _status: isPublic ? 'published' : 'draft',
  }
  await payload.create({ collection, data: data as never, draft: !isPublic, depth: 0 })
  if (use !== 'kept') return
  // Public for a while, so that its address answers 410.
  await announce({ payload })
  await payload.update({
    collection,
    id: data.id,
    data: { stage: 'withheld', withheldReason: 'x', withheldNote: '应要求撤下', _status: 'draft' },
    depth: 0,
  })
}

/** Publishes other words, so that there are two public revisions; gives their versions' ids. */
async function editTwice(args: { payload: Payload; slug: ItemSlug }): Promise<[string, string]> {
  const { payload, slug } = args
  const id = `${slug}-public`
  await announce({ payload })
  await payload.update({ collection: slug, id, data: { headline: '渡口复航', _status: 'published' }, depth: 0 }) // prettier-ignore
  await announce({ payload })
  const where = { parent: { equals: id } }
  const { docs } = await payload.findVersions({ collection: slug, where, sort: 'createdAt' })
  return [String(docs.at(0)?.id), String(docs.at(-1)?.id)]
}

type Reissue = { readonly payload: Payload; readonly use: ReissueUse; readonly editor: Person }

async function makeReissue({ payload, use, editor }: Reissue): Promise<void> {
  const id = `reissue-${use}`
  await planReissue(payload, { id, items: ['articles-public'], due: '2031-01-01T00:00:00.000Z' }, editor) // prettier-ignore
  if (use === 'out') await bringOut({ payload, id, user: editor.user as never })
}
