import { zhDevelopment } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A weekly of the 1950s read by OCR: vertical headlines, wrong characters, blank lines by accident. */
export const lianhu = toHouse({
  half: 'development',
  habit:
    'column lines, blank lines at random; headlines after, many vertical; indents seen as narrow lines; 0.4 % wrong characters',
  desk: zhDevelopment,
  habits: {
    ...usual,
    house: 'lianhu-zhoubao',
    line: { kind: 'column', widths: [20, 13, 15], hyphens: 'none', spaced: 0 },
    blanks: 'random',
    heads: { ...usual.heads, stand: 'after', vertical: 0.45, spaced: 0.15, deckAdrift: 0.2 },
    indent: 'narrow',
    quotes: 'straight',
    closing: 'own line',
    jumps: { share: 0.22, takenUp: 0.14, form: 1, place: 'broken' },
    furniture: { folio: 'top', nameplate: 1, staff: 0, slogan: 0.3, rules: 0.1, dirt: 0.15 },
    misprints: 0.004,
    mix: {
      stories: [5, 8],
      captions: [0, 1],
      pointers: [0, 0],
      notices: 0.3,
      titled: true,
      genres: { news: 6, feature: 1, commentary: 1, letter: 1, poem: 1, table: 0.6, serial: 0.5 },
      datelines: ['own', 'agency', 'place'],
      credits: ['closing', 'opening'],
    },
  },
})
