import { hantCheck } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** Traditional characters, headlines mixed and some inside their body. */
export const wenshan = toHouse({
  half: 'check',
  habit:
    'traditional characters; column lines, more blank lines between frames; headlines after, some two stories later or inside their body',
  desk: hantCheck,
  habits: {
    ...usual,
    house: 'wenshan-ribao',
    language: 'zh-Hant',
    line: { kind: 'column', widths: [26, 14, 18], hyphens: 'none', spaced: 0.01 },
    blanks: 'frame',
    heads: { ...usual.heads, stand: 'away', vertical: 0.25, kickerAdrift: 0.1 },
    indent: 'kept',
    closing: 'own line',
    jumps: { share: 0.27, takenUp: 0.18, form: 2, place: 'own line' },
    furniture: { ...usual.furniture, folio: 'bottom', staff: 0.2, rules: 0.1 },
    misprints: 0.003,
    frames: { share: 0.4, between: 'headline' },
    mix: {
      ...usual.mix,
      notices: 0.3,
      genres: { news: 7, feature: 2, commentary: 1, poem: 0.6, table: 0.6, interview: 0.6 },
      datelines: ['bracket', 'agency', 'none'],
      credits: ['byline', 'closing', 'opening'],
    },
  },
})
