import { zhCheck } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A blank line after every line, headlines before their bodies, half-width marks and straight quotes. */
export const nanpu = toHouse({
  half: 'check',
  habit:
    'column lines, a blank line after each, inside headlines too; headlines before, some vertical; half-width marks, straight quotes',
  desk: zhCheck,
  habits: {
    ...usual,
    house: 'nanpu-wanbao',
    line: { kind: 'column', widths: [27, 15, 17, 21], hyphens: 'none', spaced: 0.02 },
    blanks: 'every',
    heads: { ...usual.heads, lines: 'apart', vertical: 0.2, broken: 0.05 },
    marks: 'half',
    quotes: 'straight',
    closing: 'own line',
    jumps: { share: 0.27, takenUp: 0.18, form: 4, place: 'broken' },
    furniture: { folio: 'top', nameplate: 0.5, staff: 0.5, slogan: 0.2, rules: 0.05, dirt: 0.05 },
    misprints: 0.002,
    frames: { share: 0.3, between: 'headline' },
    mix: {
      ...usual.mix,
      stories: [5, 10],
      notices: 0.4,
      genres: { news: 6, brief: 2, letter: 1, table: 0.7, list: 0.7, feature: 1 },
      datelines: ['own', 'agency', 'none'],
      credits: ['closing', 'byline'],
    },
  },
})
