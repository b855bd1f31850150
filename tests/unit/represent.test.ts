import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toCsl } from '@/represent/citation/toCsl'
import { toGbt7714 } from '@/represent/citation/toGbt7714'
import type { Cited } from '@/represent/citation/types'
import { publicCorrections } from '@/represent/formats/publicCorrections'
import { toScript } from '@/represent/jsonld/toScript'
import { mostIssues, parsePart, partName, toSpans } from '@/represent/sitemap/parts'
import { toRevisions } from '@/represent/revisions/toRevisions'

const at = (minute: number) => `2026-05-04T08:${String(minute).padStart(2, '0')}:00.000Z`

describe('when each revision was public', () => {
  const versions = [
    { revision: 2, savedAt: at(1) },
    { revision: 5, savedAt: at(10) },
    { revision: 6, savedAt: at(11) },
  ]

  it('is what the ledger says', () => {
    const ledger = [
      { at: at(2), action: 'published', revision: 2 },
      { at: at(8), action: 'withdrawn', revision: 3 },
      { at: at(12), action: 'published', revision: 6 },
      { at: at(13), action: 'changed', revision: 6 },
    ] as const
    expect(toRevisions({ versions, ledger })).toEqual([
      { revision: 6, from: at(12), until: null },
      // Replaced before anybody was told: it counts from when it was saved.
      { revision: 5, from: at(10), until: at(12) },
      { revision: 2, from: at(2), until: at(8) },
    ])
  })

  it('goes by when versions were saved where the ledger is younger than they', () => {
    expect(toRevisions({ versions, ledger: [] })).toEqual([
      { revision: 6, from: at(11), until: null },
      { revision: 5, from: at(10), until: at(11) },
      { revision: 2, from: at(1), until: at(10) },
    ])
  })
})

const cited = (changes: object = {}): Cited => ({
  item: {
    collection: 'articles', id: 'i-1', kind: 'news', kicker: '', headline: '码头\n重开', deck: '',
    byline: '韩风', dateline: '', credits: [], body: undefined, text: '三号泊位启用。', newspaper: 'qing',
    issue: 'q-1', article: '', picture: '', date: '1987-05-04', printedOn: ['1', '4'], expires: '',
    publishedAt: at(0), updatedAt: at(1), ...changes,
  },
  place: {
    issue: { id: 'q-1', newspaper: 'qing', date: '1987-05-04', edition: 'main', number: '12', scansPublic: false },
    title: { id: 'qing', title: '青江日报', place: '青江', language: 'zh-hans', years: '' },
  },
  revision: 3,
  from: at(5),
  permanentUrl: 'https://archive.example/stories/i-1/3',
}) // prettier-ignore

describe('a citation', () => {
  it('is set as GB/T 7714 sets a newspaper article read online', () => {
    expect(toGbt7714(cited())).toBe(
      '韩风. 码头 重开[N/OL]. 青江日报, 1987-05-04(1, 4)[2026-05-04]. https://archive.example/stories/i-1/3.',
    )
  })

  it('begins with the title where nobody is named, and needs no headline', () => {
    expect(toGbt7714(cited({ byline: '', headline: '', printedOn: [] }))).toBe(
      '三号泊位启用[N/OL]. 青江日报, 1987-05-04[2026-05-04]. https://archive.example/stories/i-1/3.',
    )
  })

  it('is CSL-JSON for programs', () => {
    expect(toCsl(cited())).toEqual({
      id: 'articles/i-1/3',
      type: 'article-newspaper',
      title: '码头 重开',
      author: [{ literal: '韩风' }],
      'container-title': '青江日报',
      'publisher-place': '青江',
      issued: { 'date-parts': [[1987, 5, 4]] },
      issue: '12',
      page: '1, 4',
      language: 'zh-Hans',
      version: '3',
      URL: 'https://archive.example/stories/i-1/3',
    })
  })
})

describe('corrections for readers', () => {
  const compare = (was: string, now: string, ...covered: string[]) =>
    publicCorrections({
      item: { body: undefined, text: now },
      imported: { paragraphs: [{ text: was }] },
      redactions: covered.map((text) => ({ text })),
      contacts: [],
    })

  it('are the passages that were put right', () => {
    expect(compare('未年的水', '末年的水')).toEqual([
      { was: '未', now: '末', before: '', after: '年的水' },
    ])
    expect(publicCorrections({ item: {}, imported: null, redactions: [], contacts: [] })).toEqual(
      [],
    )
  })

  it('leave out a covered name, as it is and as it was misread', () => {
    expect(compare('甲乙丙到了，未年', '甲乙戊到了，末年的一个很长很长很长的句子', '甲乙戊').every(({ was }) => !/[甲乙丙戊]/u.test(was))).toBe(true) // prettier-ignore
  })

  it('never say two characters in a row of what is covered', () => {
    const word = fc.string({ unit: fc.constantFrom(...'甲乙丙丁戊己'.split('')), minLength: 2, maxLength: 5 }) // prettier-ignore
    fc.assert(
      fc.property(word, word, word, word, (before, name, misread, after) => {
        const found = compare(`${before}${misread}${after}`, `${before}${name}${after}`, name)
        for (const passage of found) {
          const said = Object.values(passage).join('\n')
          expect(said).not.toContain(name)
          for (let i = 0; i + 1 < name.length; i++) {
            expect(passage.was).not.toContain(name.slice(i, i + 2))
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a script of data', () => {
  it('ends with its element, whatever it says', () => {
    const said = { headline: '</script><script>alert(1)</script><!-- \u2028' }
    expect(toScript(said)).not.toMatch(/[<>\u2028]/u)
    expect(JSON.parse(toScript(said))).toEqual(said)
  })
})

describe('the parts of a sitemap', () => {
  it('are months, and days of months with too many issues for one part', () => {
    const days = Array.from({ length: mostIssues + 1 }, (_, i) => `1987-06-${String((i % 20) + 1).padStart(2, '0')}`) // prettier-ignore
    const spans = toSpans(['1987-05-04', '1987-05-05', ...days])
    expect(spans.slice(0, 2)).toEqual(['1987-05', '1987-06-01'])
    expect(spans).toHaveLength(21)
  })

  it.each([
    { kind: 'house' },
    { kind: 'reissues' },
    { kind: 'issues', newspaper: 'weir', span: '1987-05' },
    { kind: 'issues', newspaper: 'weir', span: '1987-05-04' },
  ] as const)('have names that are read back: $kind $span', (part) => {
    expect(parsePart(partName(part))).toEqual(part)
  })
})
