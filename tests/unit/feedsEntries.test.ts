import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { absoluteHref } from '@/body/absoluteHref'
import { textToHtml } from '@/body/textToHtml'
import { toBody } from '@/body/toBody'
import { toHtml, type Around } from '@/body/toHtml'
import { reissueEntry } from '@/feeds/reissueEntry'
import { reissuesFeed } from '@/feeds/reissuesFeed'
import { storyEntry, type StoryParts } from '@/feeds/storyEntry'
import type { Edition, PublicEdition } from '@/reissues/types'
import { chineseEdition, madeEdition, madeItem } from '../fixtures/feeds/edition'
import { allNasty, nasty } from '../fixtures/feeds/nasty'

const base = 'https://archive.example'
const picture = { src: `${base}/p.jpg`, alt: 'A "p" & <q>', width: 40, height: 30 }
const around: Around = {
  base,
  storyHref: (id) => (id === 'eel' ? `${base}/stories/eel` : undefined),
  picture: (id) => (id === 'm-1' ? picture : undefined),
}

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const root = (...children: object[]) => ({ root: { children } })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (url: unknown, ...children: object[]) => ({ type: 'link', fields: { url }, children })
const inside = (value: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'articles', value } },
  children: [text('there')],
})
const html = (...children: object[]) => toHtml(root(...children), around)

const wellFormed = async (fragment: string): Promise<readonly string[]> => {
  const schema =
    '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>'
  const { errors } = await validateXML({
    xml: [{ fileName: 'x.xml', contents: `<div>${fragment}</div>` }],
    schema: [{ fileName: 'any.rng', contents: schema }],
    extension: 'relaxng',
  })
  return errors.map(({ message }) => message)
}

describe('a body as HTML', () => {
  it('has its paragraphs, subheads, emphasis and line breaks', () => {
    const body = toBody([
      { role: 'subhead', text: 'Later' },
      { role: 'body', text: 'a < b' },
    ])
    expect(toHtml(body, around)).toBe('<h2>Later</h2>\n<p>a &lt; b</p>')
    expect(html(paragraph(text('x', 3), { type: 'linebreak' }, text('y', 2)))).toBe(
      '<p><strong><em>x</em></strong><br/><em>y</em></p>',
    )
  })

  it('has lists in lists, and quotations', () => {
    const item = (...children: object[]) => ({ type: 'listitem', children })
    const inner = { type: 'list', tag: 'ul', children: [item(text('b'))] }
    expect(html({ type: 'list', tag: 'ol', children: [item(text('a')), item(inner)] })).toBe(
      '<ol><li>a</li><li><ul><li>b</li></ul></li></ol>',
    )
    expect(html({ type: 'quote', children: [text('q')] })).toBe('<blockquote><p>q</p></blockquote>')
  })

  it('has the pictures that are known, and no others', () => {
    const upload = (value: unknown) => ({ type: 'upload', value })
    expect(html(upload('m-1'), upload({ id: 'm-2' }))).toBe(
      '<figure><img src="https://archive.example/p.jpg" alt="A &quot;p&quot; &amp; &lt;q&gt;" width="40" height="30"/></figure>\n',
    )
  })

  it('links to stories that are public and to safe addresses; else it keeps the words', () => {
    expect(html(paragraph(inside('eel')))).toBe(`<p><a href="${base}/stories/eel">there</a></p>`)
    expect(html(paragraph(inside('secret')))).toBe('<p>there</p>')
    expect(html(paragraph(link('/weir', text('w'))))).toBe(`<p><a href="${base}/weir">w</a></p>`)
    expect(html(paragraph(link('java\tscript:alert(1)', text('j'))))).toBe('<p>j</p>')
    expect(html(paragraph(link('data:text/html,x', text('d'))))).toBe('<p>d</p>')
    expect(html(paragraph(link('" onclick="x', text('q'))))).toBe(
      `<p><a href="${base}/%22%20onclick=%22x">q</a></p>`,
    )
  })

  it('has no link within a link', () => {
    expect(html(paragraph(link('/a', link('/b', text('x')))))).toBe(
      `<p><a href="${base}/a">x</a></p>`,
    )
  })

  it.each([
    ['a table', { type: 'table', children: [{ type: 'row', children: [text('x')] }] }],
    ['a list in a paragraph', paragraph({ type: 'list', children: [text('x')] })],
    ['an embed', { type: '<script>', children: [text('x')] }],
  ])('keeps the words alone of %s', (_name, node) => expect(html(node)).toBe('<p>x</p>'))

  it.each([undefined, null, 'text', {}, { root: {} }, { root: { children: 'x' } }])(
    'is nothing for %j, which is no body',
    (body) => expect(toHtml(body, around)).toBe(''),
  )

  it('is well-formed and holds no markup of its text', async () => {
    const everywhere = html(
      paragraph(text(allNasty, 3), link('/x', text(allNasty))),
      { type: 'heading', tag: 'script', children: [text(allNasty)] },
      { type: 'list', tag: '"><script>', children: [text(allNasty)] },
    )
    expect(await wellFormed(everywhere)).toEqual([])
    expect(everywhere).not.toMatch(/<script|<img/u)
    expect(await wellFormed(textToHtml(allNasty))).toEqual([])
  })
})

describe('plain text as HTML', () => {
  it('has a paragraph for each run of lines', () => {
    expect(textToHtml('a\r\nb\n\n \n\nc & d\n')).toBe('<p>a<br/>b</p>\n<p>c &amp; d</p>')
    expect(textToHtml(' \n ')).toBe('')
  })
})

describe('a link', () => {
  it.each([
    ['/stories/i-1', `${base}/stories/i-1`],
    ['HTTPS://Other.example', 'https://other.example/'],
    ['https://other.example/a b/河?q=[1]|2#x#y', 'https://other.example/a%20b/%E6%B2%B3?q=%5B1%5D%7C2#x%23y'],
    ['http://[::1]:80/100%', 'http://[::1]/100%25'],
    ['mailto:desk@other.example?subject=a b', 'mailto:desk@other.example?subject=a%20b'],
    ['javascript:alert(1)', undefined],
    ['http://', undefined],
    ['', undefined],
    [7, undefined],
  ])('to %s leads to %s', (url, href) => expect(absoluteHref({ url, base })).toBe(href)) // prettier-ignore
})

const parts: StoryParts = {
  base,
  story: {
    id: 'lock',
    kicker: 'River',
    headline: 'The lock\nopens',
    deck: '',
    byline: 'A. Reed',
    kind: 'news',
    excerpt: '',
    printedOn: ['2', '4'],
    pageNumber: 2,
    issue: 'weir-1931-05-16',
    dateline: '',
    credits: [],
    body: root(paragraph(text('Water came in at six.'))),
    publishedAt: '2026-05-04T08:00:00.000Z',
    updatedAt: '2026-05-06T08:00:00.000Z',
  },
  issue: {
    id: 'weir-1931-05-16',
    newspaper: 'weir',
    date: '1931-05-16',
    edition: 'main',
    number: '12',
    scansPublic: false,
  },
  title: { id: 'weir', title: 'The Weir', place: '', language: 'en', years: '' },
  linked: { pictures: new Map(), stories: new Set() },
  captions: [
    {
      id: 'c-1',
      headline: '',
      text: 'The lock.',
      credits: ['B. Fen'],
      article: 'lock',
      picture: { id: 'm-1', alt: 'Lock', src: '/api/media/file/lock.webp', srcSet: '', full: '', width: 4, height: 3 },
      printedOn: ['2'],
      pageNumber: 2,
    },
  ],
} // prettier-ignore

describe('a story in a feed', () => {
  it('is whole, with its place in print and its pictures', () => {
    const entry = storyEntry(parts)
    expect(entry).toMatchObject({
      id: 'tag:archive.example,2026:stories/lock',
      url: `${base}/stories/lock`,
      title: 'The lock opens',
      summary: 'Water came in at six.',
      author: 'A. Reed',
      picture: { url: `${base}/api/media/file/lock.webp`, alt: 'Lock', mimeType: 'image/webp' },
    })
    expect(entry.html.split('\n')).toEqual([
      '<p>River</p>',
      '<p>Water came in at six.</p>',
      `<figure><img src="${base}/api/media/file/lock.webp" alt="Lock" width="4" height="3"/><figcaption>The lock.<br/>Photograph B. Fen</figcaption></figure>`,
      '<p>First published in The Weir, 16 May 1931, Page 2, Page 4</p>',
    ])
  })

  it('was never changed before it was published', () => {
    expect(storyEntry(parts).updated).toBe('2026-05-06T08:00:00.000Z')
    const early = { ...parts.story, updatedAt: '2026-05-01T08:00:00.000Z' }
    expect(storyEntry({ ...parts, story: early }).updated).toBe(parts.story.publishedAt)
  })
})

const out = (edition: Edition): PublicEdition => ({
  edition,
  hash: 'a'.repeat(64),
  publishedAt: '2026-05-04T08:00:01.000Z',
  lateBy: 1,
  updatedAt: '2026-06-01T00:00:00.000Z',
  removed: [],
  redacted: [],
})

describe('a reissue in a feed', () => {
  it('lists its stories by section, each with its address and its place in print', async () => {
    const entry = reissueEntry(out(chineseEdition), { base })
    expect(entry).toMatchObject({
      id: 'tag:archive.example,2026:reissues/r-1',
      url: `${base}/reissues/r-1`,
      title: '清河水患选',
      summary: '十年水患。 今天再读。',
      language: 'zh-Hans',
      picture: { url: `${base}/api/media/file/jpeg.jpg`, mimeType: 'image/jpeg' },
    })
    expect(entry.html).toContain(
      `<h2>水</h2>\n<ul><li><a href="${base}/reissues/r-1/1">河水涨了 堤上点灯</a><br/>原载《清河日报》1987年5月4日，晚刊，第 1 版，第 4 版</li>`,
    )
    expect(entry.html).toContain(`<a href="${base}/reissues/r-1/3">城门外的桥。</a>`)
    expect(await wellFormed(entry.html)).toEqual([])
  })

  it('of 10,000 stories lists the first hundred and says how many there are', () => {
    const items = Array.from({ length: 5000 }, (_, index) => madeItem(`i-${index}`))
    const sections = [{ heading: 'a', items }, { heading: 'b', items }]
    const { html } = reissueEntry(out(madeEdition(sections)), { base })
    expect(html.match(/<li>/gu)).toHaveLength(100)
    expect(html).toContain('<p>… 10,000 stories</p>')
  }) // prettier-ignore

  it('holds no markup of its words', async () => {
    const item = madeItem('x', { headline: nasty.script, text: nasty.script })
    const nastyEdition = madeEdition([{ heading: allNasty, items: [item] }], {
      title: nasty.script,
      introduction: allNasty,
    })
    const { html } = reissueEntry(out(nastyEdition), { base })
    expect(html).not.toMatch(/<script|<img/u)
    expect(await wellFormed(html)).toEqual([])
  })
})

describe('the feed of reissues', () => {
  const editions = Array.from({ length: 60 }, (_, index) => ({
    ...out(madeEdition([], { reissue: `r-${index}` })),
    publishedAt: new Date(Date.UTC(2026, 4, 4) - index * 1000).toISOString(),
  }))

  it('has the fifty newest, each under an id of its own', () => {
    const feed = reissuesFeed(editions, { base, selfUrl: `${base}/feeds/reissues.rss` })
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(50)
    expect(feed.updated).toBe(editions[0]?.updatedAt)
    expect(feed.entries[0]?.url).toBe(`${base}/reissues/r-0`)
  })

  it('is there before the first reissue is', () => {
    const feed = reissuesFeed([], { base, selfUrl: `${base}/feeds/reissues.rss` })
    expect(feed).toMatchObject({ entries: [], updated: '1970-01-01T00:00:00.000Z' })
  })
})
