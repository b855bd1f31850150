import type { PageSource } from '../../types'
import { stories } from './1987-10-16-2.stories'
import { sheet } from './sheet'

/** The plan of page 2 of 1987-10-16, and how its text comes off the page. */
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
            {
              story: 'tractor',
              parts: ['kicker', 'headline', 'deck', 'byline'],
              look: { size: 70, face: 'song', deckSize: 26 },
            },
            { picture: 'tractor', height: 120, grow: true },
            { story: 'tractor', parts: ['body'], columns: 3 },
          ],
        },
        {
          stack: [
            { story: 'letter', look: { framed: 'tint', face: 'hei', size: 30 } },
            { story: 'bees', look: { face: 'song', size: 34 } },
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
            { story: 'scale', look: { vertical: true, face: 'hei', size: 36 }, columns: 2 },
            { rule: 'thin' },
            { story: 'shelf', look: { face: 'song', size: 38 }, columns: 2 },
          ],
        },
        {
          stack: [
            { picture: 'persimmon', height: 300, grow: true },
            { story: 'persimmon', columns: 1 },
          ],
        },
      ],
      spans: [2, 2],
      grow: true,
    },
    { rule: 'thin' },
    {
      row: [
        { story: 'boat', look: { face: 'song', size: 40 }, columns: 2 },
        { story: 'briefs', look: { face: 'black', size: 32, framed: true, className: 'roman' } },
        {
          stack: [
            { story: 'found', look: { face: 'hei', size: 26 } },
            { rule: 'wave' },
            { story: 'reed', look: { face: 'hei', size: 26 } },
          ],
        },
      ],
      spans: [2, 1, 1],
    },
  ],
  lifts: [
    { story: 'tractor', part: 'kicker' },
    { story: 'tractor', part: 'body' },
    { story: 'letter', part: 'whole' },
    { story: 'bees', part: 'body' },
    { story: 'scale', part: 'body' },
    { story: 'bees', part: 'headline' },
    { story: 'scale', part: 'headline' },
    { story: 'shelf', part: 'body' },
    { story: 'tractor', part: 'headline', trouble: 'double' },
    { story: 'tractor', part: 'deck' },
    { story: 'tractor', part: 'byline' },
    { story: 'persimmon', part: 'whole' },
    { story: 'shelf', part: 'headline' },
    { story: 'boat', part: 'rest' },
    { story: 'boat', part: 'headline' },
    { story: 'found', part: 'headline', trouble: 'spaced' },
    { story: 'found', part: 'rest' },
    { story: 'reed', part: 'whole' },
    { story: 'briefs', part: 'rest' },
    { story: 'briefs', part: 'headline' },
    { story: 'folio', part: 'whole' },
  ],
  habit: { gaps: 'none', unit: 'line' },
}
