import { frDevelopment } from '../../copy/western'
import { toHouse } from '../toHouse'
import { usualWestern } from '../usualWestern'

/** A French daily in paragraph lines; two headlines may come before their two bodies. */
export const morvanne = toHouse({
  half: 'development',
  habit:
    'French; paragraph lines, a blank line after each; both headlines of two stories first; no-break spaces',
  desk: frDevelopment,
  habits: {
    ...usualWestern,
    house: 'echo-de-morvanne',
    language: 'fr',
    line: { kind: 'paragraph', cut: 0.08 },
    blanks: 'every',
    heads: { ...usualWestern.heads, stand: 'collected first' },
    spaces: 'no-break',
    closing: 'own line',
    captions: { place: 'own', credit: 'own line' },
    jumps: { share: 0.27, takenUp: 0.18, form: 0, place: 'own line' },
    furniture: { ...usualWestern.furniture, folio: 'bottom', staff: 0.3, rules: 0.05 },
  },
})
