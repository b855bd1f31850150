import { list, lines } from '../../grammar/lists'
import type { Era } from '../../grammar/types'
import type { Style } from '../../voice'

const none = ['']

/** Papers of the telegraph, of hot metal and of the computer. */
export const styles: Readonly<Record<Era, Style>> = {
  old: {
    headCases: ['capitals', 'capitals', 'capitals', 'title'],
    stop: true,
    deckCase: 'title',
    subheadCase: 'capitals',
    sentences: 5,
    datelines: {
      own: lines(`
        (From Our Own Correspondent.) {!town}, {date}.—
        {!town}, {date}.—‹Special to the Courier.›—
      `),
      agency: lines(`
        {!town}, {date} ({agency}).—
        {!town}, {date}. ({agency}.)—
        ‹By {agency}› {!town}, {date}.—
      `),
      bracket: lines(`
        ‹{!town}, {date}.›—
        ({!town}, {date}.)
      `),
      place: ['{!town}, {date}.—', '{!town}.—'],
      none,
    },
    openings: ['(From {writer}, our Special Correspondent.)', '‹By {writer}.›'],
    bylines: ['BY {!writer}.', 'By {!writer}', 'By Our Own Correspondent.'],
    closings: ['{initials}', '{!writer}.', '—{agency}.', '—{writer}.'],
  },
  middle: {
    headCases: ['title', 'title', 'capitals'],
    stop: false,
    deckCase: 'title',
    subheadCase: 'title',
    sentences: 3,
    datelines: {
      own: ['Special to The Saltmere Courier', '{!town}, {date} (Own Correspondent)—'],
      agency: [
        '{!town}, {date} ({agency})—',
        '{!town}, {date} ({agency}) —',
        '({agency}) {!town}, {date}—',
      ],
      bracket: ['({!town}, {date})', '({town})'],
      place: ['{!town}, {date}—', '{!town}, {day}.'],
      none,
    },
    openings: ['(By {writer})', 'From {!writer}:'],
    bylines: [
      'By {!writer}',
      'By {writer}, Staff Writer',
      'By {!writer} and {!second}',
      'From {!writer}',
      'By A STAFF REPORTER',
    ],
    closings: ['({agency})', '{initials}', '—{agency}.', '—{!writer}'],
  },
  late: {
    headCases: ['sentence', 'sentence', 'title'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 2,
    datelines: {
      own: ['{!town} — ', 'From our reporter in {town}:'],
      agency: ['{!town} ({agency}) —', '{!town}, {date} ({agency}) -'],
      bracket: ['({town})'],
      place: ['{!town} —', '{!town}:'],
      none,
    },
    openings: ['By {writer} —', '{writer} reports:'],
    bylines: [
      'By {writer}',
      'By {writer}, Courier Staff',
      'By {writer} and {second}',
      'By {!writer}, Our Own Correspondent',
      '{writer} reports',
    ],
    closings: ['({agency})', '({writer})', '— {writer}', '— {agency}'],
  },
}

/** Kickers of short reports. */
export const briefKickers = list('In Brief, City and District, From Near and Far, Late News')
