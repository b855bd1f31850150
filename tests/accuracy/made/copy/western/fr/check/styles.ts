import { list } from '../../grammar/lists'
import type { Era } from '../../grammar/types'
import type { Style } from '../../voice'

const none = ['']

/** D'une feuille maritime d'avant 1914 à l'édition locale d'un grand régional. */
export const styles: Readonly<Record<Era, Style>> = {
  old: {
    headCases: ['capitals', 'sentence'],
    stop: true,
    deckCase: 'capitals',
    subheadCase: 'capitals',
    sentences: 5,
    datelines: {
      own: [
        '{!town}, {date}. — On nous télégraphie :',
        '{^town}, le {#2-28}. — (D’un correspondant.) —',
      ],
      agency: ['{!town}, {date} ({agency}) —', 'Dépêche {agency}. — {town}, {date}. —'],
      bracket: ['‹{town}, {date}.›'],
      place: ['{!town}, {date}. —', '— {^town}. —'],
      none,
    },
    openings: ['(Lettre de {writer}.) —', '‹De {writer}, par câble.›'],
    bylines: ['PAR {!writer}', '{!writer}.', 'Lettre de notre correspondant'].map((form) =>
      form === '{!writer}.' ? 'par M. {writer}' : form,
    ),
    closings: ['{!initials}', '— {writer}.', '{writer}, pilote.', '(Dép. {agency}.)'],
  },
  middle: {
    headCases: ['sentence', 'sentence', 'capitals'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 2,
    datelines: {
      own: ['{!town} (corresp. part.). —', 'De notre rédaction de {town}. —'],
      agency: ['{!town}, {date} ({agency}). –', '({agency}) – {town}, {date}. –'],
      bracket: ['({!town})'],
      place: ['{!town}. –', '{^town}, {date}. –'],
      none,
    },
    openings: ['De notre reporter {writer}. –', '(De {!writer})'],
    bylines: [
      'de notre reporter {writer}',
      'Une enquête de {writer}',
      'par {!writer} et {!second}',
      'De notre rédacteur {writer}',
      'par {writer}',
    ],
    closings: ['– {agency} –', '({writer})', '{initials}', '{writer}.'],
  },
  late: {
    headCases: ['sentence'],
    stop: false,
    deckCase: 'sentence',
    subheadCase: 'sentence',
    sentences: 3,
    datelines: {
      own: ['{!town} –', 'Rédaction de {town}.'],
      agency: ['{!town} ({agency}) –', '{agency}, {town} –'],
      bracket: ['({!town})'],
      place: ['{!town} –', '{^town} :'],
      none,
    },
    openings: ['{!writer} –', 'Recueilli par {writer}.'],
    bylines: [
      'Recueilli par {writer}',
      'Enquête : {writer}',
      'par {writer}',
      'Reportage : {writer} et {second}',
    ],
    closings: ['{writer}.', '(avec {agency})', '{!writer}.', '({initials})'],
  },
}

/** Surtitres des nouvelles brèves. */
export const briefKickers = list('Télégrammes, Sur la côte, Express, Bloc-notes')
