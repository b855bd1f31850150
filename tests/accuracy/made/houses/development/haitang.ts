import { hantDevelopment } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A paper in traditional characters; headlines may follow two stories later. */
export const haitang = toHouse({
  half: 'development',
  habit:
    'traditional characters; column lines, blank lines between paragraphs; headlines after, some two stories later',
  desk: hantDevelopment,
  habits: {
    ...usual,
    house: 'haitang-shibao',
    language: 'zh-Hant',
    line: { kind: 'column', widths: [24, 15, 17], hyphens: 'none', spaced: 0 },
    blanks: 'paragraph',
    heads: { ...usual.heads, stand: 'away', bylineAdrift: 0.3 },
    indent: 'lost',
    captions: { place: 'glued', credit: 'same line' },
    jumps: { share: 0.27, takenUp: 0.18, form: 0, place: 'last line' },
    furniture: { ...usual.furniture, folio: 'top', staff: 0.2, rules: 0.05 },
    mix: {
      ...usual.mix,
      notices: 0.3,
      genres: { news: 7, feature: 2, commentary: 1, letter: 0.6, serial: 0.6, brief: 1 },
      datelines: ['bracket', 'own', 'agency'],
      credits: ['opening', 'closing', 'byline'],
    },
  },
})
