import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { makePeople } from '../support/people'
import { makeIssue, planReissue, publishedStory } from '../support/reissues'
import { rest } from '../support/request'
import { picturesOf } from '@/reader/reissues/picturesOf'
import {
  readNewestReissues,
  readReissue,
  readReissuesPage,
  reissuesPerPage,
} from '@/reader/reissues/readReissues'
import { readShownPictures } from '@/reader/reissues/readShownPictures'
import type { ShownEdition } from '@/reader/reissues/types'
import { previewEdition } from '@/reissues/previewEdition'

let house: TestPayload
let people: Awaited<ReturnType<typeof makePeople>>
const silent = { info: () => {}, error: console.error, warn: () => {} } as never

const runDue = async () => {
  const { publishDue } = await import('@/worker/publishDue')
  const { signal } = new AbortController()
  await publishDue({ payload: house.payload, logger: silent, worker: 'w', leaseMs: 30_000, signal })
}

const approve = (id: string) =>
  rest(`POST /reissues/${id}/schedule`, { as: people.editor, body: { now: true } })

const headlinesOf = (shown: ShownEdition | undefined) =>
  shown?.edition.sections.flatMap(({ items }) => items.map(({ headline }) => headline))

/** A picture of one colour. */
const paint = (red: number) =>
  sharp({ create: { width: 1600, height: 900, channels: 3, background: { r: red, g: 0, b: 0 } } })
    .png()
    .toBuffer()

async function upload(name: string, bytes: Buffer, isPublic = false): Promise<string> {
  const { id } = await house.payload.create({
    collection: 'media',
    data: { id: name, alt: `Picture ${name}`, public: isPublic },
    file: { data: bytes, mimetype: 'image/png', name: `${name}.png`, size: bytes.length },
  })
  return id
}

beforeAll(async () => {
  house = await openTestPayload()
  people = await makePeople(house.payload)
  await makeIssue(house.payload)
  for (let n = 1; n <= 3; n++) await publishedStory(house.payload, n)
  for (let n = 1; n <= reissuesPerPage + 2; n++) {
    const id = `r-${String(n).padStart(2, '0')}`
    await planReissue(house.payload, { id, items: ['story-1', 'story-2', 'story-3'] }, people.editor) // prettier-ignore
    await approve(id)
    await runDue()
  }
  await planReissue(house.payload, { id: 'draft', items: ['story-1'] }, people.editor)
})

afterAll(() => house.close())

describe('the list of reissues', () => {
  it('has those that are out, newest first, and goes on from page to page', async () => {
    const ids = async (page: number) =>
      (await readReissuesPage(house.payload, page))?.reissues.map(({ reissue }) => reissue)
    const all = [...((await ids(1)) ?? []), ...((await ids(2)) ?? [])]
    expect(all).toHaveLength(reissuesPerPage + 2)
    expect(all).toEqual([...all].sort().reverse())
    expect(await ids(2)).toEqual(['r-02', 'r-01'])
  })

  it('has no page beyond its last', async () => {
    expect((await readReissuesPage(house.payload, 1))?.pageCount).toBe(2)
    expect(await readReissuesPage(house.payload, 3)).toBeUndefined()
  })

  it('gives the front page the newest few', async () => {
    const { reissues } = await readNewestReissues(house.payload, 3)
    expect(reissues.map(({ reissue }) => reissue)).toEqual(['r-14', 'r-13', 'r-12'])
  })
})

describe('a reissue', () => {
  it('that is no more than planned is not there', async () => {
    expect(await readReissue(house.payload, 'draft')).toBeUndefined()
    expect(await readReissue(house.payload, 'never')).toBeUndefined()
  })

  it('shows what was approved, whatever its stories say now', async () => {
    await house.payload.update({ collection: 'articles', id: 'story-2', data: { headline: '改过的' } }) // prettier-ignore
    expect(headlinesOf(await readReissue(house.payload, 'r-01'))?.[1]).toBe('渡口2号通航')
  })

  it('leaves out a story that was withheld since, and counts it', async () => {
    await house.payload.update({ collection: 'articles', id: 'story-3', data: { stage: 'withheld' } }) // prettier-ignore
    const shown = await readReissue(house.payload, 'r-01')
    expect(headlinesOf(shown)).toEqual(['渡口1号通航', '渡口2号通航'])
    expect(shown?.removed).toBe(1)
  })

  it('that was taken back is gone', async () => {
    await rest('POST /reissues/r-05/withdraw', { as: people.editor })
    expect(await readReissue(house.payload, 'r-05')).toBeUndefined()
  })
})

describe('the pictures of an edition', () => {
  const asApproved = async (id: string, bytes: Buffer) => [
    {
      ...{ id, alt: 'As approved', sha256: createHash('sha256').update(bytes).digest('hex') },
      ...{ mimeType: 'image/png', width: 1600, height: 900, url: `/api/media/file/${id}.png` },
    },
  ]

  it('come in the sizes made for reading, with the words that were approved', async () => {
    const bytes = await paint(10)
    const pictures = await asApproved(await upload('open', bytes, true), bytes)
    const shown = await readShownPictures(house.payload, { pictures, closed: false })
    expect(shown.get('open')?.alt).toBe('As approved')
    expect(shown.get('open')?.src).toMatch(/\.webp$/u)
  })

  it('are left out while they are not public, and shown in a preview', async () => {
    const bytes = await paint(20)
    const pictures = await asApproved(await upload('closed', bytes), bytes)
    const shown = async (closed: boolean) => [
      ...(await readShownPictures(house.payload, { pictures, closed })).keys(),
    ]
    expect(await shown(false)).toEqual([])
    expect(await shown(true)).toEqual(['closed'])
  })

  it('are left out when the file is another than was approved', async () => {
    const id = await upload('changed', await paint(30), true)
    const pictures = await asApproved(id, await paint(40))
    const shown = await readShownPictures(house.payload, { pictures, closed: false })
    expect([...shown.keys()]).toEqual([])
  })

  it('are all that its pages show: cover, items, captions', async () => {
    const cover = await upload('cover', await paint(50))
    await planReissue(house.payload, { id: 'covered', items: ['story-1'] }, people.editor)
    await house.payload.update({ collection: 'reissues', id: 'covered', data: { cover } })
    const { payload } = house
    const preview = await previewEdition({ payload, id: 'covered', user: people.editor.user })
    if (!preview.ok) throw new Error(JSON.stringify(preview.reasons))
    expect(picturesOf(preview.edition).map(({ id }) => id)).toEqual(['cover'])
    await approve('covered')
    await runDue()
    const { reissues, pictures } = await readNewestReissues(payload, 1)
    expect([reissues[0]?.reissue, [...pictures.keys()]]).toEqual(['covered', ['cover']])
  })
})
