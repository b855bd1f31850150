import type { PageSource } from '../../types'
import { stories } from './1987-10-20-2.stories'
import { sheet } from './sheet'

/** The plan of page 2 of 1987-10-20, and how its text comes off the page. */
export const page: PageSource = {
  ...sheet,
  label: '2',
  stories,
  layout: [
    { story: 'folio', look: { className: 'folio' } },
    {
      row: [
        { story: 'cat', look: { face: 'song', size: 34, align: 'left' } },
        {
          stack: [
            { story: 'ticket', look: { vertical: true, face: 'song', size: 92 }, columns: 2 },
          ],
        },
      ],
      spans: [1, 3],
    },
    { rule: 'thick' },
    {
      row: [
        {
          stack: [
            { story: 'visit', look: { face: 'song', size: 38 } },
            { rule: 'thin' },
            { story: 'engineer', look: { face: 'hei', size: 40 } },
            { rule: 'thin' },
            { story: 'riddle', look: { face: 'hei', size: 32 } },
          ],
        },
        {
          stack: [
            { picture: 'rain', height: 380, grow: true },
            { story: 'ticketPhoto', columns: 1 },
            { rule: 'thin' },
            { story: 'market', look: { face: 'hei', size: 40 }, columns: 2 },
          ],
        },
        {
          stack: [
            { story: 'sports', look: { framed: 'double', face: 'hei', size: 25 } },
            { story: 'rehearsal', look: { face: 'song', size: 40 } },
            { story: 'power', look: { framed: true, face: 'hei', size: 28, className: 'loose' } },
          ],
        },
      ],
      spans: [1, 2, 1],
      grow: true,
    },
    {
      row: [
        { story: 'swap', look: { framed: true, face: 'black', size: 30 }, columns: 2 },
        { story: 'repair', look: { framed: 'tint', face: 'song', size: 34 }, columns: 2 },
      ],
      spans: [2, 2],
      ruled: false,
    },
    { story: 'staff', columns: 1, look: { className: 'staff' } },
  ],
  lifts: [
    { story: 'folio', part: 'whole' },
    { story: 'ticket', part: 'kicker' },
    { story: 'ticket', part: 'headline' },
    { story: 'cat', part: 'jumpFrom' },
    { story: 'cat', part: 'body' },
    { story: 'cat', part: 'headline' },
    { story: 'ticket', part: 'body' },
    { story: 'visit', part: 'body' },
    { story: 'ticket', part: 'byline' },
    { story: 'visit', part: 'headline', trouble: 'double' },
    { story: 'engineer', part: 'body' },
    { story: 'riddle', part: 'whole' },
    { story: 'engineer', part: 'headline' },
    { story: 'ticketPhoto', part: 'whole' },
    { story: 'market', part: 'body' },
    { story: 'market', part: 'kicker' },
    { story: 'market', part: 'headline' },
    { story: 'sports', part: 'whole' },
    { story: 'rehearsal', part: 'whole' },
    { story: 'power', part: 'headline' },
    { story: 'power', part: 'rest', trouble: 'spaced' },
    { story: 'swap', part: 'rest' },
    { story: 'swap', part: 'headline' },
    { story: 'repair', part: 'whole' },
    { story: 'staff', part: 'whole' },
  ],
  habit: { gaps: 'pieces', unit: 'line', digitGaps: true },
}
