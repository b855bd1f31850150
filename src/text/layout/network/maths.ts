import type { Cues } from '../labels/types'
import type { CueVectors, Linear, Norm } from './openNetwork'

/** Gives weights · x + bias for each row of `x`, which has `count` rows. */
export function apply({ weights, bias }: Linear, x: Float32Array, count: number): Float32Array {
  const { rows, columns, values } = weights
  const y = new Float32Array(count * rows)
  for (let i = 0; i < count; i++) {
    for (let row = 0; row < rows; row++) {
      let sum = bias.values[row] as number
      const [from, own] = [i * columns, row * columns]
      for (let k = 0; k < columns; k++) sum += (values[own + k] as number) * (x[from + k] as number)
      y[i * rows + row] = sum
    }
  }
  return y
}

/** Gives each row with mean 0 and variance 1, then scaled and moved (layer normalization, Ba et al. 2016). */
export function normalized({ scale, shift }: Norm, x: Float32Array): Float32Array {
  const width = scale.values.length
  const y = new Float32Array(x.length)
  for (let from = 0; from < x.length; from += width) {
    let [sum, squares] = [0, 0]
    for (let k = 0; k < width; k++) sum += x[from + k] as number
    const mean = sum / width
    for (let k = 0; k < width; k++) squares += ((x[from + k] as number) - mean) ** 2
    const spread = Math.sqrt(squares / width + 1e-5)
    for (let k = 0; k < width; k++) {
      const value = ((x[from + k] as number) - mean) / spread
      y[from + k] = value * (scale.values[k] as number) + (shift.values[k] as number)
    }
  }
  return y
}

/** Adds `y` to `x`, in place. */
export function add(x: Float32Array, y: Float32Array): void {
  for (let i = 0; i < x.length; i++) x[i] = (x[i] as number) + (y[i] as number)
}

/** Leaves out what is below 0, in place. */
export function rectify(x: Float32Array): Float32Array {
  for (let i = 0; i < x.length; i++) if ((x[i] as number) < 0) x[i] = 0
  return x
}

/** Gives the sum of the products of so many numbers of `a` and `b`, from a place in each on. */
export function product(
  a: Float32Array,
  fromA: number,
  b: Float32Array,
  fromB: number,
  count: number,
): number {
  let sum = 0
  for (let k = 0; k < count; k++) sum += (a[fromA + k] as number) * (b[fromB + k] as number)
  return sum
}

/** Gives the sum of the vectors of each thing's cues, each times its strength; unknown cues say nothing. */
export function embedded(things: readonly Cues[], { places, vectors }: CueVectors): Float32Array {
  const width = vectors.columns
  const x = new Float32Array(things.length * width)
  things.forEach((cues, at) => {
    for (const [name, value] of cues) {
      const row = places.get(name)
      if (row === undefined) continue
      for (let k = 0; k < width; k++) {
        const to = at * width + k
        x[to] = (x[to] as number) + value * (vectors.values[row * width + k] as number)
      }
    }
  })
  return x
}
