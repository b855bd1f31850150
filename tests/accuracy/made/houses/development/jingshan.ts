import { zhDevelopment } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A county paper whose extractor follows the frames: headlines fall between the frames of a body. */
export const jingshan = toHouse({
  half: 'development',
  habit:
    'column lines, blank lines between pieces and more between frames; headlines mixed, some inside their body; staff box in the middle',
  desk: zhDevelopment,
  habits: {
    ...usual,
    house: 'jingshan-bao',
    line: { kind: 'column', widths: [28, 19, 21], hyphens: 'none', spaced: 0.01 },
    blanks: 'frame',
    heads: {
      ...usual.heads,
      stand: 'mixed',
      shadow: { share: 0.12, by: 'line' },
      kickerAdrift: 0.15,
      bylineAdrift: 0.2,
    },
    indent: 'spaces',
    spaces: 'no-break',
    jumps: { share: 0.32, takenUp: 0.22, form: 3, place: 'last line' },
    furniture: { folio: 'middle', nameplate: 0.5, staff: 0.7, slogan: 0, rules: 0.1, dirt: 0.05 },
    frames: { share: 0.5, between: 'headline' },
    mix: {
      ...usual.mix,
      notices: 0.3,
      datelines: ['own', 'none'],
      credits: ['byline', 'opening', 'closing'],
    },
  },
})
