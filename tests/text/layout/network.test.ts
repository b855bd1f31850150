import { describe, expect, it } from 'vitest'
import { apply, embedded, normalized, product, rectify } from '@/text/layout/network/maths'
import { openNetwork } from '@/text/layout/network/openNetwork'
import { steady } from '@/text/layout/network/steady'

const base64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64')

/** A matrix of two rows whose numbers are exactly what is stored. */
const stored = {
  cues: 'short\nopens a story',
  matrices: {
    'emb.weight': {
      rows: 2,
      columns: 3,
      scales: base64(Float32Array.of(0.5, 2).buffer),
      bytes: base64(Int8Array.of(2, -4, 6, 1, 0, -127).buffer),
    },
    'out.weight': {
      rows: 1,
      columns: 3,
      scales: base64(Float32Array.of(1).buffer),
      bytes: base64(Int8Array.of(1, 2, 3).buffer),
    },
    'out.bias': {
      rows: 1,
      columns: 1,
      scales: base64(Float32Array.of(0.25).buffer),
      bytes: base64(Int8Array.of(-8).buffer),
    },
  },
}

describe('a stored network', () => {
  const network = openNetwork(stored)

  it('gives each row as its bytes times its own scale', () => {
    expect([...network.matrix('emb.weight').values]).toEqual([1, -2, 3, 2, 0, -254])
  })

  it('knows its cues by their names', () => {
    expect(network.cues('emb').places.get('opens a story')).toBe(1)
  })

  it('counts the layers that it has', () => {
    const bias = stored.matrices['out.bias']
    const layered = openNetwork({ cues: '', matrices: { 'a.0.weight': bias, 'a.1.weight': bias } })
    expect([layered.count('a'), layered.count('b')]).toEqual([2, 0])
  })

  it('says which part is missing', () => {
    expect(() => network.linear('qkv.0')).toThrow('no matrix "qkv.0.weight"')
  })

  it('sums the vectors of cues by their strength, and hears nothing of unknown ones', () => {
    const things = [[['short', 1] as const, ['opens a story', 0.5] as const], [['unheard', 9] as const]] // prettier-ignore
    expect([...embedded(things, network.cues('emb'))]).toEqual([2, -2, -124, 0, 0, 0])
  })

  it('gives weights times each row, and the bias', () => {
    const two = Float32Array.of(1, 1, 1, 0, 0, -1)
    expect([...apply(network.linear('out'), two, 2)]).toEqual([4, -5])
  })
})

it('a normalized row has mean 0 and variance 1, then its own scale and shift', () => {
  const vector = (...numbers: number[]) => ({ rows: 1, columns: 4, values: Float32Array.from(numbers) }) // prettier-ignore
  const norm = { scale: vector(1, 1, 1, 2), shift: vector(0, 0, 0, 5) }
  const [a = 0, b = 0, c = 0, d = 0] = normalized(norm, Float32Array.of(1, 3, 1, 3))
  expect([a, b, c]).toEqual([-1, 1, -1].map((n) => expect.closeTo(n, 4)))
  expect(d).toBeCloseTo(7, 4)
})

it('what is below nothing is left out, and odds are held where they tell no more', () => {
  expect([...rectify(Float32Array.of(-1, 0, 2))]).toEqual([0, 0, 2])
  expect([steady(1), steady(50), steady(-50)]).toEqual([0.5, 3, -3])
  expect(product(Float32Array.of(9, 1, 2), 1, Float32Array.of(3, 4), 0, 2)).toBe(11)
})
