import { describe, expect, it } from 'vitest'
import { tuneWeights } from './tune/tuneWeights'

const quiet = () => undefined

/** Best at head 4, tail -2. */
const aim = ({ head, tail }: { head: number; tail: number }) =>
  -Math.abs(head - 4) - Math.abs(tail + 2)

describe('the tuner', () => {
  it('raises its aim, weight by weight, and keeps every sign', () => {
    const start = { head: 1, tail: -8 }
    const { weights, before, after } = tuneWeights({ start, aim, rounds: 9, without: [], log: quiet }) // prettier-ignore
    expect(after).toBeGreaterThan(before)
    expect(aim(weights)).toBe(after)
    expect(Math.abs(weights.head - 4)).toBeLessThan(1)
    expect(Math.abs(weights.tail + 2)).toBeLessThan(1)
  })

  it('leaves alone what it is told to, and what is best already', () => {
    const start = { head: 1, tail: -8 }
    const { weights } = tuneWeights({ start, aim, rounds: 9, without: ['tail'], log: quiet })
    expect(weights.tail).toBe(-8)
    const best = { head: 4, tail: -2 }
    expect(tuneWeights({ start: best, aim, rounds: 9, without: [], log: quiet }).weights).toBe(best)
  })

  it('names each step', () => {
    const steps: string[] = []
    const log = (line: string) => void steps.push(line)
    tuneWeights({ start: { head: 3, tail: -2 }, aim, rounds: 1, without: [], log })
    expect(steps).toEqual(['head 3 → 4.2: -0.2000'])
  })
})
