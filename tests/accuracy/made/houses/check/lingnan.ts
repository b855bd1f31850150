import { zhCheck } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** Blank lines by accident, bodies in frames with captions between them. */
export const lingnan = toHouse({
  half: 'check',
  habit:
    'column lines, blank lines at random; headlines mixed; captions between frames in mid-sentence; zero-width signs; jumps on own lines',
  desk: zhCheck,
  habits: {
    ...usual,
    house: 'lingnan-shangbao',
    line: { kind: 'column', widths: [30, 18, 22], hyphens: 'none', spaced: 0.01 },
    blanks: 'random',
    heads: {
      ...usual.heads,
      stand: 'mixed',
      shadow: { share: 0.1, by: 'line' },
      bylineAdrift: 0.15,
    },
    indent: 'lost',
    spaces: 'zero-width',
    digits: 'spaced',
    jumps: { share: 0.36, takenUp: 0.22, form: 3, place: 'own line' },
    furniture: { ...usual.furniture, staff: 0.5, dirt: 0.05 },
    frames: { share: 0.4, between: 'caption' },
    mix: {
      ...usual.mix,
      captions: [1, 3],
      genres: { news: 7, feature: 2, interview: 1, brief: 1, list: 0.5 },
      datelines: ['own', 'bracket', 'own'],
      credits: ['opening', 'closing', 'byline'],
    },
  },
})
