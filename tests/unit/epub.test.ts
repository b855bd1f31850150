import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { dayIn } from '@/epub/dayIn'
import { toEpub } from '@/epub/toEpub'
import { uuidOf } from '@/epub/uuidOf'
import type { Edition } from '@/reissues/types'
import { chineseEdition, madeEdition, madeItem, madePicture } from '../fixtures/feeds/edition'
import { allNasty, nasty } from '../fixtures/feeds/nasty'

const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1)
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 2)
const webp = Uint8Array.from([...'RIFF....WEBP'].map((character) => character.charCodeAt(0)))
const tiff = Uint8Array.of(0x49, 0x49, 0x2a, 0)

const pictures = new Map([
  [madePicture('jpeg').sha256, jpeg],
  [madePicture('png').sha256, png],
  [madePicture('webp').sha256, webp],
  [madePicture('never').sha256, jpeg],
])

const book = (edition: Edition, passed: ReadonlyMap<string, Uint8Array> = pictures) =>
  toEpub({
    edition,
    hash: '3a7bd3e2360a3d29eea436fcfb7e44c735d117c42d1c1835420b6b9942dd4f1b',
    publishedAt: '2026-05-04T08:00:01.234Z',
    language: edition.language,
    pictures: passed,
    urlOf: (path) => `https://archive.example${path}`,
  })

/** The files of a book as text, by path. */
const filesOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]),
  )

const read = (edition: Edition, path: string) => filesOf(book(edition))[`EPUB/${path}`] ?? ''

const english = madeEdition([
  { heading: 'The river', items: [madeItem('lock'), madeItem('eel')] },
  { heading: '', items: [madeItem('fair')] },
])

describe('a book', () => {
  it('begins with its media type, stored', () => {
    const bytes = book(english)
    expect(strFromU8(bytes.slice(0, 4))).toBe('PK\u0003\u0004')
    // 2 bytes at 8: no compression; 2 at 28: no extra field.
    expect([bytes[8], bytes[9], bytes[28], bytes[29]]).toEqual([0, 0, 0, 0])
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip')
  })

  it('lists every file that is in it, and has every file that it lists', () => {
    const files = filesOf(book(chineseEdition))
    const [, ...listed] = (files['EPUB/package.opf'] ?? '').split(' href="')
    const outside = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']
    expect([...outside, ...listed.map((line) => `EPUB/${line.split('"')[0]}`)]).toEqual(
      Object.keys(files),
    )
  })

  it('is named by the edition’s hash', () => {
    const opf = read(english, 'package.opf')
    expect(opf).toContain('urn:uuid:3a7bd3e2-360a-8d29-aea4-36fcfb7e44c7<')
    expect(opf).toContain('<meta property="dcterms:modified">2026-05-04T08:00:01Z</meta>')
    expect(uuidOf('F'.repeat(64))).toBe('ffffffff-ffff-8fff-bfff-ffffffffffff')
  })

  it('has its sections as headings in the contents', () => {
    const nav = read(english, 'nav.xhtml').replaceAll('\n', '')
    expect(nav).toContain(
      '<li><span>The river</span><ol><li><a href="story-0001.xhtml">The story of lock</a></li><li><a href="story-0002.xhtml">The story of eel</a></li></ol></li><li><a href="story-0003.xhtml">The story of fair</a></li>',
    )
    expect(read(english, 'story-0001.xhtml')).toContain('<p class="part">The river</p>')
    expect(read(english, 'story-0002.xhtml')).not.toContain('class="part"')
  })

  it('leaves out a section without stories', () => {
    const edition = madeEdition([{ heading: 'Nothing here', items: [] }])
    expect(read(edition, 'nav.xhtml')).not.toContain('Nothing here')
  })

  it('says on its first pages what it is', () => {
    const title = read(english, 'title.xhtml')
    expect(title).toContain('<h1>Water in the town</h1>')
    expect(title).toContain('<p>Ten years of floods.</p>\n<p>Read again.</p>')
    expect(title).toContain('<p>Republished on 4 May 2026</p>')
    expect(title).toContain('href="https://archive.example/reissues/r-1"')
    expect(read(english, 'cover.xhtml')).toContain('<p class="cover-title">Water in the town</p>')
  })

  it('speaks the language of its edition', () => {
    const title = read(chineseEdition, 'title.xhtml')
    expect(title).toContain('lang="zh-Hans" xml:lang="zh-Hans"')
    expect(title).toContain('2026年5月4日重新发布')
    expect(read(chineseEdition, 'package.opf')).toContain('<dc:language>zh-Hans</dc:language>')
    expect(read(chineseEdition, 'story-0003.xhtml')).toContain('<div lang="en" xml:lang="en">')
  })
})

describe('a story in a book', () => {
  const story = () => read(chineseEdition, 'story-0001.xhtml')

  it('says where it was first published', () => {
    expect(story()).toContain('原载《清河日报》1987年5月4日，晚刊，第 1 版，第 4 版')
    expect(read(english, 'story-0001.xhtml')).toContain(
      'First published in The Weir, 16 May 1931, Page 1, Page 4',
    )
  })

  it('says what was corrected since, and how much more there is', () => {
    expect(story()).toContain(
      '…水位<ins>已</ins>经退去…</span> 原作 <del>己</del> → 现作 <b>已</b>',
    )
    expect(story()).toContain('原作 （无） → 现作 <b>夜</b>')
    expect(story()).toContain('共 3 处，以上为 2 处。')
    expect(read(english, 'story-0001.xhtml')).not.toContain('<aside')
  })

  it('links to other stories of the book, and outside it only to safe, whole addresses', () => {
    expect(story()).toContain('<a href="story-0002.xhtml">见另文</a>')
    expect(story()).toContain('href="https://archive.example/a%20b?q=%5B1%5D%7C2#x%23y"')
    const link = { type: 'link', fields: { url: 'javascript:alert(1)' }, children: [{ type: 'text', text: 'x' }] } // prettier-ignore
    const unsafe = madeItem('x', { body: { root: { children: [link] } } })
    const page = read(madeEdition([{ heading: '', items: [unsafe] }]), 'story-0001.xhtml')
    expect(page).not.toContain('javascript')
  })

  it('without a body is its text', () => {
    const page = read(chineseEdition, 'story-0003.xhtml')
    expect(page).toContain('<h1 id="headline">城门外的桥。</h1>')
    expect(page).toContain('<p>城门外的桥。</p>')
    expect(page).toContain('.webp" alt="Picture webp"')
  })
})

describe('the pictures of a book', () => {
  const imagesOf = (passed: ReadonlyMap<string, Uint8Array>) =>
    Object.keys(filesOf(book(chineseEdition, passed)))
      .filter((path) => path.startsWith('EPUB/images/'))
      .map((path) => path.slice('EPUB/images/'.length).replace(/0{2,64}/u, ''))

  it('are those that the edition shows and that were passed in', () => {
    expect(imagesOf(pictures)).toEqual(['jpeg.jpg', 'png.png', 'webp.webp'])
    expect(imagesOf(new Map())).toEqual([])
    expect(filesOf(book(chineseEdition, new Map()))['EPUB/story-0001.xhtml']).not.toContain('<img')
  })

  it('are told by their bytes: TIFF is left out, one converted to JPEG is in', () => {
    const { sha256 } = madePicture('jpeg')
    expect(imagesOf(new Map([[sha256, tiff]]))).toEqual([])
    const passed = new Map([[madePicture('png').sha256, jpeg]])
    expect(imagesOf(passed)).toEqual(['png.jpg'])
    expect(filesOf(book(chineseEdition, passed))['EPUB/package.opf']).toContain('image/jpeg')
  })

  it('have the cover among them, named as such once', () => {
    const opf = read(chineseEdition, 'package.opf')
    expect(opf.match(/properties="cover-image"/gu)).toHaveLength(1)
    expect(read(chineseEdition, 'cover.xhtml')).toContain('<img src="images/jpeg')
    expect(read(english, 'package.opf')).not.toContain('cover-image')
  })

  it('are what a book says that it needs eyes for', () => {
    const accessModes = (edition: Edition) =>
      [...read(edition, 'package.opf').matchAll(/accessMode">([a-z]{1,20})</gu)].map(([, mode]) => mode)
    expect(accessModes(chineseEdition)).toEqual(['textual', 'visual'])
    expect(accessModes(english)).toEqual(['textual'])
  }) // prettier-ignore
})

describe('the bytes of a book', () => {
  const zone = process.env.TZ
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('are the same for the same edition in every time zone', () => {
    const made = ['UTC', 'Asia/Shanghai', 'America/St_Johns'].map((TZ) => {
      process.env.TZ = TZ
      return Buffer.from(book(chineseEdition)).toString('base64')
    })
    expect(new Set(made).size).toBe(1)
  })

  it('are others for another edition', () => {
    const other = { ...english, introduction: 'Another.' }
    expect(Buffer.compare(Buffer.from(book(english)), Buffer.from(book(other)))).not.toBe(0)
  })
})

describe('a book of nasty texts', () => {
  const item = madeItem('x', {
    kicker: allNasty,
    headline: allNasty,
    deck: allNasty,
    byline: allNasty,
    dateline: allNasty,
    credits: [allNasty],
    body: { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: allNasty }] }] } }, // prettier-ignore
    corrected: [{ was: allNasty, now: allNasty, before: allNasty, after: allNasty }],
    captions: [{ id: 'c', text: allNasty, credits: [allNasty], picture: madePicture('png') }],
  })
  const edition = madeEdition([{ heading: allNasty, items: [item, { ...item, body: null, text: allNasty }] }], {
    title: allNasty,
    introduction: allNasty,
    language: '"><script>',
  }) // prettier-ignore
  const files = filesOf(book(edition))
  const documents = Object.entries(files).filter(([path]) => /\.(xhtml|opf|xml)$/u.test(path))

  it('is well-formed', async () => {
    for (const [path, contents] of documents) {
      const xml = [{ fileName: path.replaceAll('/', '-'), contents }]
      const { errors } = await validateXML({ xml, normalization: 'c14n' })
      expect(errors, path).toEqual([])
    }
    expect(documents).toHaveLength(7)
  })

  it('holds none of their markup', () => {
    for (const [path, contents] of documents) expect(contents, path).not.toMatch(/<script|<img src=x/u) // prettier-ignore
  })

  it('keeps long titles whole and rare characters in one piece', () => {
    expect(files['EPUB/package.opf']).toContain(nasty.long)
    expect(files['EPUB/title.xhtml']).toContain('pair \u{20BB7}')
  })
})

describe('the day of a moment', () => {
  it.each([
    ['Asia/Shanghai', '2026-05-04'],
    ['UTC', '2026-05-03'],
    ['Nowhere/Else', '2026-05-03'],
  ])('in %s is %s', (timeZone, day) => {
    expect(dayIn({ moment: '2026-05-03T23:30:00Z', timeZone })).toBe(day)
  })
})
