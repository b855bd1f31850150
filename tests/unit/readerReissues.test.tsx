import { describe, expect, it } from 'vitest'
import { parseNumber } from '@/reader/paths'
import { describeReissue, describeStory } from '@/reader/reissues/describe'
import { inOneLine } from '@/reader/reissues/inOneLine'
import { NotReady } from '@/reader/reissues/NotReady'
import { itemAt } from '@/reader/reissues/itemAt'
import { PreviewBar } from '@/reader/reissues/PreviewBar'
import { ReissueBand } from '@/reader/reissues/ReissueBand'
import { ReissuePage } from '@/reader/reissues/ReissuePage'
import { ReissuesPage } from '@/reader/reissues/ReissuesPage'
import { chineseEdition, madeEdition, madeItem, madePicture } from '../fixtures/feeds/edition'
import { allNasty, nasty } from '../fixtures/feeds/nasty'
import { around, english, hrefs, html, one, show, story } from '../support/reissuePages'

describe('the numbers of an edition’s items', () => {
  it('lead to it wherever it stands, and stay when one before it is removed', () => {
    expect(itemAt(english, 3)?.item.id).toBe('fair')
    const left = {
      sections: english.sections.map(({ heading, items }) => ({
        heading,
        items: items.filter(({ id }) => id !== 'eel'),
      })),
    }
    const fair = itemAt(left, 3)
    expect([fair?.item.id, fair?.previous?.id, fair?.next]).toEqual(['fair', 'lock', undefined])
    expect(itemAt(left, 2)).toBeUndefined()
  })

  it('name nothing outside the edition', () => {
    expect([0, 4, -1, 1.5].map((number) => itemAt(english, number))).toEqual(
      Array(4).fill(undefined),
    )
  })

  it('are read from an address only as they are written there', () => {
    expect(['1', '20'].map(parseNumber)).toEqual([1, 20])
    const none = ['0', '01', '-1', '1.5', '1e2', '', ' 1', '１', '999999', ['1'], undefined]
    expect(none.map(parseNumber)).toEqual(none.map(() => undefined))
  })
})

describe('the page of a reissue', () => {
  it('lists every item under its heading, with its number and where it first stood', () => {
    const page = one(english)
    const contents = page.slice(page.indexOf('id="contents"'))
    expect(hrefs(contents)).toEqual(['/reissues/r-1/1', '/reissues/r-1/2', '/reissues/r-1/3'])
    expect(contents).toContain('<h3 class="contents-heading" lang="en"><span>The river</span></h3>')
    expect(contents).toContain('<span>16 May 1931</span><span>Page 1</span><span>Page 4</span>')
  })

  it('says when it came out by the clock of its zone, and never how late', () => {
    const page = one(english)
    expect(page).toContain('<time dateTime="2026-05-04">Published on 4 May 2026</time>')
    expect(page).not.toMatch(/late/u)
  })

  it('parts its introduction into paragraphs', () => {
    expect(one(english)).toContain(
      '<p><span>Ten years of floods.</span></p><p><span>Read again.</span></p>',
    )
  })

  it('gives the book, the data and the feeds', () => {
    expect(hrefs(one(english))).toEqual(
      expect.arrayContaining([
        '/api/reissues/r-1/edition.epub',
        '/api/reissues/r-1/edition',
        '/feeds/reissues.rss',
        '/feeds/reissues.atom',
        '/feeds/reissues.json',
      ]),
    )
  })

  it('shows its cover, and sets one from its title where it has none or may not show it', () => {
    expect(one(chineseEdition)).toContain('src="/api/media/file/jpeg.jpg"')
    const closed = madeEdition(chineseEdition.sections, { cover: madePicture('closed') })
    for (const page of [one(english), one(closed)]) {
      expect(page).toContain('class="cover cover-set"')
      expect(page).not.toContain('<img')
    }
  })

  it('says how many items are gone, and nothing where none is', () => {
    expect(one(english, { removed: 1 })).toContain('1 item is no longer available.')
    expect(one(english)).not.toContain('no longer available')
  })

  it('stands without any item left', () => {
    const page = one(madeEdition([]), { removed: 3 })
    expect(page).toContain('3 items are no longer available.')
    expect(page).toContain('0 stories')
  })

  it('leaves out the place of an item that still waits for an editor to say where it belongs', () => {
    const waiting = madeItem('loose', {
      firstPublished: {
        newspaper: { id: 'unsorted', title: 'unsorted', language: '' },
        issue: { id: 'unsorted', date: '0001-01-01', edition: 'loose', number: '' },
        pages: ['loose.txt'],
      },
    })
    const edition = madeEdition([{ heading: '', items: [waiting] }])
    expect(one(edition) + story(edition, 1)).not.toMatch(/unsorted|loose\.txt|First published/u)
  })
})

describe('nasty text', () => {
  const all = madeItem('nasty', {
    ...{ kicker: allNasty, headline: allNasty, deck: allNasty, byline: allNasty },
    ...{ dateline: allNasty, credits: [allNasty], kind: nasty.script, text: allNasty },
    captions: [{ id: 'c', text: allNasty, credits: [allNasty], picture: null }],
    corrected: [{ was: allNasty, now: nasty.script, before: nasty.script, after: allNasty }],
    correctedPassages: 1,
    firstPublished: {
      newspaper: { id: 'weir', title: nasty.script, language: 'en' },
      issue: { id: 'i', date: 'no day', edition: nasty.script, number: nasty.script },
      pages: [nasty.script, '../../admin'],
    },
  })
  const edition = madeEdition([{ heading: nasty.script, items: [all, all] }], {
    ...{ title: nasty.script, introduction: allNasty },
  })

  it('is shown as text everywhere', () => {
    const pages = [
      one(edition),
      story(edition, 1),
      html(<ReissuesPage reissues={[show(edition)]} page={1} pageCount={1} {...around} />),
      html(<ReissueBand reissues={[show(edition)]} {...around} />),
      html(<NotReady reasons={[allNasty]} words={around.words} />),
    ]
    for (const page of pages) {
      expect(page).not.toMatch(/<script|<img src=x/u)
      expect(page).toContain('&lt;script&gt;')
    }
  })

  it('leads nowhere else', () => {
    expect(hrefs(story(edition, 1)).filter((href) => !href.startsWith('/'))).toEqual([])
    expect(hrefs(story(edition, 1))).toContain(`/weir/no day-${encodeURIComponent(nasty.script)}/..%2F..%2Fadmin`) // prettier-ignore
  })

  it('of a long title keeps lists short and its own page whole', () => {
    const title = '长'.repeat(300)
    const long = show(madeEdition(english.sections, { title }))
    expect(html(<ReissuesPage reissues={[long]} page={1} pageCount={1} {...around} />)).not.toContain('长'.repeat(61)) // prettier-ignore
    expect(html(<ReissuePage shown={long} {...around} />)).toContain(title)
  })
})

describe('a preview', () => {
  it('is the same page with its own addresses, and offers no downloads yet', () => {
    const page = one(english, { preview: true })
    expect(hrefs(page)).toContain('/reissues/r-1/preview/3')
    expect(page).toContain('EPUB book')
    expect(hrefs(page).filter((href) => href.startsWith('/api/'))).toEqual([])
    const inside = [page, story(english, 2, { preview: true })].flatMap(hrefs)
    expect(inside.filter((href) => /^\/reissues\/r-1(?!\/preview)/u.test(href))).toEqual([])
  })

  it('says that it is one, with the way back', () => {
    const bar = html(<PreviewBar reissue="r-1" words={around.words} />)
    expect(bar).toContain('Not public')
    expect(hrefs(bar)).toEqual(['/admin/collections/reissues/r-1'])
  })

  it('is kept by no search engine, says nothing to other sites', () => {
    const about = describeReissue({ shown: show(english, { preview: true }), ...around })
    expect(about).toEqual({ title: 'Preview · Water in the town', robots: { index: false, follow: false } }) // prettier-ignore
  })
})

describe('what a page says of itself', () => {
  it('has name, first words, address, cover and feeds', () => {
    const about = describeReissue({ shown: show(chineseEdition), ...around })
    expect(about).toMatchObject({
      title: '清河水患选',
      description: '十年水患。今天再读。',
      alternates: {
        canonical: '/reissues/r-1',
        types: { 'application/rss+xml': [{ url: '/feeds/reissues.rss' }] },
      },
      openGraph: { url: '/reissues/r-1', images: [{ url: '/api/media/file/jpeg.jpg' }] },
    })
  })

  it('of a story names the story and the reissue', () => {
    const found = itemAt(chineseEdition, 1)
    if (!found) throw new Error('The test’s edition is empty.')
    expect(describeStory({ shown: show(chineseEdition), ...around }, found)).toMatchObject({
      title: '河水涨了 堤上点灯 · 清河水患选',
      alternates: { canonical: '/reissues/r-1/1' },
    })
  })

  it('joins lines of Han characters without a space', () => {
    expect(inOneLine('停航。\n\n文字\nlate\nedition')).toBe('停航。文字 late edition')
  })
})

describe('lists', () => {
  it('lead to each reissue and to the pages before and after', () => {
    const reissues = [show(english), show({ ...english, reissue: 'r-2' })]
    const page = html(<ReissuesPage reissues={reissues} page={2} pageCount={3} {...around} />)
    expect(hrefs(page)).toEqual(
      expect.arrayContaining(['/reissues/r-1', '/reissues/r-2', '/reissues', '/reissues?page=3']),
    )
    expect(page).toContain('Page 2 of 3')
  })

  it('say what a reissue without an introduction holds', () => {
    const bare = show({ ...english, introduction: ' ' })
    const page = html(<ReissuesPage reissues={[bare]} page={1} pageCount={1} {...around} />)
    expect(page).toContain('The story of lock · The story of eel · The story of fair')
  })

  it('of one page turn nowhere', () => {
    const page = html(<ReissuesPage reissues={[]} page={1} pageCount={1} {...around} />)
    expect(page).toContain('No reissues yet.')
    expect(page).not.toContain('class="turn"')
  })

  it('leave nothing on the front page where nothing is out', () => {
    expect(html(<ReissueBand reissues={[]} {...around} />)).toBe('')
    expect(hrefs(html(<ReissueBand reissues={[show(english)]} {...around} />))).toContain('/reissues/r-1') // prettier-ignore
  })
})
