import { zhCheck } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A cultural weekly without datelines that gives two bodies and then both headlines. */
export const taoyuan = toHouse({
  half: 'check',
  habit:
    'column lines, blank lines between pieces only; headlines collected behind two bodies; no datelines',
  desk: zhCheck,
  habits: {
    ...usual,
    house: 'taoyuan-zhoukan',
    line: { kind: 'column', widths: [25, 16, 20], hyphens: 'none', spaced: 0 },
    blanks: 'piece',
    heads: { ...usual.heads, stand: 'collected', bylineAdrift: 0.25, spaced: 0.12 },
    indent: 'kept',
    captions: { place: 'own', credit: 'own line' },
    furniture: { ...usual.furniture, folio: 'bottom', nameplate: 0.5, staff: 0.4, rules: 0.1 },
    mix: {
      stories: [5, 8],
      captions: [0, 2],
      pointers: [0, 1],
      notices: 0.2,
      titled: true,
      genres: { news: 3, feature: 3, commentary: 2, poem: 1, serial: 1, letter: 1, interview: 1 },
      datelines: ['none'],
      credits: ['byline', 'closing'],
    },
  },
})
