import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCorrections } from '@/reissues/freeze/findCorrections'

describe('what was corrected since the original', () => {
  it.each([
    ['one wrong character', '天还役亮', '天还没亮', [{ was: '役', now: '没', before: '天还', after: '亮' }]],
    ['a character that was doubled before and not behind', '俏悄地走', '悄悄地走', [{ was: '俏悄', now: '悄悄', before: '', after: '地走' }]],
    ['what was left out', '江上鞭炮', '江上的鞭炮', [{ was: '', now: '的', before: '江上', after: '鞭炮' }]],
    ['nothing but spaces', '江 上', '江上', []],
    ['nothing', '江上', '江上', []],
    ['a change at the end of a paragraph', '一。\n二未\n三', '一。\n二末\n三', [{ was: '未', now: '末', before: '二', after: '' }]],
  ])('is told for %s', (_name, was, now, expected) => {
    expect(findCorrections({ was, now }).corrected).toEqual(expected)
  }) // prettier-ignore

  it('is one passage where nothing of the text is left', () => {
    const was = '甲'.repeat(4000)
    const now = '乙'.repeat(4000)
    expect(findCorrections({ was, now })).toMatchObject({ correctedPassages: 1 })
  })

  it('lists 200 passages and counts all', () => {
    const was = '甲中中中'.repeat(250)
    const { corrected, correctedPassages } = findCorrections({
      was,
      now: was.replaceAll('甲', '乙'),
    })
    expect([corrected.length, correctedPassages]).toEqual([200, 250])
  })

  it('finds every changed character in one passage or another', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'江上的鞭炮响了一夜'),
      minLength: 0,
      maxLength: 40,
    })
    fc.assert(
      fc.property(text, text, (was, now) => {
        const { corrected } = findCorrections({ was, now })
        expect(corrected.length === 0).toBe(was === now)
        const gone = corrected.reduce((sum, one) => sum + one.was.length - one.now.length, 0)
        expect(gone).toBe(was.length - now.length)
      }),
    )
  })
})
