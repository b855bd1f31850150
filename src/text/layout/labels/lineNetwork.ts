import { openNetwork } from '../network/openNetwork'
import type { CueVectors, Linear, Norm, StoredNetwork } from '../network/openNetwork'

/** One layer: a line with two others, so many lines above and below it. */
export type LineLayer = { readonly before: Norm; readonly sees: Linear; readonly gives: Linear }

/** What tells headline lines and first lines of paragraphs (see `lineOdds`). */
export type LineNetwork = {
  readonly cues: CueVectors
  readonly first: Norm
  readonly layers: readonly LineLayer[]
  readonly page: Linear
  readonly last: Norm
  readonly says: Linear
}

/** Unpacks a network of lines; done once for each script. */
export function toLineNetwork(stored: StoredNetwork): LineNetwork {
  const { cues, count, linear, norm } = openNetwork(stored)
  return {
    cues: cues('emb'),
    first: norm('n0'),
    layers: Array.from({ length: count('c') }, (_, l) => ({
      before: norm(`n.${l}`),
      sees: linear(`c.${l}`),
      gives: linear(`o.${l}`),
    })),
    page: linear('g'),
    last: norm('nz'),
    says: linear('z'),
  }
}
