import { describe, expect, it } from 'vitest'
import { joinParts } from '@/text/jumps/joinParts'
import { part } from './part'

const texts = (parts: Parameters<typeof joinParts>[0]) =>
  joinParts(parts).paragraphs.map(({ role, text }) => (role === 'subhead' ? `# ${text}` : text))

const half = '头一年打下去的木桩经不起河床底下流沙的推挤，第二年春天'
const rest = '就斜了半尺。'

describe('the parts of a story', () => {
  it('have the first one’s id, heads and dateline, and the last one’s open end', () => {
    const joined = joinParts([
      { ...part({ id: 'L1', headline: '石桥合龙记', on: 3, text: '一。' }), dateline: '本报讯' },
      part({ id: 'L9', headline: '石桥合龙记', from: 1, on: 4, text: '二。' }),
    ])
    expect(joined).toMatchObject({ id: 'L1', headline: '石桥合龙记', dateline: '本报讯' })
    expect(joined).toMatchObject({ continuedFrom: null, continuesOn: { page: 4 } })
  })

  it('have everyone’s credits once, and the least of the confidences', () => {
    const one = { ...part({ id: 'L1', text: '一。' }), credits: ['陶小溪'], confidence: 0.5 }
    const two = { ...part({ id: 'L2', text: '二。' }), credits: ['葛长庚', '陶小溪'] }
    expect(joinParts([one, two])).toMatchObject({
      credits: ['陶小溪', '葛长庚'],
      confidence: 0.5,
    })
  })

  it('take a headline from where there is one', () => {
    const two = part({ id: 'L2', headline: '石桥合龙记', text: '二。' })
    expect(joinParts([part({ id: 'L1', text: '一。' }), two]).headline).toBe('石桥合龙记')
    expect(texts([part({ id: 'L1', text: '一。' }), two])).toEqual(['一。', '二。'])
  })

  it('do not repeat a headline, shortened or not, and keep one that says something else', () => {
    const one = part({ id: 'L1', headline: '百年石桥合龙记', text: '一。' })
    const two = (headline: string) => part({ id: 'L2', headline, text: '二。' })
    expect(texts([one, two('百年石桥合龙记')])).toEqual(['一。', '二。'])
    expect(texts([one, two('石桥合龙')])).toEqual(['一。', '二。'])
    expect(texts([one, two('老石匠留下烟杆')])).toEqual(['一。', '# 老石匠留下烟杆', '二。'])
  })
})

describe('a sentence across a jump', () => {
  const across = (before: string, after: string) =>
    texts([part({ id: 'L1', on: 3, text: before }), part({ id: 'L2', from: 1, text: after })])

  it('is one paragraph again, with its lines on both pages', () => {
    expect(across(half, rest)).toEqual([half + rest])
    const joined = joinParts([
      part({ id: 'L1', text: half }),
      { ...part({ id: 'L2', text: rest }), paragraphs: [{ role: 'body', text: rest, lines: [7] }] },
    ])
    expect(joined.paragraphs[0]?.places).toEqual([
      { part: 0, lines: [2] },
      { part: 1, lines: [7] },
    ])
  })

  it('in Latin has its space, or its word whole', () => {
    expect(across('of which there are five,', 'the eldest having gone.')).toEqual([
      'of which there are five, the eldest having gone.',
    ])
    expect(across('They crossed the har-', 'bour at noon.')).toEqual([
      'They crossed the harbour at noon.',
    ])
  })

  it.each([
    ['a sentence ended', '桥合龙了。', '第二天下了雨。'],
    ['a new story opens', half, '本报讯 县里来了人。'],
    ['lines of verse', '江上有一座桥', '桥上有一个人'],
    ['a sentence ended before a closing credit', '桥合龙了。（陶小溪）', '第二天下了雨。'],
  ])('is none where %s', (_, before, after) => {
    expect(across(before, after)).toEqual([before, after])
  })
})
