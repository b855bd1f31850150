import { expect, test } from 'vitest'
import { listDifference } from '@/import/again/listDifference'
import type { PageItem } from '@/text'

const item = (id: string, more: Partial<PageItem> = {}): PageItem => ({
  ...{ id, kind: 'article', kicker: null, headline: '渡口修缮', deck: null, byline: null },
  ...{ credits: [], dateline: null, continuesOn: null, continuedFrom: null, confidence: 0.5 },
  paragraphs: [{ role: 'body', text: '渡口昨日修好。', lines: [2] }],
  lines: [1, 2],
  ...more,
})

const difference = (before: PageItem[], after: PageItem[]) => listDifference({ before, after })

test('equal items, in whatever order and however sure, are no difference', () => {
  const before = [item('L1'), item('L5')]
  const after = [item('L5', { confidence: 0.9 }), item('L1', { headline: '渡口修缮' })]
  expect(difference(before, after)).toEqual([])
  expect(difference([item('L1', { deck: null })], [item('L1', { deck: '' })])).toEqual([])
})

test('a changed item is told with the fields in which it differs', () => {
  const paragraphs = [{ role: 'subhead' as const, text: '渡口昨日修好。', lines: [2] }]
  const changed = item('L1', { deck: '三十年来头一回', credits: ['沈又青'], paragraphs })
  expect(difference([item('L1')], [changed])).toEqual([
    {
      is: 'changed',
      item: 'L1',
      title: '渡口修缮',
      fields: ['deck', 'credits', 'text'],
      lines: '1-2',
    },
  ])
  const cut = [{ role: 'body' as const, text: '渡口昨日修好。', lines: [2, 3] }]
  const longer = item('L1', { paragraphs: cut, lines: [1, 2, 3], continuesOn: { page: 4 } })
  expect(difference([item('L1')], [longer])[0]?.fields).toEqual(['lines', 'continuesOn'])
  expect(difference([item('L1')], [item('L1', { kind: 'notice' })])[0]?.fields).toEqual(['kind'])
})

test('new items stand where they would come, those that would be gone last', () => {
  const told = difference([item('L1'), item('L9')], [item('L4', { headline: null }), item('L9')])
  expect(told).toEqual([
    { is: 'new', item: 'L4', title: '渡口昨日修好。', lines: '1-2' },
    { is: 'gone', item: 'L1', title: '渡口修缮', lines: '1-2' },
  ])
})
