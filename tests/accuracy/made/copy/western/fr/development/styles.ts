import { list } from '../../grammar/lists'
import type { Era } from '../../grammar/types'
import type { Style } from '../../voice'

const none = ['']

/** De la feuille de la Belle Époque au quotidien régional. */
export const styles: Readonly<Record<Era, Style>> = {
  old: {
    headCases: ['capitals', 'sentence', 'sentence'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 4,
    datelines: {
      own: [
        '(De notre correspondant particulier.) — {^town}, {date}. —',
        '{^town}, {date} (dép. de notre correspondant). —',
      ],
      agency: ['{^town}, {date}. ({agency}.) —', '({agency}.) {town}, {date}. —'],
      bracket: ['({town}, {date}.) —'],
      place: ['{^town}, {date}. —', '{^town}. —'],
      none,
    },
    openings: ['(De notre envoyé spécial {writer}.)', '(Par fil spécial de {writer}.)'],
    bylines: ['Par {!writer}', 'De notre correspondant {writer}', 'De notre envoyé spécial'],
    closings: ['{initials}', '{!writer}.', '{writer}.', '({agency}.)'],
  },
  middle: {
    headCases: ['capitals', 'sentence', 'sentence'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'capitals',
    sentences: 3,
    datelines: {
      own: ['{^town}, {date} (de notre correspondant). —', 'De notre correspondant à {town} :'],
      agency: ['{^town}, {date} ({agency}). —', '{!town}, {date} ({agency}). —'],
      bracket: ['({town}, {date})', '‹{!town}›'],
      place: ['{^town}, {date}. —', '{!town}. —'],
      none,
    },
    openings: ['De notre envoyé spécial {writer}. —', '(De notre correspondant {!writer})'],
    bylines: [
      'par {writer}',
      'Par {!writer}',
      'De notre envoyé spécial {!writer}',
      'De notre envoyé spécial permanent {writer}',
      'Reportage de {writer}',
      'De notre correspondant particulier',
    ],
    closings: ['({agency}.)', '{initials}', '{!writer}', '{writer}'],
  },
  late: {
    headCases: ['sentence'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 2,
    datelines: {
      own: ['{!town} (de notre correspondant). —', '{^town}. De notre bureau.'],
      agency: ['{!town} ({agency}). —', '({agency}). —'],
      bracket: ['({town}) —'],
      place: ['{!town}. —', '{^town}.'],
      none,
    },
    openings: ['De notre correspondante {writer} :', '{writer} —'],
    bylines: [
      '{writer}',
      'Par {writer}',
      'De notre correspondant à {town}, {writer}',
      '{!writer}',
    ].map((form) => (form === '{writer}' ? 'Texte : {writer}' : form)),
    closings: ['({agency})', '{writer}', '{initials}', '{!writer}'],
  },
}

/** Surtitres des nouvelles brèves. */
export const briefKickers = list('En bref, Faits divers, À travers la région, Dernière heure')
