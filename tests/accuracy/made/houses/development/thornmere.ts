import { enDevelopment } from '../../copy/western'
import { toHouse } from '../toHouse'
import { usualWestern } from '../usualWestern'

/** A provincial weekly of narrow columns, read without a blank line. */
export const thornmere = toHouse({
  half: 'development',
  habit:
    'English; narrow column lines, no blank line; hyphens at line ends, names too; headlines before',
  desk: enDevelopment,
  habits: {
    ...usualWestern,
    house: 'thornmere-courier',
    line: { kind: 'column', widths: [40, 30, 32], hyphens: 'all', spaced: 0 },
    blanks: 'none',
    indent: 'narrow',
    jumps: { share: 0.27, takenUp: 0.18, form: 1, place: 'own line' },
    furniture: { folio: 'top', nameplate: 0.8, staff: 0, slogan: 0.2, rules: 0.1, dirt: 0.05 },
    misprints: 0.002,
    mix: { ...usualWestern.mix, notices: 0.4 },
  },
})
