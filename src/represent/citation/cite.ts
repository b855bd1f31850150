import { permanentUrlOf } from '../addresses'
import { toCsl, type CslItem } from './toCsl'
import { toGbt7714 } from './toGbt7714'
import type { Cited } from './types'

/** How one revision is cited, for people and for programs. */
export type Citation = { readonly text: string; readonly csl: CslItem }

/** The permanent address of a revision, and its citation. */
export function cite(about: Omit<Cited, 'permanentUrl'>): {
  readonly permanentUrl: string
  readonly citation: Citation
} {
  const permanentUrl = permanentUrlOf(about.item, about.revision)
  const cited = { ...about, permanentUrl }
  return { permanentUrl, citation: { text: toGbt7714(cited), csl: toCsl(cited) } }
}
