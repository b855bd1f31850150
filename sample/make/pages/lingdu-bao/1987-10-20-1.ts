import type { PageSource } from '../../types'
import { stories } from './1987-10-20-1.stories'
import { sheet } from './sheet'

/** The plan of page 1 of 1987-10-20, and how its text comes off the page. */
export const page: PageSource = {
  ...sheet,
  label: '1',
  stories,
  layout: [
    {
      row: [
        { story: 'ear', columns: 1, look: { framed: true, className: 'ear' } },
        { story: 'plate', look: { size: 168, face: 'song', spacing: 0.22, className: 'plate' } },
      ],
      spans: [1, 3],
      ruled: false,
    },
    {
      row: [
        {
          stack: [
            { story: 'harvest', look: { face: 'song', size: 42 } },
            { rule: 'thin' },
            { story: 'sparrow', look: { face: 'hei', size: 31 } },
            { rule: 'thin' },
            { story: 'survey', look: { face: 'song', size: 35 } },
            { rule: 'wave' },
            { story: 'pointer' },
            { rule: 'wave' },
            { story: 'erratum', look: { face: 'hei', size: 26 } },
          ],
        },
        {
          stack: [
            {
              story: 'cat',
              parts: ['kicker', 'headline', 'deck', 'byline'],
              look: { size: 86, face: 'song', deckSize: 26 },
            },
            { story: 'cat', parts: ['body'], columns: 3 },
            {
              row: [
                {
                  stack: [
                    { picture: 'catboat', height: 300, grow: true },
                    { story: 'catPhoto', columns: 1 },
                  ],
                },
                {
                  stack: [
                    { story: 'comment', look: { framed: 'tint', face: 'hei', size: 32 } },
                    { story: 'calls', look: { face: 'song', size: 34 } },
                  ],
                },
              ],
              spans: [2, 1],
              ruled: false,
              grow: true,
            },
          ],
        },
      ],
      spans: [1, 3],
      grow: true,
    },
    { rule: 'double' },
    {
      row: [
        { story: 'lions', look: { face: 'black', size: 46 }, columns: 2 },
        { story: 'water', look: { vertical: true, face: 'song', size: 44 }, columns: 2 },
      ],
      spans: [2, 2],
    },
  ],
  lifts: [
    { story: 'cat', part: 'headline', trouble: 'double' },
    { story: 'cat', part: 'deck', trouble: 'runs', tight: true },
    { story: 'ear', part: 'whole' },
    { story: 'plate', part: 'whole' },
    { story: 'harvest', part: 'body' },
    { story: 'sparrow', part: 'body' },
    { story: 'harvest', part: 'headline' },
    { story: 'survey', part: 'body' },
    { story: 'sparrow', part: 'headline' },
    { story: 'survey', part: 'headline' },
    { story: 'pointer', part: 'whole' },
    { story: 'erratum', part: 'headline', trouble: 'spaced' },
    { story: 'erratum', part: 'body' },
    { story: 'cat', part: 'body', frame: true },
    { story: 'catPhoto', part: 'body' },
    { story: 'comment', part: 'rest' },
    { story: 'comment', part: 'head' },
    { story: 'cat', part: 'kicker' },
    { story: 'cat', part: 'byline' },
    { story: 'calls', part: 'whole' },
    { story: 'lions', part: 'rest', frame: true },
    { story: 'lions', part: 'headline' },
    { story: 'water', part: 'headline' },
    { story: 'water', part: 'rest' },
  ],
  habit: { gaps: 'lines', unit: 'line', digitGaps: true },
}
