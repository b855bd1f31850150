import { zhDevelopment } from '../../copy/zh'
import { toHouse } from '../toHouse'
import { usual } from '../usual'

/** A district's daily whose extractor gives whole paragraphs and half-width marks. */
export const yunling = toHouse({
  half: 'development',
  habit: 'paragraph lines, half-width marks; headlines before; columns end in mid-sentence',
  desk: zhDevelopment,
  habits: {
    ...usual,
    house: 'yunling-ribao',
    line: { kind: 'paragraph', cut: 0.12 },
    blanks: 'every',
    heads: { ...usual.heads, lines: 'apart' },
    marks: 'half',
    captions: { place: 'own', credit: 'own line' },
    closing: 'own line',
    jumps: { share: 0.27, takenUp: 0.18, form: 4, place: 'own line' },
    furniture: { ...usual.furniture, rules: 0.05 },
    frames: { share: 0.3, between: 'headline' },
    mix: { ...usual.mix, stories: [4, 9], datelines: ['own', 'agency', 'none'] },
  },
})
