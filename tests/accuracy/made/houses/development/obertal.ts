import { deDevelopment } from '../../copy/western'
import { toHouse } from '../toHouse'
import { usualWestern } from '../usualWestern'

/** A German paper whose headlines are extracted behind the bodies. */
export const obertal = toHouse({
  half: 'development',
  habit: 'German; column lines, blank lines between pieces; headlines after; indents kept',
  desk: deDevelopment,
  habits: {
    ...usualWestern,
    house: 'obertaler-bote',
    language: 'de',
    line: { kind: 'column', widths: [46, 34, 38], hyphens: 'all', spaced: 0 },
    blanks: 'piece',
    heads: { ...usualWestern.heads, stand: 'after', bylineAdrift: 0.2 },
    indent: 'spaces',
    quotes: 'curly',
    jumps: { share: 0.27, takenUp: 0.18, form: 0, place: 'last line' },
    furniture: { ...usualWestern.furniture, folio: 'top', staff: 0.3 },
    frames: { share: 0.3, between: 'nothing' },
  },
})
