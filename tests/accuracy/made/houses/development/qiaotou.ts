import { zhDevelopment } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A business paper in paragraph lines that gives two bodies and then both their headlines. */
export const qiaotou = toHouse({
  half: 'development',
  habit:
    'paragraph lines, blank lines between pieces; headlines collected behind two bodies; captions in mid-body; untitled notices',
  desk: zhDevelopment,
  habits: {
    ...usual,
    house: 'qiaotou-shangbao',
    line: { kind: 'paragraph', cut: 0.06 },
    blanks: 'piece',
    heads: { ...usual.heads, stand: 'collected', bylineAdrift: 0.3 },
    indent: 'kept',
    digits: 'spaced',
    spaces: 'zero-width',
    closing: 'own line',
    jumps: { share: 0.22, takenUp: 0, form: 0, place: 'last line' },
    furniture: { ...usual.furniture, folio: 'bottom', staff: 0.3, dirt: 0.05 },
    misprints: 0.001,
    frames: { share: 0.4, between: 'caption' },
    mix: {
      ...usual.mix,
      stories: [4, 8],
      captions: [1, 2],
      notices: 0.4,
      titled: false,
      genres: { news: 6, feature: 2, interview: 1, table: 0.7, list: 0.5, commentary: 1 },
      datelines: ['own', 'bracket', 'agency'],
      credits: ['byline', 'closing'],
    },
  },
})
