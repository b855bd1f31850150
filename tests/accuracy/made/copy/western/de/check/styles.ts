import { list } from '../../grammar/lists'
import type { Era } from '../../grammar/types'
import type { Style } from '../../voice'

const none = ['']

/** Eine k. k. Zeitung, ein Blatt der Nachkriegszeit, ein Bundesländerblatt. */
export const styles: Readonly<Record<Era, Style>> = {
  old: {
    headCases: ['sentence', 'capitals'],
    stop: true,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 6,
    datelines: {
      own: ['(Orig.-Korr.) {town}, {date}.', '{^town}, {date}. ‹Privattelegramm der Tagespost.›'],
      agency: ['{^town}, {date}. (Tel. d. {agency}.)', '‹{agency}.› {town}, {date}.'],
      bracket: ['‹{town}, {date}.›'],
      place: ['{^town}, {date}. —', '* ({town}.)'],
      none,
    },
    openings: [
      '‹Telegramm unseres Spezialberichterstatters {writer}.›',
      'Man schreibt uns (Verfasser {writer}):',
    ],
    bylines: ['Feuilleton von {writer}.', 'Von {!writer}.', 'Mitgeteilt von {writer}'],
    closings: ['—{initials}—', 'Dr. {writer}.', '{agency}.'],
  },
  middle: {
    headCases: ['sentence', 'sentence', 'capitals'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'capitals',
    sentences: 2,
    datelines: {
      own: ['{!town}. Eigenbericht. –', '{town} (TP). '],
      agency: ['{!town}, {date}. {agency}. –', '{town} ({agency}).'],
      bracket: ['({!town})'],
      place: ['{!town}. –', '{town}, am {date}'],
      none,
    },
    openings: ['Eigenbericht von {writer}:', '(Von unserem Reporter {writer})'],
    bylines: [
      'VON {!writer}',
      'Von unserem Reporter {writer}',
      'Eigenbericht von {!writer}',
      'Von unserer Berichterstatterin {writer}',
      '{writer} und {second}',
    ].map((form) => (form.startsWith('{writer} und') ? `Von ${form}` : form)),
    closings: ['– {agency} –', '{initials}', '({writer})'],
  },
  late: {
    headCases: ['sentence'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 3,
    datelines: {
      own: ['{!town} –', '{!town} (tp).'],
      agency: ['{!town} / {agency}. ', '{!town}/{agency} –'],
      bracket: ['({!town}.)'],
      place: ['{!town}.', '{!town} –'],
      none,
    },
    openings: ['{!writer}', 'Aus {town} berichtet {writer}:'].map((form) =>
      form === '{!writer}' ? 'VON {!writer}:' : form,
    ),
    bylines: [
      'VON {!writer}',
      'Aus {town} berichtet {writer}',
      'Bericht: {writer}',
      'VON {!writer} UND {!second}',
    ],
    closings: ['({agency}, tp)', '{writer}', '({initials})'],
  },
}

/** Dachzeilen kurzer Meldungen. */
export const briefKickers = list('Notizen, Aus den Bundesländern, In Kürze, Tagesneuigkeiten')
