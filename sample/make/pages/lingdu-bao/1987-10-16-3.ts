import type { PageSource } from '../../types'
import { stories } from './1987-10-16-3.stories'
import { sheet } from './sheet'

/** The plan of page 3 of 1987-10-16, and how its text comes off the page. */
export const page: PageSource = {
  ...sheet,
  label: '3',
  stories,
  layout: [
    { story: 'folio', look: { className: 'folio' } },
    {
      row: [
        {
          stack: [
            {
              story: 'chess',
              look: { vertical: true, face: 'black', size: 58, deckSize: 24 },
              columns: 2,
            },
            {
              row: [
                { picture: 'chess', height: 300, grow: true },
                {
                  stack: [
                    { story: 'chessPhoto' },
                    { rule: 'thin' },
                    { story: 'rope', look: { face: 'hei', size: 36 } },
                  ],
                },
              ],
              spans: [2, 1],
              ruled: false,
              grow: true,
            },
          ],
        },
        {
          stack: [
            { story: 'book', look: { face: 'hei', size: 34 } },
            { rule: 'thin' },
            { story: 'radio', look: { face: 'song', size: 32 } },
          ],
        },
      ],
      spans: [3, 1],
    },
    { rule: 'double' },
    {
      row: [
        {
          stack: [
            { story: 'bridge', look: { face: 'song', size: 40, align: 'left' }, columns: 2 },
            { rule: 'thin' },
            { story: 'board', look: { face: 'black', size: 46 }, columns: 2 },
            { story: 'fog', look: { face: 'hei', size: 38, framed: 'tint' }, columns: 2 },
          ],
        },
        {
          stack: [
            { story: 'ball', look: { face: 'song', size: 30 } },
            { rule: 'thin' },
            { story: 'bell', look: { face: 'song', size: 34 } },
            { rule: 'wave' },
            { story: 'erratum', look: { face: 'hei', size: 26 } },
            { story: 'film', look: { framed: true, face: 'hei', size: 27, className: 'roman' } },
          ],
        },
        {
          stack: [
            { story: 'essay', look: { framed: 'double', face: 'black', size: 27 } },
            { picture: 'kite', height: 200, grow: true },
            { story: 'kite', look: { face: 'song', size: 33 } },
          ],
        },
      ],
      spans: [2, 1, 1],
      grow: true,
    },
  ],
  lifts: [
    { story: 'folio', part: 'whole' },
    { story: 'chess', part: 'kicker' },
    { story: 'chess', part: 'headline' },
    { story: 'chess', part: 'deck' },
    { story: 'book', part: 'headline' },
    { story: 'chess', part: 'body' },
    { story: 'chessPhoto', part: 'whole' },
    { story: 'book', part: 'body' },
    { story: 'chess', part: 'byline' },
    { story: 'rope', part: 'body' },
    { story: 'radio', part: 'body' },
    { story: 'rope', part: 'headline' },
    { story: 'radio', part: 'headline' },
    { story: 'bridge', part: 'headline' },
    { story: 'bridge', part: 'rest' },
    { story: 'board', part: 'body' },
    { story: 'ball', part: 'body' },
    { story: 'bell', part: 'body' },
    { story: 'ball', part: 'headline' },
    { story: 'bell', part: 'headline' },
    { story: 'board', part: 'headline' },
    { story: 'kite', part: 'whole' },
    { story: 'essay', part: 'whole' },
    { story: 'fog', part: 'whole' },
    { story: 'erratum', part: 'headline', trouble: 'double' },
    { story: 'erratum', part: 'body' },
    { story: 'film', part: 'whole' },
  ],
  habit: { gaps: 'paragraphs', unit: 'paragraph', halfWidth: true },
}
