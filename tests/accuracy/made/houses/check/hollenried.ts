import { deCheck } from '../../copy/western'
import { toHouse } from '../toHouse'
import { usualWestern } from '../usualWestern'

/** A German paper in paragraph lines without blank lines. */
export const hollenried = toHouse({
  half: 'check',
  habit:
    'German; paragraph lines, no blank line; headlines before; indents kept; columns end in mid-sentence',
  desk: deCheck,
  habits: {
    ...usualWestern,
    house: 'hollenrieder-zeitung',
    language: 'de',
    line: { kind: 'paragraph', cut: 0.1 },
    blanks: 'none',
    indent: 'spaces',
    spaces: 'no-break',
    captions: { place: 'own', credit: 'own line' },
    jumps: { share: 0.27, takenUp: 0.18, form: 1, place: 'own line' },
    furniture: { ...usualWestern.furniture, folio: 'top', nameplate: 0.5, rules: 0.1 },
    misprints: 0.001,
  },
})
