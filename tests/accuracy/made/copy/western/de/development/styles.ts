import { list } from '../../grammar/lists'
import type { Era } from '../../grammar/types'
import type { Style } from '../../voice'

const none = ['']

/** Vom kaiserlichen Anzeiger bis zur Regionalzeitung der achtziger Jahre. */
export const styles: Readonly<Record<Era, Style>> = {
  old: {
    headCases: ['sentence'],
    stop: true,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 5,
    datelines: {
      own: [
        '{^town}, {date}. (Eig. Ber.)',
        '— {^town}, {date}. (Von unserm Korrespondenten.)',
        '* {^town}, {date}.',
      ],
      agency: [
        '{^town}, {date}. ({agency}.)',
        '({agency}.) {town}, {date}.',
        '{agency} {town}, {date}.',
      ],
      bracket: ['({town}, {date}.)'],
      place: ['{^town}, {date}.', '{!town}, {date}.'],
      none,
    },
    openings: ['(Von unserem Berichterstatter {writer}.)', '(Eigener Drahtbericht von {writer}.)'],
    bylines: [
      'Von {writer}.',
      'Von unserem Korrespondenten',
      'Von {!writer}.',
      'Von unserem Sonderberichterstatter {writer}',
    ],
    closings: ['{initials}', '{writer}.', '({agency}.)'],
  },
  middle: {
    headCases: ['sentence', 'sentence', 'capitals'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 3,
    datelines: {
      own: [
        '{!town}, {date}. (Eigener Bericht)',
        '{town}, {date}. (Von unserem Korrespondenten)',
        '{town} (Eig. Meldung). ',
      ],
      agency: [
        '{!town}, {date}. ({agency})',
        '{^town}, {date} ({agency}).',
        '{!town} ({agency}). ',
      ],
      bracket: ['({town}, {date})', '‹{town}›'],
      place: ['{!town}, {date}.', '{^town}, {date}. —'],
      none,
    },
    openings: ['Von unserem Redaktionsmitglied {writer}', '(Von {writer}, zur Zeit {town})'],
    bylines: [
      'Von {writer}',
      'Von {!writer}',
      'Von unserem Korrespondenten {writer}',
      'Von unserem Redaktionsmitglied {writer}',
      'Von {writer} und {second}',
    ],
    closings: ['({agency})', '{initials}', '{writer}', '{!writer}'],
  },
  late: {
    headCases: ['sentence'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 2,
    datelines: {
      own: ['{!town}. (Eigener Bericht) ', '{!town} (eb).'],
      agency: ['{!town} ({agency}). ', '{town} ({agency}/eb) –'],
      bracket: ['({town}) –'],
      place: ['{!town}.', '{town}. –'],
      none,
    },
    openings: ['Von {writer} –', '{writer} berichtet:'],
    bylines: [
      'Von {writer}',
      'VON {!writer}',
      'Von unserer Mitarbeiterin {writer}',
      'Von unserem Redakteur {writer}',
      'Text: {writer}',
    ],
    closings: ['({agency})', '{writer}', '({initials})', '{initials}'],
  },
}

/** Dachzeilen kurzer Meldungen. */
export const briefKickers = list('Kurz gemeldet, Aus Stadt und Land, Lokales, Letzte Nachrichten')
