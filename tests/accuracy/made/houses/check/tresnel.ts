import { frCheck } from '../../copy/western'
import { toHouse } from '../toHouse'
import { usualWestern } from '../usualWestern'

/** A French weekly in columns, headlines before or behind their bodies. */
export const tresnel = toHouse({
  half: 'check',
  habit:
    'French; column lines, more blank lines between frames; headlines mixed; indents seen as narrow lines',
  desk: frCheck,
  habits: {
    ...usualWestern,
    house: 'phare-de-tresnel',
    language: 'fr',
    line: { kind: 'column', widths: [42, 32, 36], hyphens: 'lower', spaced: 0 },
    blanks: 'frame',
    heads: { ...usualWestern.heads, stand: 'mixed' },
    indent: 'narrow',
    closing: 'own line',
    jumps: { share: 0.27, takenUp: 0.18, form: 1, place: 'last line' },
    furniture: { ...usualWestern.furniture, folio: 'top', staff: 0.3 },
    frames: { share: 0.3, between: 'headline' },
  },
})
