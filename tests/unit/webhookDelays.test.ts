import { expect, test } from 'vitest'
import { deliveryDelays, jitter } from '@/webhooks/delays'

test('a delivery is tried eleven times, each wait longer than the last, over two days or so', () => {
  expect(deliveryDelays).toHaveLength(10)
  expect([...deliveryDelays].sort((a, b) => a - b)).toEqual(deliveryDelays)
  const longest = deliveryDelays.reduce((sum, delay) => sum + jitter(delay, 1), 0)
  expect(longest / 3_600_000).toBeLessThan(60)
})

test('a wait differs by up to a fifth', () => {
  expect([0, 0.5, 1].map((chance) => jitter(30_000, chance))).toEqual([24_000, 30_000, 36_000])
})
