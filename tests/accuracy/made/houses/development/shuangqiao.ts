import { zhDevelopment } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A prefecture's daily of the 2010s, extracted from its PDF with a blank line after nearly every line. */
export const shuangqiao = toHouse({
  half: 'development',
  habit:
    'column lines, a blank line after each; headlines after, some shadowed; spaces round digits',
  desk: zhDevelopment,
  habits: {
    ...usual,
    house: 'shuangqiao-ribao',
    line: { kind: 'column', widths: [26, 16, 18, 18], hyphens: 'none', spaced: 0.02 },
    blanks: 'every',
    heads: {
      ...usual.heads,
      stand: 'after',
      bylineAdrift: 0.2,
      shadow: { share: 0.2, by: 'run' },
    },
    digits: 'spaced',
    captions: { place: 'glued', credit: 'same line' },
    jumps: { share: 0.36, takenUp: 0, form: 0, place: 'last line' },
    furniture: { ...usual.furniture, folio: 'bottom', staff: 0.5, slogan: 0.1 },
    frames: { share: 0.2, between: 'nothing' },
    mix: {
      ...usual.mix,
      stories: [5, 8],
      captions: [1, 2],
      credits: ['opening', 'closing', 'byline'],
    },
  },
})
