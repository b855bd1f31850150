import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { parseFeedName } from '@/feeds/formats'
import { languageTag } from '@/feeds/languageTag'
import { tagUri } from '@/feeds/tagUri'
import { toAtom } from '@/feeds/toAtom'
import { toJsonFeed } from '@/feeds/toJsonFeed'
import { toRss } from '@/feeds/toRss'
import type { FeedEntry, FeedOf } from '@/feeds/types'
import { allNasty, nasty } from '../fixtures/feeds/nasty'

const schemas = join(import.meta.dirname, '../fixtures/feeds')
const read = (name: string) => readFileSync(join(schemas, name), 'utf8')

const entry: FeedEntry = {
  id: 'tag:archive.example,2026:stories/lock',
  url: 'https://archive.example/stories/lock',
  title: 'The lock opens',
  summary: 'Water came in at six.',
  html: '<p>Water came in at six &amp; rose.</p>',
  published: '2026-05-04T08:00:00.000Z',
  updated: '2026-05-05T08:00:00.000Z',
  author: 'A. Reed',
  picture: {
    url: 'https://archive.example/api/media/file/lock.jpg',
    alt: 'The lock',
    mimeType: 'image/jpeg',
  },
}

const feed: FeedOf = {
  id: 'tag:archive.example,2026:feeds/weir',
  title: 'The Weir',
  description: 'Weirford · 1890–1940',
  language: 'en',
  homeUrl: 'https://archive.example/weir',
  selfUrl: 'https://archive.example/feeds/weir.atom',
  updated: entry.updated,
  entries: [entry, { ...entry, id: 'tag:archive.example,2026:stories/eel', author: undefined, picture: undefined }],
} // prettier-ignore

/** The feed with this text wherever it says words. */
const saying = (text: string): FeedOf => ({
  ...feed,
  title: text,
  description: text,
  entries: [
    {
      ...entry,
      title: text,
      summary: text,
      author: text,
      html: `<p>${text}</p>`,
      picture: { url: 'https://archive.example/p.jpg', alt: text },
    },
  ],
})

const empty: FeedOf = { ...feed, description: '', entries: [] }

const checkXml = async (xml: string, schema: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'feed.xml', contents: xml }],
    schema: [{ fileName: schema, contents: read(schema) }],
    extension: 'relaxng',
  })
  return errors.map(({ rawMessage }) => rawMessage)
}

const ajv = new Ajv({ allErrors: true })
addFormats.default(ajv)
const validateJson = ajv.compile(JSON.parse(read('jsonfeed.schema.json')))
const checkJson = (json: string) => {
  validateJson(JSON.parse(json))
  return validateJson.errors ?? []
}

/** The text of each element of this name, entities resolved. */
const textsOf = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'gu'))].map(
    ([, text = '']) =>
      text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&'),
  )

/** The text without the first run from `start` to `end`. */
const cut = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start)
  return text.slice(0, from) + text.slice(text.indexOf(end, from) + end.length)
}

const cases = [
  ['of two stories', feed],
  ['without entries', empty],
  ...Object.entries(nasty).map(([name, text]) => [`with ${name}`, saying(text)] as const),
  ['with all of these', saying(allNasty)],
  ['with empty words', saying('')],
  ['with words that are cleaned away', saying('\u0007')],
] as const

describe.each(cases)('a feed %s', (_name, feed) => {
  it('is valid Atom', async () => expect(await checkXml(toAtom(feed), 'atom.rng')).toEqual([]))
  it('is valid RSS', async () => expect(await checkXml(toRss(feed), 'rss.rng')).toEqual([]))
  it('is a valid JSON Feed', () => expect(checkJson(toJsonFeed(feed))).toEqual([]))
})

describe('the schemas', () => {
  it.each([
    ['no id', (xml: string) => cut(xml, '<id>', '</id>')],
    ['no updated', (xml: string) => cut(xml, '<updated>', '</updated>')],
    ['no author', (xml: string) => cut(xml, '<author>', '</author>')],
    ['a local date', (xml: string) => xml.replace('.000Z</updated>', '</updated>')],
    ['a relative link', (xml: string) => xml.replace('href="https://archive.example', 'href="')],
    ['a control character', (xml: string) => xml.replace('Weir', '\u0007')],
  ])('refuse an Atom feed with %s', async (_name, spoil) => {
    expect(await checkXml(spoil(toAtom(feed)), 'atom.rng')).not.toEqual([])
  })

  it.each([
    ['no description', (xml: string) => cut(xml, '<description>', '</description>')],
    [
      'an ISO date',
      (xml: string) => xml.replace('<pubDate>Mon, 04 May 2026 08', '<pubDate>2026-05-04T08'),
    ],
    ['no link to itself', (xml: string) => cut(xml, '<atom:link ', '>')],
  ])('refuse an RSS feed with %s', async (_name, spoil) => {
    expect(await checkXml(spoil(toRss(feed)), 'rss.rng')).not.toEqual([])
  })

  it('refuse a JSON Feed of version 1 and an item without an id', () => {
    expect(checkJson(toJsonFeed(feed).replace('1.1', '1'))).not.toEqual([])
    expect(checkJson(toJsonFeed(feed).replaceAll('"id"', '"_id"'))).not.toEqual([])
  })
})

describe('the words of a feed', () => {
  const said = saying(`${nasty.cdata} ${nasty.script} ${nasty.entities} ${nasty.chinese}`)
  it.each([
    ['Atom', textsOf(toAtom(said), 'title')],
    ['RSS', textsOf(toRss(said), 'title')],
  ])('come back from %s as they were', (_format, titles) => {
    expect(titles).toEqual([said.title, said.title])
  })

  it('come back from JSON as they were', () => {
    expect(JSON.parse(toJsonFeed(said)).items[0].title).toBe(said.title)
  })

  it('lose control characters and keep whole characters', () => {
    const { items } = JSON.parse(toJsonFeed(saying(nasty.controls + nasty.surrogates)))
    expect(items[0].title).toBe(
      'bell null escape vertical form c1high \uFFFD low \uFFFD pair \u{20BB7}',
    )
    expect(textsOf(toAtom(saying(nasty.surrogates)), 'title')[1]).toBe(
      'high \uFFFD low \uFFFD pair \u{20BB7}',
    )
  })

  it('are cut nowhere', () => {
    expect(textsOf(toRss(saying(nasty.long)), 'title')[1]).toHaveLength(10_000)
  })

  it('hold the markup of an entry as text', () => {
    expect(textsOf(toAtom(feed), 'content')[0]).toBe(entry.html)
    expect(textsOf(toRss(feed), 'content:encoded')[0]).toBe(entry.html)
  })
})

describe('the moments of a feed', () => {
  it('are written as each format wants them', () => {
    expect(textsOf(toRss(feed), 'pubDate')[0]).toBe('Mon, 04 May 2026 08:00:00 GMT')
    expect(textsOf(toRss(feed), 'lastBuildDate')[0]).toBe('Tue, 05 May 2026 08:00:00 GMT')
    expect(textsOf(toAtom(feed), 'updated')).toEqual(Array(3).fill('2026-05-05T08:00:00.000Z'))
    expect(JSON.parse(toJsonFeed(feed)).items[0].date_modified).toBe('2026-05-05T08:00:00.000Z')
  })
})

describe('an id', () => {
  it('stays when the scheme or the port of the address changes', () => {
    const path = '/stories/i-1'
    const ids = ['https://archive.example', 'http://archive.example:3000'].map((base) =>
      tagUri({ base, path }),
    )
    expect(ids).toEqual(Array(2).fill('tag:archive.example,2026:stories/i-1'))
  })

  it('has no brackets where the address is one of IPv6', () => {
    expect(tagUri({ base: 'http://[::1]:3000', path: '/x' })).toBe('tag:1,2026:x')
  })
})

describe('a feed’s name', () => {
  it('says the newspaper and the format', () => {
    expect(parseFeedName('the.weir-2.atom')).toMatchObject({ name: 'the.weir-2' })
    expect(parseFeedName('weir.json')?.format.contentType).toBe(
      'application/feed+json; charset=utf-8',
    )
  })

  it.each(['weir', 'weir.xml', '.rss', '../x.rss', 'We.rss', `${'x'.repeat(121)}.rss`])(
    'is not %s',
    (file) => expect(parseFeedName(file)).toBeUndefined(),
  )
})

describe('a language', () => {
  it.each([
    ['zh-hans', 'zh-Hans'],
    ['zh_CN', 'und'],
    ['', 'und'],
    ['en', 'en'],
  ])('written %s is %s', (written, tag) => expect(languageTag(written)).toBe(tag))
})
