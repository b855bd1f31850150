import { isSort } from '../patterns/sorts'
import { isCapitals } from '../patterns/latinCase'
import { HAN, toCells } from '../patterns/scripts'
import type { Role } from '../types'
import type { Unit } from './draft'

export type HeadRole = { readonly role: Role; readonly units: readonly Unit[] }

/** By how much a deck is longer than its headline, set smaller as it is. */
const DECK_LONGER = 1.2

/**
 * Tells kicker, headline and deck in a story's headline units, from above to below. A label of its sort
 * or a banner is the kicker, a dashed line the deck; what was set apart by its type (upright, spaced out,
 * with a shadow) is the headline, as is a couplet of equally long lines; else length tells.
 */
export function headRoles(heads: readonly Unit[]): HeadRole[] {
  const dash = heads.findIndex((unit, i) => i > 0 && /^(?:——|—|--)/u.test(unit.text))
  const decks = dash < 0 ? [] : deckFrom(heads, dash)
  const rest = heads.filter((unit) => !decks.includes(unit))
  const labels = labelsOf(rest)
  const main = rest.slice(labels)
  const { above, headline, below } = split(main, decks.length > 0)
  return [
    { role: 'kicker' as const, units: [...rest.slice(0, labels), ...above] },
    { role: 'headline' as const, units: headline },
    {
      role: 'deck' as const,
      units: heads.filter((unit) => below.includes(unit) || decks.includes(unit)),
    },
  ].filter(({ units }) => units.length > 0)
}

/** A deck goes on over lines that stand tight below its dash. */
function deckFrom(heads: readonly Unit[], dash: number): Unit[] {
  const next = heads.findIndex((unit, i) => i > dash && !isTight(unit))
  const dashed = heads.slice(dash, next < 0 ? heads.length : next)
  return [
    ...new Set([...dashed, ...heads.filter((unit, i) => i > 0 && /^(?:——|—|--)/u.test(unit.text))]),
  ]
}

/** How many of the first units only say what sort of story follows, or under which banner. */
function labelsOf(units: readonly Unit[]): number {
  const end = units.findIndex(({ text }) => !isSort(text))
  return end < 0 ? units.length - 1 : end
}

type Split = {
  readonly above: readonly Unit[]
  readonly headline: readonly Unit[]
  readonly below: readonly Unit[]
}

function split(units: readonly Unit[], hasDeck: boolean): Split {
  const [first, second] = units
  if (!first || !second) return { above: [], headline: units, below: [] }
  if (!HAN.test(first.text)) return latin(units)
  const from = units.findIndex(isSet)
  if (from >= 0) {
    const length = units.slice(from).findIndex((unit) => !isSet(unit))
    return cut(units, from, length < 0 ? units.length : from + length)
  }
  const couplet = units.findIndex((unit, i) => isCouplet(unit, units[i + 1]))
  if (couplet >= 0) return cut(units, couplet, couplet + 2)
  if (units.length > 2) return hasDeck ? cut(units, 1, units.length) : cut(units, 1, 2)
  const deck = !hasDeck && toCells(second.text) > toCells(first.text) * DECK_LONGER
  return deck ? cut(units, 0, 1) : cut(units, 1, 2)
}

function cut(units: readonly Unit[], from: number, to: number): Split {
  return { above: units.slice(0, from), headline: units.slice(from, to), below: units.slice(to) }
}

function isTight(unit: Unit): boolean {
  return unit.pieces[0]?.gap === 0
}

/** Set apart by its type, as far as a text shows it. */
function isSet({ pieces }: Unit): boolean {
  return pieces.some((piece) => piece.set || piece.mark === 'vertical')
}

/** Two clauses of equal length below each other are one headline. */
function isCouplet(unit: Unit, next: Unit | undefined): boolean {
  const length = [...unit.text].length
  return next !== undefined && length >= 4 && length === [...next.text].length
}

/** Latin decks end in a period or stand tight below capitals: `CHESS BY POST⏎A Draw at Last.` */
function latin(units: readonly Unit[]): Split {
  const [first, second] = units
  if (!first || !second) return cut(units, 0, units.length)
  const isDeck = (unit: Unit) =>
    !isCapitals(unit.text) &&
    (/\p{L}\.$/u.test(unit.text) || (isTight(unit) && isCapitals(first.text)))
  const deck = units.findIndex((unit, i) => i > 0 && isDeck(unit))
  if (deck > 0) return cut(units, 0, deck)
  if (
    units.length > 1 &&
    units.slice(1).every(isTight) &&
    isCapitals(first.text) === isCapitals(second.text)
  ) {
    return cut(units, 0, units.length)
  }
  return units.length > 2 ? cut(units, 1, 2) : cut(units, 1, 2)
}
