import { facts, lines } from '../../grammar/lists'
import type { Interview, Roll } from '../../voice'

/** Namenlisten. */
export const lists: readonly Roll[] = [
  {
    facts: facts('bewerb = [Riesentorlauf|Volkslauf|Seifenkistenrennen|Orientierungslauf]'),
    headlines: ['{bewerb} in {town}: Ergebnisse', 'So endete der {bewerb}', '{bewerb}'],
    intros: [
      'Die Ergebnisse des 12. Pokalbewerbs der Sportunion:',
      'Allgemeine Klasse, nach zwei Durchgängen:',
    ],
    rows: 'läufer',
    line: '{rank}. {row} ({gemeinde}) {#1-3}:{#10-59},{#10-99}',
    closing: ['Tagesbestzeit: {mann}, {#1-2}:{#10-59},{#10-99}.'],
  },
]

/** Kurse und Tabellen. */
export const tables: readonly Roll[] = [
  {
    facts: {},
    headlines: ['Börse', 'Wertpapierkurse', 'Die Kurse vom {wochentag}'],
    intros: ['Aktien Geld Ware'],
    rows: 'aktie',
    line: '{row} {#110-890} {#110-890}',
    closing: ['Ohne Gewähr.'],
  },
  {
    facts: facts('klasse = [Landesliga|Unterliga West|Gebietsliga]'),
    headlines: ['{klasse}', 'Fußball-{klasse} in Zahlen', 'Stand nach Runde {#5-21}'],
    intros: ['Sp S U N T P'],
    rows: 'klub',
    line: '{row} {#5-21} {#1-14} {#0-7} {#0-9} {#6-49}:{#6-49} {#3-33}',
    closing: [],
  },
]

/** Gespräche. */
export const interviews: readonly Interview[] = [
  {
    facts: facts(`
      besuch = {dame}
      rolle = [Sennerin|Skirennläuferin|Dombaumeisterin|Volksschauspielerin]
    `),
    headlines: [
      '{besuch}: „Angst hab ich nur im Lift“',
      'Fünf Fragen an {besuch}',
      '{rolle} {besuch} im Gespräch',
    ],
    decks: ['Die {rolle} über Ruhm, Rösti und Rückenwind', 'Tagespost-Interview mit der {rolle}'],
    intros: lines(`
      Sie ist {rolle} und gilt als wortkarg. Für die Tagespost machte {besuch} in {town} eine Ausnahme.
    `),
    labels: { asks: ['Tagespost:', '–', 'TP:'], answers: ['{besuch.last}:', '–', '{besuch}:'] },
    pairs: lines(`
      Frau {besuch.last}, was ist das Schönste an Ihrem Beruf? // Der Heimweg.
      Und das Schwierigste? // Dass einem alle erklären, wie er geht.
      Sie sind heuer schon {#3-9}-mal gestürzt. // Aber nur zweimal hingefallen.
      Haben Sie ein Vorbild? // Meine Tante, die hat mit achtzig noch den Zaun geflickt.
      Wie verbringen Sie den Winter? // Mit Holz. Erst hacken, dann heizen.
      Würden Sie Ihr Tal je verlassen? // Wenn das Tal mitkommt.
    `),
  },
]
