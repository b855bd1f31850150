import { openNetwork } from '../network/openNetwork'
import type { CueVectors, Linear, Matrix, Norm, StoredNetwork } from '../network/openNetwork'

/** One layer of attention: what units ask of each other, and what each makes of the answers. */
export type Layer = {
  readonly before: Norm
  readonly asks: Linear
  readonly bias: Linear
  readonly gives: Linear
  readonly between: Norm
  readonly widens: Linear
  readonly narrows: Linear
}

/** What tells which units of a page belong together (see `bondsOf`). */
export type BondNetwork = {
  readonly cues: CueVectors
  readonly first: Norm
  readonly distances: Matrix
  readonly headsBetween: Matrix
  readonly pair: Linear
  readonly layers: readonly Layer[]
  readonly last: Norm
  readonly left: Linear
  readonly right: Linear
  readonly leftMix: Linear
  readonly rightMix: Linear
  readonly pairMix: Linear
  readonly mix: Linear
  readonly begins: Linear
}

/** Unpacks a network of bonds; done once for each script. */
export function toBondNetwork(stored: StoredNetwork): BondNetwork {
  const { cues, count, linear, matrix, norm } = openNetwork(stored)
  return {
    cues: cues('emb'),
    first: norm('n0'),
    distances: matrix('dist.weight'),
    headsBetween: matrix('heads.weight'),
    pair: linear('pair'),
    layers: Array.from({ length: count('qkv') }, (_, l) => ({
      before: norm(`n1.${l}`),
      asks: linear(`qkv.${l}`),
      bias: linear(`bias.${l}`),
      gives: linear(`o.${l}`),
      between: norm(`n2.${l}`),
      widens: linear(`f1.${l}`),
      narrows: linear(`f2.${l}`),
    })),
    last: norm('nz'),
    left: linear('qa'),
    right: linear('qb'),
    leftMix: linear('za'),
    rightMix: linear('zb'),
    pairMix: linear('zp'),
    mix: linear('zw'),
    begins: linear('new'),
  }
}
