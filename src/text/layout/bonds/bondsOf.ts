import type { BareScene } from '../stories/types'
import { add, apply, embedded, normalized, product, rectify } from '../network/maths'
import type { BondNetwork, Layer } from './network'
import { pairFeatures, SIDE } from './pairFeatures'
import { BAND } from './pairShares'
import { unitCues } from './unitCues'

/** Heads of attention in each layer. */
const HEADS = 4

/** How sure it is what belongs together on a page, as logarithms of odds: above 0 where more likely than not. */
export type Bonds = {
  /** That two units belong to one item, by their places; strongly against it for units far apart. */
  readonly same: (a: number, b: number) => number
  /** That a new story begins with a unit, which is a paragraph. */
  readonly begins: (at: number) => number
}

/** Of units that stand too far apart to be compared. */
const STRANGERS = -8

/**
 * Judges every two units of a page by all that stands around them: a small network with attention
 * (Vaswani et al. 2017) among neighbours, whose bias comes from the words that two units share and from
 * how far apart they stand. Linear in the number of units.
 */
export function bondsOf(scene: BareScene, network: BondNetwork): Bonds {
  const { units } = scene
  const count = units.length
  const pairs = pairFeatures(units, network)
  const cues = units.map((_, at) => unitCues(scene, at))
  let x = normalized(network.first, embedded(cues, network.cues))
  for (const layer of network.layers) x = attend(layer, { x, pairs, count })
  x = normalized(network.last, x)
  const begins = apply(network.begins, x, count)
  const same = pairLogits(network, { x, pairs, count })
  return {
    begins: (at) => begins[at] ?? 0,
    same: (one, other) => {
      const [a, b] = one < other ? [one, other] : [other, one]
      return b - a > BAND ? STRANGERS : (same[a * (BAND + 1) + b - a] ?? STRANGERS)
    },
  }
}

type State = {
  readonly x: Float32Array
  readonly pairs: Float32Array
  readonly count: number
}

function attend(layer: Layer, { x, pairs, count }: State): Float32Array {
  const asked = apply(layer.asks, normalized(layer.before, x), count)
  const mixed = mix(asked, biasOf(layer, { x, pairs, count }), count)
  const next = Float32Array.from(x)
  add(next, apply(layer.gives, mixed, count))
  const wide = rectify(apply(layer.widens, normalized(layer.between, next), count))
  add(next, apply(layer.narrows, wide, count))
  return next
}

const biasOf = (layer: Layer, { pairs, count }: State) => apply(layer.bias, pairs, count * SIDE)

/** Each unit takes from its neighbours what they give, as much of each as it has use for. */
function mix(asked: Float32Array, bias: Float32Array, count: number): Float32Array {
  const width = asked.length / count / 3
  const size = width / HEADS
  const mixed = new Float32Array(count * width)
  const shares = new Float64Array(SIDE)
  for (let a = 0; a < count; a++) {
    const [from, to] = [Math.max(0, a - BAND), Math.min(count - 1, a + BAND)]
    for (let head = 0; head < HEADS; head++) {
      const query = a * width * 3 + head * size
      let most = -Infinity
      for (let b = from; b <= to; b++) {
        const key = b * width * 3 + width + head * size
        const dot = product(asked, query, asked, key, size)
        const at = b - a + BAND
        const score = dot / Math.sqrt(size) + (bias[(a * SIDE + at) * HEADS + head] as number)
        shares[at] = score
        if (score > most) most = score
      }
      let all = 0
      for (let b = from; b <= to; b++) {
        const share = Math.exp((shares[b - a + BAND] as number) - most)
        shares[b - a + BAND] = share
        all += share
      }
      for (let b = from; b <= to; b++) {
        const share = (shares[b - a + BAND] as number) / all
        const value = b * width * 3 + 2 * width + head * size
        for (let k = 0; k < size; k++) {
          const at = a * width + head * size + k
          mixed[at] = (mixed[at] as number) + share * (asked[value + k] as number)
        }
      }
    }
  }
  return mixed
}

/** For each unit, how sure it is that it belongs with itself and each of the next ones. */
function pairLogits(network: BondNetwork, { x, pairs, count }: State): Float32Array {
  const { mix: last, pairMix } = network
  const [left, right] = [apply(network.left, x, count), apply(network.right, x, count)]
  const [mixed, mixes] = [apply(network.leftMix, x, count), apply(network.rightMix, x, count)]
  const [width, wide, hidden] = [left.length / count, mixed.length / count, pairMix.weights.columns]
  const logits = new Float32Array(count * (BAND + 1))
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b <= Math.min(count - 1, a + BAND); b++) {
      const dot = product(left, a * width, right, b * width, width)
      let logit = dot / Math.sqrt(width) + (last.bias.values[0] as number)
      const from = (a * SIDE + b - a + BAND) * hidden
      for (let row = 0; row < wide; row++) {
        const own = (mixed[a * wide + row] as number) + (mixes[b * wide + row] as number)
        const both = product(pairMix.weights.values, row * hidden, pairs, from, hidden)
        const sum = own + both + (pairMix.bias.values[row] as number)
        if (sum > 0) logit += sum * (last.weights.values[row] as number)
      }
      logits[a * (BAND + 1) + b - a] = logit
    }
  }
  return logits
}
