import type { Order } from '../../types'
import { expand } from '../grammar/expand'
import type { Scope } from '../grammar/types'
import type { Style } from '../voice'

/** What names the writer, each where the order wants it, and the names themselves as printed. */
export type Signed = {
  readonly byline?: string
  readonly closing?: string
  /** Dateline and opening credit, with the space behind them. */
  readonly lead: string
  readonly credits: readonly string[]
}

const NAMES = ['writer', 'second', 'agency', 'initials', 'photographer']

/** Signs a story: dateline, opening, byline and closing credit of this era's habit. */
export function sign(order: Order, style: Style, scope: Scope): Signed {
  const from = (templates: readonly string[]) =>
    templates.length > 0 ? expand(scope.random.pick(templates), scope) : ''
  const opening = order.credit === 'opening' ? from(style.openings) : ''
  const dateline = from(style.datelines[order.dateline])
  const byline = order.credit === 'byline' ? from(style.bylines) : ''
  const closing = order.credit === 'closing' ? from(style.closings) : ''
  const lead = [opening, dateline].filter(Boolean).join(' ')
  return {
    ...(byline && { byline }),
    ...(closing && { closing }),
    lead: lead && `${lead} `,
    credits: namesIn([byline, lead, closing].join(' '), scope),
  }
}

/** As `sign`, for a piece with no dateline that no agency sent. */
export function signOpinion(order: Order, style: Style, scope: Scope) {
  const own = { ...style, closings: style.closings.filter((form) => !form.includes('{agency}')) }
  const credit = order.credit === 'opening' ? 'none' : order.credit
  return sign({ ...order, credit, dateline: 'none' }, own, scope)
}

/** The names among a story's facts that a printed text holds, in the letters in which it has them. */
export function namesIn(printed: string, scope: Scope): string[] {
  return NAMES.flatMap((name) => {
    const value = expand(scope.facts[name] ?? '', scope)
    if (value === '') return []
    if (holds(printed, value)) return [value]
    return holds(printed, value.toUpperCase()) ? [value.toUpperCase()] : []
  })
}

/** `AP` is in `(AP)`, not in `PAPER`. */
function holds(printed: string, name: string): boolean {
  const at = printed.indexOf(name)
  if (at < 0) return false
  return !/\p{L}/u.test(printed[at - 1] ?? '') && !/\p{L}/u.test(printed[at + name.length] ?? '')
}
