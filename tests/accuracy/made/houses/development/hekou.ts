import { zhDevelopment } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** An evening paper of short pieces, extracted without any blank line; indents are kept. */
export const hekou = toHouse({
  half: 'development',
  habit:
    'column lines, no blank line anywhere; headlines before; indents kept; many briefs and notices',
  desk: zhDevelopment,
  habits: {
    ...usual,
    house: 'hekou-wanbao',
    line: { kind: 'column', widths: [24, 14, 18], hyphens: 'none', spaced: 0 },
    blanks: 'none',
    heads: { ...usual.heads, bylineAdrift: 0.15, bylineAt: 'end', broken: 0.08, spaced: 0.1 },
    indent: 'kept',
    spaces: 'ideographic',
    captions: { place: 'own', credit: 'own line' },
    jumps: { share: 0.18, takenUp: 0.18, form: 2, place: 'own line' },
    furniture: { folio: 'top', nameplate: 0.8, staff: 0.6, slogan: 0.2, rules: 0.1, dirt: 0 },
    mix: {
      stories: [6, 11],
      captions: [0, 2],
      pointers: [0, 2],
      notices: 0.5,
      titled: true,
      genres: { news: 5, brief: 3, letter: 1, interview: 0.7, serial: 0.7, poem: 0.7, list: 0.7 },
      datelines: ['own', 'bracket', 'none'],
      credits: ['closing', 'opening', 'byline'],
    },
  },
})
