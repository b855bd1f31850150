import type { PageSource } from '../../types'
import { stories } from './1931-05-16-1.stories'
import { sheet } from './sheet'

/** The plan of page 1 of 1931-05-16, and how its text comes off the page. */
export const page: PageSource = {
  ...sheet,
  label: '1',
  stories,
  layout: [
    { story: 'plate', look: { size: 122, face: 'caps', className: 'plate' } },
    {
      row: [
        {
          stack: [
            { story: 'lifeboat', look: { face: 'narrow', size: 34 } },
            { rule: 'thin' },
            { story: 'mackerel', look: { face: 'song', size: 27 } },
            { rule: 'thin' },
            { story: 'tram', look: { face: 'hei', size: 25 } },
          ],
        },
        {
          stack: [
            {
              story: 'clock',
              parts: ['headline', 'deck'],
              look: { face: 'narrow', size: 57, shadow: true, deckSize: 22 },
            },
            {
              row: [
                { story: 'clock', parts: ['body'], columns: 2 },
                { picture: 'clock', height: 500, grow: true },
              ],
              spans: [2, 1],
              ruled: false,
            },
            { story: 'notes', look: { framed: 'tint', face: 'caps', size: 44 }, columns: 3 },
          ],
        },
        {
          stack: [
            { story: 'band', look: { face: 'song', size: 29 } },
            { rule: 'double' },
            { story: 'tides', look: { framed: true, face: 'narrow', size: 22 } },
            { story: 'correction', look: { face: 'narrow', size: 26 } },
            { rule: 'wave' },
            { story: 'pointer' },
          ],
        },
      ],
      spans: [1, 3, 1],
    },
    { rule: 'double' },
    {
      row: [
        {
          stack: [
            { picture: 'bandstand', height: 260, grow: true },
            { story: 'bandPhoto', columns: 1 },
          ],
        },
        { story: 'school', look: { face: 'song', size: 29 } },
        { story: 'obituary', look: { framed: 'double', face: 'song', size: 30, className: 'big' } },
      ],
      spans: [2, 1, 2],
      grow: true,
    },
  ],
  lifts: [
    { story: 'plate', part: 'whole' },
    { story: 'lifeboat', part: 'body' },
    { story: 'lifeboat', part: 'headline' },
    { story: 'mackerel', part: 'whole' },
    { story: 'clock', part: 'body' },
    { story: 'clock', part: 'headline', trouble: 'double' },
    { story: 'clock', part: 'deck', tight: true },
    { story: 'tram', part: 'rest' },
    { story: 'band', part: 'headline' },
    { story: 'tram', part: 'headline', trouble: 'spaced' },
    { story: 'band', part: 'deck' },
    { story: 'band', part: 'body' },
    { story: 'bandPhoto', part: 'whole' },
    { story: 'tides', part: 'whole' },
    { story: 'notes', part: 'kicker' },
    { story: 'notes', part: 'body' },
    { story: 'school', part: 'whole' },
    { story: 'notes', part: 'headline' },
    { story: 'notes', part: 'byline' },
    { story: 'correction', part: 'whole' },
    { story: 'pointer', part: 'whole' },
    { story: 'obituary', part: 'whole' },
  ],
  habit: { gaps: 'pieces', unit: 'line' },
}
