import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageItem } from '@/text'
import { chainLinks, keyOf } from '@/text/jumps/chainLinks'
import { linkJumps } from '@/text/jumps/linkJumps'
import type { JumpPage, Jumps } from '@/text/jumps/types'
import { part } from './part'

const page = (number: number, ...items: readonly PageItem[]): JumpPage => ({
  ...{ page: String(number), number, items },
})

const pairs = ({ links }: Jumps) =>
  links.map(({ from, to }) => `${from.page}/${from.item} > ${to.page}/${to.item}`)

const waits = ({ waiting }: Jumps) =>
  waiting.map(({ item, way, candidates }) => [
    `${item.page}/${item.item} ${way}`,
    ...candidates.map((one) => `${one.item.page}/${one.item.item}`),
  ])

const bridge = '石匠葛长庚修桥四十年，经他的手砌起来的拱券有二十七道，河床底下的流沙最叫他发愁'
const later = '流沙改了道，葛长庚把拱券的跨度改窄，两岸各添一座石墩。'
const choir = '小学合唱队在船头唱了一支歌，没有风琴，七个音一个也不少。'
const market = '菱角上市，鸡蛋落价，青菜每斤四分，涨的一分是因为连日的雨。'

describe('two parts become one story', () => {
  it('when both jump lines name the other page and the headline agrees', () => {
    const one = part({ id: 'L1', headline: '石桥合龙记', on: 3, text: bridge })
    const two = part({ id: 'L7', headline: '石桥合龙记', from: 1, text: later })
    const found = linkJumps([page(1, one), page(2), page(3, two)])
    expect(pairs(found)).toEqual(['1/L1 > 3/L7'])
    expect(found.waiting).toEqual([])
    expect(found.links[0]?.reasons).toContain('headline')
  })

  it('when one number was misread, and everything else agrees', () => {
    const credits = ['陶小溪']
    const one = { ...part({ id: 'L1', headline: '石桥合龙记', on: 8, text: bridge }), credits }
    const two = { ...part({ id: 'L7', headline: '石桥合龙记', from: 1, text: later }), credits }
    expect(pairs(linkJumps([page(1, one), page(3, two)]))).toEqual(['1/L1 > 3/L7'])
    const other = part({ id: 'L7', from: 1, text: later })
    expect(pairs(linkJumps([page(1, one), page(3, other)]))).toEqual([])
  })

  it('when a Latin sentence breaks off and goes on in small letters', () => {
    const one = part({ id: 'L1', headline: 'Town Clock Strikes Thirteen', on: 2, text: 'A long discussion followed upon the question of the jackdaws, of which there are five,' }) // prettier-ignore
    const two = part({ id: 'L2', from: 1, text: 'the eldest having been hatched, it is thought, in the year of the Coronation.' }) // prettier-ignore
    expect(pairs(linkJumps([page(1, one), page(2, two)]))).toEqual(['1/L1 > 2/L2'])
  })

  it('and three parts on three pages one of three', () => {
    const one = part({ id: 'L1', headline: '石桥合龙记', on: 2, text: bridge })
    const two = part({ id: 'L2', headline: '石桥合龙记', from: 1, on: 4, text: later })
    const three = part({ id: 'L3', headline: '石桥合龙记', from: 2, text: bridge })
    const { links } = linkJumps([page(4, three), page(1, one), page(2, two)])
    expect(chainLinks(links).map((chain) => chain.map(({ item }) => item))).toEqual([
      ['L1', 'L2', 'L3'],
    ])
  })

  it('each with its own, where two jump between the same pages', () => {
    const pages = [
      page(
        1,
        part({ id: 'L1', headline: '石桥合龙记', on: 3, text: bridge }),
        part({ id: 'L2', headline: '合唱队船头练歌', on: 3, text: choir }),
      ),
      page(
        3,
        part({ id: 'L3', headline: '合唱队船头练歌', from: 1, text: '指挥是教算术的梅老师。' }),
        part({ id: 'L4', headline: '石桥合龙记', from: 1, text: later }),
      ),
    ]
    expect(pairs(linkJumps(pages))).toEqual(['1/L1 > 3/L4', '1/L2 > 3/L3'])
  })

  it('on pages that have no number but one in their label', () => {
    const one = part({ id: 'L1', headline: '石桥合龙记', on: 3, text: bridge })
    const two = part({ id: 'L7', headline: '石桥合龙记', from: 1, text: later })
    const [a1, a3] = [{ ...page(1, one), page: 'A1', number: null }, { ...page(3, two), page: 'A3', number: null }] // prettier-ignore
    expect(pairs(linkJumps([a1, a3]))).toEqual(['A1/L1 > A3/L7'])
  })
})

describe('a jump waits', () => {
  it('when the page that it names is not here', () => {
    const one = part({ id: 'L1', headline: '石桥合龙记', on: 3, text: bridge })
    expect(waits(linkJumps([page(1, one), page(2)]))).toEqual([['1/L1 on']])
  })

  it('with its candidate, when the numbers agree and nothing else does', () => {
    const one = part({ id: 'L1', headline: '石桥合龙记', on: 3, text: `${bridge}。` })
    const two = part({ id: 'L7', headline: '今日菜价', from: 1, text: market })
    const found = linkJumps([page(1, one), page(3, two)])
    expect(pairs(found)).toEqual([])
    expect(waits(found)).toEqual([
      ['1/L1 on', '3/L7'],
      ['3/L7 from', '1/L1'],
    ])
  })

  it('with the part that has no jump line of its own, if the headline agrees', () => {
    const one = part({ id: 'L1', headline: '石桥合龙记', on: 3, text: bridge })
    const silent = part({ id: 'L7', headline: '石桥合龙记', text: later })
    const other = part({ id: 'L9', headline: '今日菜价', text: market })
    const found = linkJumps([page(1, one), page(3, silent, other)])
    expect(pairs(found)).toEqual([])
    expect(waits(found)).toEqual([['1/L1 on', '3/L7']])
  })

  it('with both candidates, when two fit alike', () => {
    const one = part({ id: 'L1', headline: '石桥合龙记', on: 3, text: bridge })
    const twins = ['L7', 'L8'].map((id) => part({ id, headline: '石桥合龙记', from: 1, text: later })) // prettier-ignore
    const found = linkJumps([page(1, one), page(3, ...twins)])
    expect(pairs(found)).toEqual([])
    expect(waits(found)[0]).toEqual(['1/L1 on', '3/L7', '3/L8'])
  })

  it('and a story that opens with its own dateline does not go on a broken sentence', () => {
    const one = part({ id: 'L1', on: 3, text: bridge })
    const two = part({ id: 'L7', from: 1, text: `本报讯 ${market}` })
    expect(pairs(linkJumps([page(1, one), page(3, two)]))).toEqual([])
  })
})

describe('whatever the items say', () => {
  const words = fc.constantFrom(
    '石桥',
    '合龙',
    '葛长庚',
    '流沙',
    '菜价',
    '合唱',
    'bridge',
    '，',
    '。',
  )
  const text = fc.array(words, { maxLength: 12 }).map((all) => all.join(''))
  const number = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
  const item = (id: string) =>
    fc.record({ headline: text, text, on: number, from: number, name: text }).map((given) => ({
      ...part({ ...given, id }),
      credits: given.name === '' ? [] : [given.name],
    }))
  const issue = fc
    .uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers.map((at) =>
          fc.tuple(item('L1'), item('L2'), item('L3')).map((items) => page(at, ...items)),
        ),
      ),
    )

  it('each part is in at most one link on either side, and no story is a ring', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const { links } = linkJumps(pages)
        for (const end of ['from', 'to'] as const) {
          const keys = links.map((link) => keyOf(link[end]))
          expect(new Set(keys).size).toBe(keys.length)
        }
        const parts = chainLinks(links).flat()
        expect(new Set(parts.map(keyOf)).size).toBe(parts.length)
        expect(parts).toHaveLength(links.length + chainLinks(links).length)
      }),
    )
  })

  it('each jump line is linked or waits, once', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const { links, waiting } = linkJumps(pages)
        const ends = pages.flatMap(({ page: label, items }) =>
          items.flatMap(({ id, continuesOn, continuedFrom }) => [
            ...(continuesOn ? [`${label}/${id} on`] : []),
            ...(continuedFrom ? [`${label}/${id} from`] : []),
          ]),
        )
        const told = [
          ...links.flatMap(({ from, to }) => [
            `${from.page}/${from.item} on`,
            `${to.page}/${to.item} from`,
          ]),
          ...waiting.map(({ item: { page: label, item: id }, way }) => `${label}/${id} ${way}`),
        ]
        expect(told.sort()).toEqual(ends.sort())
      }),
    )
  })

  it('the order of the pages does not matter', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        expect(linkJumps([...pages].reverse())).toEqual(linkJumps(pages))
      }),
    )
  })

  it('shares lie between 0 and 1, the likeliest candidate first, each of another page', () => {
    fc.assert(
      fc.property(issue, (pages) => {
        const { links, waiting } = linkJumps(pages)
        for (const { confidence } of links) expect(confidence > 0.5 && confidence < 1).toBe(true)
        for (const { item: own, candidates } of waiting) {
          const scores = candidates.map(({ score }) => score)
          expect(scores).toEqual([...scores].sort((a, b) => b - a))
          for (const { item: other, score } of candidates) {
            expect(other.page).not.toBe(own.page)
            expect(score >= 0 && score <= 1).toBe(true)
          }
        }
      }),
    )
  })
})
