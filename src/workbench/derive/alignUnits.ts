import { pairUp } from './pairUp'
import { containment, pairsOf } from './similarity'
import type { Derived, Unit, Written } from './types'
import { writtenOf } from './written'

type Aligned = {
  readonly item: string
  readonly printed: readonly Derived[]
  readonly written: readonly Written[]
}

type Open = { from: Derived[]; written: Written[]; added: Written[] }

/**
 * Says which paragraphs of a stored item stand for which of the print. Corrected ones are known by
 * their likeness; paragraphs that a person joined or parted are one unit, one that a person wrote
 * himself stays behind the unit before it, and one that he took out is a unit without words.
 */
export function alignUnits({ item, printed, written }: Aligned): Unit[] {
  const units: Open[] = [{ from: [], written: [], added: [] }]
  const pairs = [...pairUp(written, printed), [written.length, printed.length] as const]
  let [i, j] = [0, 0]
  for (const [at, of] of pairs) {
    const gap = { written: written.slice(i, at), from: printed.slice(j, of) }
    const next = written[at] && printed[of] ? { from: [printed[of]], written: [written[at]], added: [] } : undefined // prettier-ignore
    fill({ units, gap, next })
    if (next) units.push(next)
    i = at + 1
    j = of + 1
  }
  return units
    .filter((unit) => unit.from.length + unit.written.length + unit.added.length > 0)
    .map((unit) => ({ ...unit, written: withRoles(unit) }))
    .map((unit) => ({ ...unit, item, isCorrected: isCorrected(unit) }))
}

type Gap = {
  readonly units: Open[]
  readonly gap: { readonly written: readonly Written[]; readonly from: readonly Derived[] }
  readonly next: Open | undefined
}

function fill({ units, gap, next }: Gap): void {
  const last = units.at(-1)
  const { written, from } = gap
  if (written.length > 0 && from.length > 0) {
    units.push({ from: [...from], written: [...written], added: [] })
    return
  }
  for (const one of from) {
    if (last && isIn(one, last.written)) last.from.push(one)
    else if (next && isIn(one, next.written)) next.from.splice(-1, 0, one)
    else units.push({ from: [one], written: [], added: [] })
  }
  for (const one of written) {
    if (last && last.added.length === 0 && isIn(one, last.from)) last.written.push(one)
    else if (next && isIn(one, next.from)) next.written.splice(-1, 0, one)
    else units.at(-1)?.added.push(one)
  }
}

/** Whether a paragraph's words stand, most of them, in one of those. */
const isIn = (one: { readonly text: string }, others: readonly { readonly text: string }[]) =>
  others.some(({ text }) => containment(pairsOf(one.text), pairsOf(text)) >= 0.6)

/** The lines of a caption or a notice have no role of their own: they have that of the print. */
const withRoles = ({ from, written }: Open): Written[] =>
  written.map((one, i) => {
    const role = (from[i] ?? from[0])?.role
    return one.node || !role || role === one.role ? one : writtenOf({ role, text: one.text })
  })

function isCorrected({ from, written }: Open): boolean {
  const printed = from.map(writtenOf)
  return printed.length !== written.length || printed.some(({ said }, i) => said !== written[i]?.said) // prettier-ignore
}
