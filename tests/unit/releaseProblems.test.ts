import { describe, expect, it } from 'vitest'
import { toBody } from '@/body/toBody'
import { releaseProblems } from '@/publish/releaseProblems'
import { waitingJump } from '@/publish/waitingJump'

const body = (text: string) => toBody([{ role: 'body', text }])

/** A story that stands on a page of a newspaper's issue. */
const printed = {
  headline: 'Harvest is in',
  body: body('The harvest is in.'),
  newspaper: 'qinghe',
  issue: 'issue-1',
  date: '1930-05-01',
  parts: [{ page: 'page-1', label: '1' }],
  correctedBy: 'li',
}

const codes = (item: Readonly<Record<string, unknown>>, more: object = {}) =>
  releaseProblems({ collection: 'articles', item, by: 'wang', fourEyes: false, ...more }).map(
    ({ code }) => code,
  )

describe('what stands against a release', () => {
  it('is nothing for a whole story of a page, nor for a headline that a person wrote', () => {
    expect(codes(printed)).toEqual([])
    expect(codes({ headline: 'Notice to readers' })).toEqual([])
  })

  it.each([
    ['no words', {}, ['words']],
    ['blank words', { headline: ' ', kicker: '', body: body('  ') }, ['words']],
    ['no body', { ...printed, body: null }, ['text']],
    ['loose page', { ...printed, newspaper: { id: 'unsorted' } }, ['place']],
    ['no day', { ...printed, date: '' }, ['place']],
    ['all at once', { ...printed, body: body(''), issue: null, imported: { continuesOn: { page: 2 } } }, ['text', 'place', 'jump']], // prettier-ignore
  ])('%s', (_, item, expected) => {
    expect(codes(item)).toEqual(expected)
  })

  it('is no missing text where a picture stands', () => {
    const upload = { root: { type: 'root', children: [{ type: 'upload', value: 'm-1' }] } }
    expect(codes({ ...printed, body: upload })).toEqual([])
    const caption = { ...printed, body: undefined, text: '', picture: 'm-1' }
    expect(codes(caption, { collection: 'captions' })).toEqual([])
    expect(codes({ ...caption, picture: null }, { collection: 'captions' })).toEqual(['text'])
  })

  it('with four eyes is whoever changed the words last, and nobody else', () => {
    expect(codes(printed, { fourEyes: true })).toEqual([])
    expect(codes(printed, { fourEyes: true, by: 'li' })).toEqual(['eyes'])
    expect(codes(printed, { fourEyes: false, by: 'li' })).toEqual([])
    expect(codes({ ...printed, correctedBy: { id: 'li' } }, { fourEyes: true, by: 'li' })).toEqual([
      'eyes',
    ])
    expect(codes({ ...printed, correctedBy: null }, { fourEyes: true })).toEqual([])
  })
})

describe('a jump line', () => {
  it.each([
    '秋收已毕。（下转3版）',
    '（上接第一版）秋收已毕。',
    'The harvest is in. (Continued on Page 3.)',
    'Continued from Page 1',
  ])('waits in %s', (text) => {
    expect(waitingJump({ body: body(text) })).toBeDefined()
    expect(waitingJump({ text })).toBeDefined()
  })

  it.each([
    'The ship turned to page 3 of its log and went on.',
    '他读到下转三版的那篇报道，久久不语，翻到了最后一版。',
    'Extracts from page 4 were read aloud.',
    '今天晴转多云，夜里起风。',
  ])('is none in %s', (text) => {
    expect(waitingJump({ body: body(text) })).toBeUndefined()
  })

  it('waits no longer when the story stands on two pages', () => {
    const imported = { continuesOn: { page: 3 } }
    const one = { page: 'p-1', label: '1' }
    expect(waitingJump({ imported, parts: [one] })).toBeDefined()
    expect(waitingJump({ imported, parts: [one, { page: 'p-3', label: '3' }] })).toBeUndefined()
    expect(waitingJump({ imported, parts: [one, one] })).toBeDefined()
  })
})
