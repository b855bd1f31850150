import type { PageSource } from '../../types'
import { stories } from './1931-05-16-2.stories'
import { sheet } from './sheet'

/** The plan of page 2 of 1931-05-16, and how its text comes off the page. */
export const page: PageSource = {
  ...sheet,
  label: '2',
  stories,
  layout: [
    { story: 'folio', look: { className: 'folio' } },
    {
      row: [
        {
          stack: [
            { story: 'clock', look: { face: 'narrow', size: 31 } },
            { rule: 'thin' },
            { story: 'police', look: { face: 'song', size: 28 } },
          ],
        },
        {
          stack: [
            { story: 'serial', look: { face: 'caps', size: 50, deckSize: 22 }, columns: 3 },
            { picture: 'lighthouse', height: 260, grow: true },
            { story: 'regattaPhoto', columns: 1 },
          ],
        },
        {
          stack: [
            { story: 'regatta', look: { framed: 'double', face: 'narrow', size: 27 } },
            { story: 'poem', look: { face: 'song', size: 28, className: 'verse' } },
            { rule: 'wave' },
            { story: 'household', look: { face: 'song', size: 27 } },
            { rule: 'thin' },
            { story: 'births', look: { face: 'hei', size: 24 } },
          ],
        },
      ],
      spans: [1, 3, 1],
      grow: true,
    },
    { rule: 'double' },
    {
      row: [
        { story: 'bowls', look: { face: 'narrow', size: 44 }, columns: 2 },
        { story: 'letters', look: { face: 'song', size: 27 }, columns: 2 },
        {
          stack: [{ story: 'tender', look: { framed: true, face: 'narrow', size: 27 } }],
        },
      ],
      spans: [2, 2, 1],
    },
    {
      row: [
        { story: 'parrot', look: { framed: true, face: 'caps', size: 32 }, columns: 2 },
        { story: 'hats', look: { framed: 'double', face: 'caps', size: 32 }, columns: 3 },
      ],
      spans: [2, 3],
      ruled: false,
    },
    { story: 'staff', columns: 1, look: { className: 'staff' } },
  ],
  lifts: [
    { story: 'folio', part: 'whole' },
    { story: 'clock', part: 'headline' },
    { story: 'clock', part: 'rest' },
    { story: 'police', part: 'body' },
    { story: 'serial', part: 'kicker' },
    { story: 'serial', part: 'headline' },
    { story: 'serial', part: 'body' },
    { story: 'police', part: 'headline' },
    { story: 'serial', part: 'credit' },
    { story: 'serial', part: 'deck' },
    { story: 'serial', part: 'byline' },
    { story: 'regattaPhoto', part: 'whole' },
    { story: 'regatta', part: 'whole' },
    { story: 'household', part: 'body' },
    { story: 'poem', part: 'whole' },
    { story: 'household', part: 'head' },
    { story: 'births', part: 'whole' },
    { story: 'bowls', part: 'body' },
    { story: 'letters', part: 'kicker' },
    { story: 'bowls', part: 'headline', trouble: 'double' },
    { story: 'bowls', part: 'deck' },
    { story: 'letters', part: 'headline' },
    { story: 'letters', part: 'body' },
    { story: 'tender', part: 'headline', trouble: 'spaced' },
    { story: 'tender', part: 'rest' },
    { story: 'parrot', part: 'body' },
    { story: 'parrot', part: 'headline' },
    { story: 'hats', part: 'whole' },
    { story: 'staff', part: 'whole' },
  ],
  habit: { gaps: 'paragraphs', unit: 'line' },
}
