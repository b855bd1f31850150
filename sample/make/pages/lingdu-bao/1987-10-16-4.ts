import type { PageSource } from '../../types'
import { stories } from './1987-10-16-4.stories'
import { sheet } from './sheet'

/** The plan of page 4 of 1987-10-16, and how its text comes off the page. */
export const page: PageSource = {
  ...sheet,
  label: '4',
  stories,
  layout: [
    { story: 'folio', look: { className: 'folio' } },
    {
      row: [
        {
          stack: [
            {
              story: 'ferryman',
              look: { vertical: true, face: 'song', size: 84, deckSize: 28, spacing: 0.1 },
              columns: 2,
            },
            { picture: 'ferryman', height: 220, grow: true },
          ],
        },
        {
          stack: [
            { story: 'poem', look: { framed: 'tint', face: 'song', size: 40, className: 'roman' } },
            { story: 'recipe', look: { face: 'hei', size: 40 } },
          ],
        },
      ],
      spans: [3, 1],
    },
    { rule: 'thick' },
    {
      row: [
        { story: 'watch', look: { face: 'song', size: 50 }, columns: 2 },
        {
          stack: [
            { picture: 'cat', height: 180, grow: true },
            { story: 'cat', look: { face: 'black', size: 40 } },
          ],
        },
        {
          stack: [
            {
              story: 'obituary',
              look: { framed: 'double', face: 'song', size: 38, className: 'big' },
            },
            { story: 'riddle', look: { face: 'hei', size: 36 } },
          ],
        },
      ],
      spans: [2, 1, 1],
      grow: true,
    },
    {
      row: [
        {
          story: 'tender',
          look: { framed: true, face: 'hei', size: 34, spacing: 0.2 },
          columns: 2,
        },
        { story: 'lost', look: { framed: true, face: 'hei', size: 27 } },
        { story: 'pickle', look: { framed: 'double', face: 'black', size: 32 } },
      ],
      spans: [2, 1, 1],
      ruled: false,
    },
    { story: 'staff', columns: 1, look: { className: 'staff' } },
  ],
  lifts: [
    { story: 'folio', part: 'whole' },
    { story: 'ferryman', part: 'body' },
    { story: 'poem', part: 'body' },
    { story: 'poem', part: 'headline' },
    { story: 'poem', part: 'byline' },
    { story: 'ferryman', part: 'headline' },
    { story: 'ferryman', part: 'deck' },
    { story: 'ferryman', part: 'byline' },
    { story: 'recipe', part: 'body' },
    { story: 'recipe', part: 'head' },
    { story: 'watch', part: 'whole', frame: true },
    { story: 'cat', part: 'body' },
    { story: 'cat', part: 'headline' },
    { story: 'obituary', part: 'headline' },
    { story: 'obituary', part: 'rest' },
    { story: 'riddle', part: 'body' },
    { story: 'riddle', part: 'headline' },
    { story: 'pickle', part: 'whole' },
    { story: 'tender', part: 'headline', trouble: 'spaced' },
    { story: 'tender', part: 'rest' },
    { story: 'lost', part: 'rest' },
    { story: 'lost', part: 'headline' },
    { story: 'staff', part: 'whole' },
  ],
  habit: { gaps: 'pieces', unit: 'line' },
}
