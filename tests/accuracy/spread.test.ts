import { describe, expect, it } from 'vitest'
import { spreadOf } from './score/spreadOf'

describe('the spread of a mean', () => {
  it('is nothing where all pages are alike', () => {
    expect(spreadOf([[0.5, 0.5], [0.5]])).toEqual({ mean: 0.5, low: 0.5, high: 0.5 })
  })

  it('is wide where houses differ, and narrow where only their pages do', () => {
    const apart = spreadOf([Array(20).fill(0), Array(20).fill(1)])
    expect([apart.low, apart.mean, apart.high]).toEqual([0, 0.5, 1])
    const mixed = Array.from({ length: 20 }, (_, at) => at % 2)
    const alike = spreadOf([mixed, mixed])
    expect(alike.high - alike.low).toBeLessThan(0.4)
    expect(alike.low).toBeLessThan(0.5)
    expect(alike.high).toBeGreaterThan(0.5)
  })
})
