import type { Piece, Profile } from '../draft'
import { add, apply, embedded, normalized, rectify } from '../network/maths'
import { lineCues } from './lineCues'
import type { LineLayer, LineNetwork } from './lineNetwork'

/** How sure it is what a line is, by its place, as logarithms of odds: above 0 where more likely than not. */
export type LineOdds = {
  /** That it is of a headline. */
  readonly head: (at: number) => number
  /** That it is the first of a paragraph, if it is of none. */
  readonly start: (at: number) => number
}

/**
 * Judges every line by all that stands around it: a small network of dilated convolutions (Yu and Koltun
 * 2016) over the page's lines, the mean of the whole page among what it sees. Linear in their number.
 */
export function lineOdds(
  pieces: readonly Piece[],
  profile: Profile,
  network: LineNetwork,
): LineOdds {
  const count = pieces.length
  const cues = pieces.map((_, at) => lineCues({ pieces, profile, at }))
  let x = normalized(network.first, embedded(cues, network.cues))
  network.layers.forEach((layer, l) => {
    x = look(layer, x, { count, far: 2 ** l })
    if (l === 0) x = withPage(network, x, count)
  })
  const said = apply(network.says, normalized(network.last, x), count)
  return { head: (at) => said[2 * at] ?? 0, start: (at) => said[2 * at + 1] ?? 0 }
}

/** Each line takes up what the lines so far above and below it are. */
function look(
  layer: LineLayer,
  x: Float32Array,
  { count, far }: { readonly count: number; readonly far: number },
): Float32Array {
  const own = normalized(layer.before, x)
  const width = x.length / Math.max(1, count)
  const three = new Float32Array(count * 3 * width)
  for (let at = 0; at < count; at++) {
    for (const [k, other] of [at - far, at, at + far].entries()) {
      if (other < 0 || other >= count) continue
      three.set(own.subarray(other * width, (other + 1) * width), (at * 3 + k) * width)
    }
  }
  const next = Float32Array.from(x)
  add(next, apply(layer.gives, rectify(apply(layer.sees, three, count)), count))
  return next
}

/** Each line takes up what the page is as a whole. */
function withPage({ page }: LineNetwork, x: Float32Array, count: number): Float32Array {
  const width = x.length / Math.max(1, count)
  const mean = new Float32Array(width)
  x.forEach((value, i) => {
    mean[i % width] = (mean[i % width] as number) + value / count
  })
  const whole = apply(page, mean, 1)
  return x.map((value, i) => value + (whole[i % width] as number))
}
