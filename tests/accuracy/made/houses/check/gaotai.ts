import { zhCheck } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** Paragraph lines without blank lines; two headlines may stand before their two bodies. */
export const gaotai = toHouse({
  half: 'check',
  habit:
    'paragraph lines, no blank line; headlines before, some of two stories together; half-width marks, no-break spaces',
  desk: zhCheck,
  habits: {
    ...usual,
    house: 'gaotai-ribao',
    line: { kind: 'paragraph', cut: 0.05 },
    blanks: 'none',
    heads: { ...usual.heads, stand: 'collected first' },
    marks: 'half',
    spaces: 'no-break',
    indent: 'lost',
    jumps: { share: 0.27, takenUp: 0.18, form: 2, place: 'own line' },
    furniture: { ...usual.furniture, folio: 'top', staff: 0.3 },
    mix: {
      ...usual.mix,
      stories: [5, 9],
      notices: 0.4,
      titled: false,
      genres: { news: 6, brief: 2, feature: 1, table: 0.5, serial: 0.5, commentary: 1 },
      datelines: ['own', 'agency', 'bracket'],
      credits: ['closing', 'opening'],
    },
  },
})
