import type { PageSource } from '../../types'
import { stories } from './1987-10-16-1.stories'
import { sheet } from './sheet'

/** The plan of page 1 of 1987-10-16, and how its text comes off the page. */
export const page: PageSource = {
  ...sheet,
  label: '1',
  stories,
  layout: [
    {
      row: [
        { story: 'plate', look: { size: 168, face: 'song', spacing: 0.22, className: 'plate' } },
        { story: 'ear', columns: 1, look: { framed: true, className: 'ear' } },
      ],
      spans: [3, 1],
      ruled: false,
    },
    {
      row: [
        {
          stack: [
            {
              story: 'bridge',
              parts: ['kicker', 'headline', 'deck'],
              look: { size: 84, face: 'black', shadow: true, deckSize: 26 },
            },
            {
              row: [
                {
                  stack: [
                    { picture: 'bridge', height: 400, grow: true },
                    { story: 'bridgePhoto', columns: 1 },
                  ],
                },
                { story: 'comment', look: { framed: 'tint', face: 'song', size: 29 } },
              ],
              spans: [2, 1],
              ruled: false,
              grow: true,
            },
            { story: 'bridge', parts: ['body'], columns: 3 },
          ],
        },
        {
          stack: [
            { story: 'rice', look: { face: 'hei', size: 38 } },
            { rule: 'thin' },
            { story: 'phone', look: { face: 'song', size: 34 } },
            { rule: 'wave' },
            { story: 'pointer', look: {} },
            { rule: 'wave' },
            { story: 'lamps', look: { face: 'song', size: 32 } },
          ],
        },
      ],
      spans: [3, 1],
    },
    { rule: 'thick' },
    {
      row: [
        { story: 'choir', columns: 2, look: { vertical: true, size: 40, face: 'song' } },
        {
          stack: [
            { picture: 'choir', height: 200, grow: true },
            { story: 'organ' },
            { rule: 'thin' },
            { story: 'carp', look: { face: 'hei', size: 30 } },
          ],
        },
        { story: 'ferry', look: { framed: true, face: 'hei', size: 22 } },
      ],
      spans: [2, 1, 1],
      grow: true,
    },
  ],
  lifts: [
    { story: 'plate', part: 'whole' },
    { story: 'ear', part: 'whole' },
    { story: 'rice', part: 'body', frame: true },
    { story: 'rice', part: 'headline' },
    { story: 'bridge', part: 'body' },
    { story: 'bridgePhoto', part: 'body', glue: true },
    { story: 'phone', part: 'body' },
    { story: 'pointer', part: 'whole' },
    { story: 'phone', part: 'headline' },
    { story: 'bridge', part: 'kicker' },
    { story: 'bridge', part: 'headline', trouble: 'runs' },
    { story: 'bridge', part: 'deck', tight: true },
    { story: 'comment', part: 'whole' },
    { story: 'choir', part: 'headline' },
    { story: 'choir', part: 'body' },
    { story: 'choir', part: 'byline' },
    { story: 'carp', part: 'whole' },
    { story: 'organ', part: 'whole' },
    { story: 'lamps', part: 'body' },
    { story: 'ferry', part: 'whole', frame: true },
    { story: 'lamps', part: 'headline', trouble: 'double' },
  ],
  habit: { gaps: 'lines', unit: 'line', digitGaps: true },
}
