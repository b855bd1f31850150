import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestPayload, type TestPayload } from '../support/payload'
import { toBody } from '@/body/toBody'
import { readContents } from '@/reader/queries/readContents'
import { readFront } from '@/reader/queries/readFront'
import { countIssues, readIssue, readNeighbours } from '@/reader/queries/readIssues'
import { readLinked } from '@/reader/queries/readLinked'
import { readNotices } from '@/reader/queries/readNotices'
import { placeOf } from '@/reader/queries/placeOf'
import { readStory } from '@/reader/queries/readStory'
import { readTitle, readTitles } from '@/reader/queries/readTitle'
import { readYear, readYears } from '@/reader/queries/readYears'

let open: TestPayload
beforeAll(async () => {
  open = await openTestPayload()
  await makePaper()
})
afterAll(() => open.close())

const body = (...texts: string[]) => toBody(texts.map((text) => ({ role: 'body', text })))

/** What an importer would write beside an item: its place in print. */
const printed = (place: { issue?: string; labels: string[]; position?: number }) => ({
  newspaper: 'weir',
  issue: place.issue ?? 'weir-1931-05-16',
  date: (place.issue ?? 'weir-1931-05-16').slice(5, 15),
  pageNumber: Number(place.labels[0]),
  position: place.position ?? 1,
  parts: place.labels.map((label) => ({ label })),
})

const create = (collection: 'articles' | 'captions' | 'notices', data: object) =>
  open.payload.create({ collection, data: data as never, depth: 0 })

async function makePaper() {
  const { payload } = open
  await payload.create({
    collection: 'newspapers',
    data: { id: 'weir', title: 'The Weir', language: 'en' },
  })
  await payload.create({ collection: 'newspapers', data: { id: 'unsorted', title: 'unsorted' } })
  for (const [date, edition] of [
    ['1930-12-31', 'main'],
    ['1931-05-16', 'main'],
    ['1931-05-16', '晚刊'],
    ['1931-05-17', 'Town'],
  ] as const) {
    const id = `weir-${date}${edition === 'main' ? '' : `-${edition.length}`}`
    await payload.create({ collection: 'issues', data: { id, newspaper: 'weir', date, edition } })
  }
  await create('articles', {
    id: 'lock', headline: 'The lock opens', kind: 'news', body: body('Water came in at six.', 'It rose.'),
    credits: [{ name: 'A. Reed' }], stage: 'verified', _status: 'published', ...printed({ labels: ['2'], position: 2 }),
  }) // prettier-ignore
  await create('articles', {
    id: 'eel', headline: 'An eel of five feet', body: body('It was measured twice.'),
    stage: 'verified', _status: 'published', ...printed({ labels: ['1', '2'] }),
  }) // prettier-ignore
  await create('articles', { id: 'secret', headline: 'Not yet', stage: 'imported', _status: 'draft', ...printed({ labels: ['1'], position: 3 }) }) // prettier-ignore
  await create('articles', { id: 'withheld', headline: 'Withheld', stage: 'withheld', _status: 'published', ...printed({ labels: ['1'], position: 4 }) }) // prettier-ignore
  await create('notices', {
    id: 'found', headline: 'Found', kind: 'lost', text: 'An umbrella. Ask at 3142.', contacts: [{ name: '3142' }],
    stage: 'verified', _status: 'published', ...printed({ labels: ['3'] }),
  }) // prettier-ignore
}

const issueOf = async (date: string, edition = 'main') => {
  const issue = await readIssue(open.payload, { newspaper: 'weir', date, edition })
  if (!issue) throw new Error(`The test's issue of ${date} is missing.`)
  return issue
}

describe('an issue', () => {
  it('has its published stories on the pages on which they begin, in the order of the print', async () => {
    const { pages } = await readContents(open.payload, await issueOf('1931-05-16'))
    const stories = pages.map(({ label, stories }) => [label, stories.map(({ id }) => id)])
    expect(stories).toEqual([
      ['1', ['eel']],
      ['2', ['lock']],
      ['3', []],
    ])
  })

  it('names a story that jumps on the page where it goes on', async () => {
    const { pages } = await readContents(open.payload, await issueOf('1931-05-16'))
    expect(pages[1]?.continued.map(({ id }) => id)).toEqual(['eel'])
  })

  it('shows nothing of an issue whose items are drafts', async () => {
    const { pages } = await readContents(open.payload, await issueOf('1931-05-17'))
    expect(pages).toEqual([])
  })

  it('answers to its day alone when it is the only edition of that day', async () => {
    expect((await issueOf('1931-05-17')).edition).toBe('Town')
    expect((await issueOf('1931-05-16')).edition).toBe('main')
    expect((await issueOf('1931-05-16', '晚刊')).edition).toBe('晚刊')
  })

  it('is unknown under an edition that does not exist', async () => {
    const asked = { newspaper: 'weir', date: '1931-05-17', edition: 'Country' }
    expect(await readIssue(open.payload, asked)).toBeUndefined()
  })

  it('stands between the editions before and after it', async () => {
    const { previous, next } = await readNeighbours(open.payload, await issueOf('1931-05-16'))
    expect([previous?.date, next?.edition]).toEqual(['1930-12-31', '晚刊'])
    const last = await readNeighbours(open.payload, await issueOf('1931-05-17'))
    expect([last.previous?.edition, last.next]).toEqual(['晚刊', undefined])
  })
})

describe('a newspaper', () => {
  it('is listed without the waiting room of loose files', async () => {
    expect((await readTitles(open.payload)).map(({ id }) => id)).toEqual(['weir'])
    expect(await readTitle(open.payload, 'unsorted')).toBeUndefined()
  })

  it('counts the days with an issue of each year', async () => {
    expect(await readYears(open.payload, 'weir')).toEqual([
      { year: '1930', days: 1 },
      { year: '1931', days: 2 },
    ])
    expect(await countIssues(open.payload, 'weir')).toBe(4)
  })

  it('marks the issues of a year that have a published story', async () => {
    const { issues, published } = await readYear(open.payload, { newspaper: 'weir', year: '1931' })
    expect(issues).toHaveLength(3)
    expect([...published]).toEqual(['weir-1931-05-16'])
  })

  it('is fronted by its newest issue with a published story, the longest story leading', async () => {
    const title = await readTitle(open.payload, 'weir')
    const front = title && (await readFront(open.payload, title))
    expect(front?.featured?.id).toBe('weir-1931-05-16')
    expect([front?.lead?.id, front?.lead?.excerpt]).toEqual(['eel', 'It was measured twice.'])
    expect(front?.stories.map(({ id }) => id)).toEqual(['lock'])
  })
})

describe('a story', () => {
  it('is read in full when it is published', async () => {
    const story = await readStory(open.payload, 'lock')
    expect(story).toMatchObject({
      headline: 'The lock opens',
      credits: ['A. Reed'],
      printedOn: ['2'],
    })
  })

  it.each(['secret', 'withheld', 'none'])('is nothing while it is %s', async (id) => {
    expect(await readStory(open.payload, id)).toBeUndefined()
  })

  it('keeps its published words while a draft of it is being corrected', async () => {
    const data = { headline: 'The lock, corrected' }
    await open.payload.update({ collection: 'articles', id: 'lock', data, draft: true })
    expect((await readStory(open.payload, 'lock'))?.headline).toBe('The lock opens')
  })

  it('links only to stories that are public', async () => {
    const link = (value: string) => ({
      type: 'link',
      fields: { linkType: 'internal', doc: { relationTo: 'articles', value } },
      children: [{ type: 'text', text: 'there' }],
    })
    const root = { children: [{ type: 'paragraph', children: [link('eel'), link('secret')] }] }
    expect([...(await readLinked(open.payload, { root })).stories]).toEqual(['eel'])
  })
})

describe('a notice', () => {
  it('has its contacts covered', async () => {
    const [notice] = await readNotices(open.payload, { where: { id: { equals: 'found' } } })
    expect(notice?.text).toBe('An umbrella. Ask at ████.')
    expect(JSON.stringify(notice)).not.toContain('3142')
  })

  it('has its place on the page that it was printed on', async () => {
    const place = await placeOf(open.payload, { collection: 'notices', id: 'found' })
    expect(place).toBe('/weir/1931-05-16/3#item-found')
  })
})

describe('a scan', () => {
  it('shows only once its issue’s scans are public', async () => {
    const { payload } = open
    const file = { data: await onePixel(), mimetype: 'image/png', name: 'p.png', size: 0 }
    const media = await payload.create({ collection: 'media', data: { alt: 'Page 1' }, file })
    const page = {
      issue: 'weir-1931-05-16',
      label: '1',
      number: 1,
      scan: media.id,
      stage: 'imported' as const,
    }
    await payload.create({ collection: 'pages', data: page })
    const scanOf = async () =>
      (await readContents(payload, await issueOf('1931-05-16'))).pages[0]?.scan?.alt
    expect(await scanOf()).toBeUndefined()
    await payload.update({ collection: 'issues', id: page.issue, data: { scansPublic: true } })
    expect(await scanOf()).toBe('Page 1')
  })
})

const onePixel = async () => {
  const { default: sharp } = await import('sharp')
  return sharp({ create: { width: 20, height: 30, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
}
