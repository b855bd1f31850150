import type { Habits } from '../press/habits'
import { usual } from './usual'

/** An ordinary Western paper in columns; each house says only in what it differs. */
export const usualWestern: Omit<Habits, 'house'> = {
  ...usual,
  language: 'en',
  line: { kind: 'column', widths: [44, 31, 34], hyphens: 'lower', spaced: 0 },
  mix: {
    stories: [5, 8],
    captions: [0, 2],
    pointers: [0, 1],
    notices: 0.2,
    titled: true,
    genres: { news: 7, feature: 2, commentary: 1, brief: 1, letter: 0.7, serial: 0.4, poem: 0.4 },
    datelines: ['place', 'agency', 'place', 'none'],
    credits: ['byline', 'none', 'closing'],
  },
}
