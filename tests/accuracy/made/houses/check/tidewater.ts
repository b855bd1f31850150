import { enCheck } from '../../copy/western'
import { toHouse } from '../toHouse'
import { usualWestern } from '../usualWestern'

/** An American daily whose headlines come behind their bodies. */
export const tidewater = toHouse({
  half: 'check',
  habit:
    'English; column lines, blank lines between paragraphs; headlines after; jump lines broken; straight quotes',
  desk: enCheck,
  habits: {
    ...usualWestern,
    house: 'tidewater-chronicle',
    line: { kind: 'column', widths: [48, 33, 38], hyphens: 'lower', spaced: 0 },
    blanks: 'paragraph',
    heads: { ...usualWestern.heads, stand: 'after', bylineAdrift: 0.3 },
    quotes: 'straight',
    jumps: { share: 0.36, takenUp: 0.18, form: 0, place: 'broken' },
    furniture: { folio: 'bottom', nameplate: 0.5, staff: 0.3, slogan: 0, rules: 0.05, dirt: 0.05 },
    misprints: 0.002,
    frames: { share: 0.3, between: 'nothing' },
    mix: { ...usualWestern.mix, captions: [1, 2], notices: 0.3 },
  },
})
