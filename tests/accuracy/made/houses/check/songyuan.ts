import { zhCheck } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** An old paper read by poor OCR: no blank lines, no indents, headlines behind their bodies. */
export const songyuan = toHouse({
  half: 'check',
  habit:
    'column lines, no blank line; headlines after; indents seen as narrow lines; dirt and 0.8 % wrong characters',
  desk: zhCheck,
  habits: {
    ...usual,
    house: 'songyuan-bao',
    line: { kind: 'column', widths: [21, 13, 16], hyphens: 'none', spaced: 0 },
    blanks: 'none',
    heads: { ...usual.heads, stand: 'after', spaced: 0.1, deckAdrift: 0.2 },
    indent: 'narrow',
    spaces: 'ideographic',
    jumps: { share: 0.22, takenUp: 0.14, form: 5, place: 'own line' },
    furniture: { folio: 'top', nameplate: 0.8, staff: 0, slogan: 0.1, rules: 0.1, dirt: 0.2 },
    misprints: 0.008,
    mix: {
      ...usual.mix,
      notices: 0.3,
      genres: { news: 7, commentary: 1, letter: 1, feature: 1, brief: 1, poem: 0.5 },
      datelines: ['own', 'agency', 'agency', 'place'],
      credits: ['closing', 'opening'],
    },
  },
})
