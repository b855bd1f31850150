import { lines, list } from '../../grammar/lists'
import type { Era } from '../../grammar/types'
import type { Style } from '../../voice'

const none = ['']

/** A frontier daily, a city daily between the wars, a chain paper of the eighties. */
export const styles: Readonly<Record<Era, Style>> = {
  old: {
    headCases: ['capitals', 'capitals', 'title'],
    stop: true,
    deckCase: 'capitals',
    subheadCase: 'title',
    sentences: 6,
    datelines: {
      own: [
        'Special Dispatch to the Clarion. {!town}, {state}, {date}.—',
        '{!town}, {date}.—(Special.)—',
      ],
      agency: lines(`
        {!town}, {state}, {date}.—({agency}.)—
        By {agency}. {!town}, {date}.—
      `),
      bracket: ['({!town}, {state}, {date}.)—'],
      place: ['{!town}, {state}, {date}.—', '{^town}, {date}.—'],
      none,
    },
    openings: ['‹Correspondence of {writer}.›', '(Dispatched by {writer}.)'],
    bylines: ['BY {!writer}.', '‹BY {!writer}.›', '(By a Staff Correspondent.)'],
    closings: ['{initials}', '— {!initials}', '{agency}.', '{!writer}.'],
  },
  middle: {
    headCases: ['capitals', 'title', 'sentence'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'capitals',
    sentences: 2,
    datelines: {
      own: ['{!town}, {state}, {date} (Special) — ', '{!town}, {date} — (Clarion Bureau) —'],
      agency: [
        '{!town}, {state}, {date} ({agency}) —',
        '{!town}, {date} — ({agency}) —',
        '{!town}, {date}, ({agency}).—',
      ],
      bracket: ['‹{!town}, {date}› —'],
      place: ['{!town}, {state}, {date} —', '{!town}, {date} -'],
      none,
    },
    openings: ['BY {!writer} —', 'By {writer}.'],
    bylines: [
      'BY {!writer}',
      'By {writer}',
      'By {!writer} / Clarion Staff Writer',
      'By {writer} and {second}',
      '{agency} Staff Writer',
    ].map((form) => form.replace(' / ', ', ')),
    closings: ['— {agency}', '({!writer})', '({agency}.)', '— {initials}'],
  },
  late: {
    headCases: ['sentence', 'sentence', 'sentence', 'title'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 2,
    datelines: {
      own: ['{!town}, {state} —', '{!town}, {state} (Clarion) —'],
      agency: ['{!town}, {state} ({agency}) —', '{!town} ({agency}) --'],
      bracket: ['({!town}) —'],
      place: ['{!town}, {state} —', '{!town} —'],
      none,
    },
    openings: ['{!writer}:', 'By {writer}, from {town}:'],
    bylines: [
      'By {writer}, Clarion Staff Writer',
      'By {!writer}, Of the Clarion Staff',
      'BY {!writer} AND {!second}',
      'By {writer}, {agency} Writer',
      'By {writer}',
    ],
    closings: ['— {writer}', '({agency})', '{writer}', '— {agency}'],
  },
}

/** Kickers of short reports. */
export const briefKickers = list('Briefly, State Roundup, Around the County, News Digest')
