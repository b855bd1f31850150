import { describe, expect, it } from 'vitest'
import { remembered } from '@/text/patterns/remembered'

describe('remembered', () => {
  it('asks once of the same text', () => {
    let asked = 0
    const lengthOf = remembered((text) => {
      asked++
      return text.length
    })
    expect([lengthOf('甲乙'), lengthOf('甲乙'), lengthOf('')]).toEqual([2, 2, 0])
    expect(asked).toBe(2)
  })

  it('forgets before it keeps more than some pages, and answers as before', () => {
    let asked = 0
    const firstOf = remembered((text) => {
      asked++
      return text.at(0) ?? null
    })
    const texts = Array.from({ length: 40 }, (_, i) => `${i}`.padEnd(20_000, '字'))
    for (const text of texts) expect(firstOf(text)).toBe(text[0])
    expect(firstOf(texts[0] ?? '')).toBe('0')
    expect(asked).toBe(41)
  })
})
