import { isCapitals } from '../patterns/latinCase'
import { HAN, toCells } from '../patterns/scripts'
import type { Role } from '../types'
import type { Unit } from './draft'

export type HeadRole = { readonly role: Role; readonly units: readonly Unit[] }

/**
 * Tells kicker, headline and deck in a story's headline units, from above to below: a dashed line is
 * the deck; of two units a longer first one is the kicker, a longer second one the deck.
 */
export function headRoles(heads: readonly Unit[]): HeadRole[] {
  const decks = heads.filter((unit, i) => i > 0 && /^(?:——|—|--)/u.test(unit.text))
  const others = heads.filter((unit) => !decks.includes(unit))
  const deck = decks.length > 0 ? [{ role: 'deck' as const, units: decks }] : []
  return [...mainRoles(others, deck.length > 0), ...deck]
}

function mainRoles(units: readonly Unit[], hasDeck: boolean): HeadRole[] {
  const [first, second] = units
  if (!first) return []
  if (second && units.length === 2 && isLatinDeck(first, second)) {
    return [
      { role: 'headline', units: [first] },
      { role: 'deck', units: [second] },
    ]
  }
  if (units.length > 1 && units.slice(1).every(isTight)) return tightRoles(units)
  if (!second) return [{ role: 'headline', units: [first] }]
  if (units.length > 2) {
    const rest: HeadRole[] = hasDeck ? [] : [{ role: 'deck', units: units.slice(2) }]
    const headline = hasDeck ? units.slice(1) : [second]
    return [{ role: 'kicker', units: [first] }, { role: 'headline', units: headline }, ...rest]
  }
  if (!hasDeck && isDeck(first, second)) {
    return [
      { role: 'headline', units: [first] },
      { role: 'deck', units: [second] },
    ]
  }
  return [
    { role: 'kicker', units: [first] },
    { role: 'headline', units: [second] },
  ]
}

function isTight(unit: Unit): boolean {
  return unit.pieces[0]?.gap === 0
}

/** Lines that stand tight are one headline, but for a label of a few characters above it: `短评`. */
function tightRoles(units: readonly Unit[]): HeadRole[] {
  const label = [...(units[0]?.text.replace(/\s/gu, '') ?? '')].length <= 5
  const hasLabel = label && !units.slice(1).some((unit) => [...unit.text].length <= 5)
  if (!hasLabel) return [{ role: 'headline', units }]
  return [
    { role: 'kicker', units: units.slice(0, 1) },
    { role: 'headline', units: units.slice(1) },
  ]
}

/** Latin decks end in a period or stand tight below capitals: `CHESS BY POST⏎A Draw at Last.` */
function isLatinDeck(first: Unit, second: Unit): boolean {
  if (HAN.test(first.text) || isCapitals(second.text)) return false
  return /\p{L}\.$/u.test(second.text) || (isTight(second) && isCapitals(first.text))
}

function isDeck(first: Unit, second: Unit): boolean {
  if (/(?:报道|专题|专栏|系列|之[一二三四五六七八九十]|[:：])$/u.test(first.text)) return false
  return toCells(second.text) > toCells(first.text) * 1.2
}
