import { describe, expect, it } from 'vitest'
import { chineseEdition, madeEdition, madeItem } from '../fixtures/feeds/edition'
import { english, heard, hrefs, story } from '../support/reissuePages'

describe('a story of a reissue', () => {
  it('says where it was first published and links newspaper, issue and pages', () => {
    const text = story(chineseEdition, 1)
    const place = text.slice(text.indexOf('First published in'))
    expect(hrefs(place).slice(0, 4)).toEqual([
      '/qinghe',
      '/qinghe/1987-05-04-%E6%99%9A%E5%88%8A',
      '/qinghe/1987-05-04-%E6%99%9A%E5%88%8A/1',
      '/qinghe/1987-05-04-%E6%99%9A%E5%88%8A/4',
    ])
  })

  it('lists what was corrected, was and now between their neighbours, and says what is not listed', () => {
    const text = story(chineseEdition, 1)
    expect(text).toContain('<summary>Corrected since the original <span class="count">3 passages')
    expect(text).toContain('<del><span class="unseen"> was </span>己</del>')
    expect(heard(text)).toContain('…水位 was 己→ now 已经退去…')
    expect(heard(text)).toContain('…一added now 夜之间…')
    expect(text).toContain('The first 2 of 3 passages are listed.')
  })

  it('says nothing of corrections where there were none', () => {
    expect(story(english, 1)).not.toContain('<details')
  })

  it('turns to the items before and after, across sections, and back to the contents', () => {
    const turns = (number: number) => hrefs(story(english, number).split('</article>').at(-1) ?? '')
    expect(turns(1)).toEqual(['/reissues/r-1/2', '/reissues/r-1#contents'])
    expect(turns(2)).toEqual(['/reissues/r-1/1', '/reissues/r-1/3', '/reissues/r-1#contents'])
    expect(turns(3)).toEqual(['/reissues/r-1/2', '/reissues/r-1#contents'])
  })

  it('links to other stories of the edition there, and to no story outside it', () => {
    expect(hrefs(story(chineseEdition, 1))).toContain('/reissues/r-1/2')
    const [water] = chineseEdition.sections
    const alone = madeEdition([{ heading: '', items: water?.items.slice(0, 1) ?? [] }])
    expect(story(chineseEdition, 1)).toContain('>见另文</a>')
    expect(story(alone, 1)).toContain('见另文')
    expect(story(alone, 1)).not.toContain('>见另文</a>')
  })

  it('shows the pictures that may be shown, and the words of the others', () => {
    const text = story(chineseEdition, 1)
    expect(text).toContain('src="/api/media/file/jpeg.jpg"')
    expect(text).toContain('src="/api/media/file/png.jpg"')
    expect(text).toContain('没有图的说明。')
    expect(text).not.toContain('missing')
  })

  it('of a caption has its picture, its words, and a heading that is heard', () => {
    const text = story(chineseEdition, 3)
    expect(text).toContain('src="/api/media/file/webp.jpg"')
    expect(text).toContain('<h1 class="unseen" lang="en"><span>城门外的桥。</span></h1>')
    expect(text).toContain('<p><span>城门外的桥。</span></p>')
  })

  it('of a notice is named by its kind', () => {
    const notice = madeItem('tender', {
      ...{ collection: 'notices', kind: 'tender', headline: '', body: null },
      text: 'Sealed bids.\n\nBy noon.',
    })
    const text = story(madeEdition([{ heading: '', items: [notice] }]), 1)
    expect(text).toContain('<p class="kind">Tender</p>')
    expect(text).toContain('<p><span>Sealed bids.</span></p><p><span>By noon.</span></p>')
  })
})
