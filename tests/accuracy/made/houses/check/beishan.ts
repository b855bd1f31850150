import { zhCheck } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** Paragraph lines with the headline behind its body. */
export const beishan = toHouse({
  half: 'check',
  habit:
    'paragraph lines, blank lines between pieces; headlines after, shadowed; columns end in mid-sentence; spaces round digits',
  desk: zhCheck,
  habits: {
    ...usual,
    house: 'beishan-ribao',
    line: { kind: 'paragraph', cut: 0.15 },
    blanks: 'piece',
    heads: { ...usual.heads, stand: 'after', shadow: { share: 0.3, by: 'run' } },
    indent: 'spaces',
    digits: 'spaced',
    captions: { place: 'glued', credit: 'same line' },
    jumps: { share: 0.36, takenUp: 0.18, form: 1, place: 'last line' },
    furniture: { ...usual.furniture, folio: 'middle', staff: 0.4 },
    frames: { share: 0.3, between: 'headline' },
    mix: {
      ...usual.mix,
      captions: [1, 2],
      datelines: ['own', 'place'],
      credits: ['closing', 'opening'],
    },
  },
})
