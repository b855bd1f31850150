import { plain, type Corrected } from './heads'
import type { After, Before, Derived, Displaced, Unit } from './types'

type Left = {
  readonly units: readonly Unit[]
  readonly corrected: readonly Corrected[]
  /** What has found its place. */
  readonly used: ReadonlySet<Unit | Corrected>
  readonly before: readonly Before[]
  readonly after: readonly After[]
}

/** Corrections of words that are others now, each with the item in which its lines are. */
export function displacedIn({ units, corrected: known, used, before, after }: Left): Displaced[] {
  const left = units.filter((unit) => unit.isCorrected && !used.has(unit))
  const heads = known.filter((one) => !used.has(one))
  return [
    ...left.map((unit): Displaced => {
      const lines = new Set(unit.from.flatMap((one) => one.lines))
      const homes = after.filter(({ said }) => said.paragraphs.some((one) => shares(one, lines)))
      const own = before.find(({ id }) => id === unit.item)
      const home = homes.find(({ id }) => id === unit.item) ?? homes[0]
      const now = homes.flatMap(({ said }) => said.paragraphs.filter((one) => shares(one, lines)))
      return {
        collection: home?.collection ?? own?.collection ?? 'articles',
        id: home?.id ?? unit.item,
        field: 'text',
        was: joined(unit.from),
        corrected: joined(unit.written),
        now: joined(now),
      }
    }),
    ...heads.map(({ item, collection, field, was, corrected }): Displaced => {
      const now = after.find(({ id }) => id === item)?.said[field]
      return { collection, id: item, field, was, corrected, now: plain(now) }
    }),
  ]
}

const joined = (list: readonly { readonly text: string }[]): string =>
  list.map(({ text }) => text).join('\n')

/** Whether a paragraph has one of those lines. */
export const shares = ({ lines }: Derived, others: ReadonlySet<string>): boolean =>
  lines.some((line) => others.has(line))
