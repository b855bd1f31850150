import { facts, lines } from '../../grammar/lists'
import type { Interview, Roll } from '../../voice'

/** Namenlisten. */
export const lists: readonly Roll[] = [
  {
    facts: facts('fest = [Schützenfest|Turnfest|Preisskat|Kaninchenschau]'),
    headlines: ['{fest}: Die Sieger', 'Ergebnisse vom {fest} in {town}', 'Siegerliste'],
    intros: ['Beim {fest} in {town} wurden folgende Preise vergeben:', 'Es erhielten Preise:'],
    rows: 'sieger',
    line: '{rank}. {row} ({ort}), {#40-190} [Punkte|Ringe|Pkt.]',
    closing: ['Den Wanderpokal verteidigte {herr}.'],
  },
]

/** Preise und Tabellen. */
export const tables: readonly Roll[] = [
  {
    facts: {},
    headlines: ['Marktberichte', 'Produktenbörse {town}', 'Wochenmarkt'],
    intros: ['Tendenz [ruhig|fest|abwartend]. Es notierten in Mark je 100 Kilogramm:'],
    rows: 'ware',
    line: '{row} ........ {#9-38},{#10-90/5}–{#39-58},{#10-90/5}',
    closing: ['Alles übrige unverändert.'],
  },
  {
    facts: facts('liga = [Kreisliga|Bezirksklasse|A-Klasse]'),
    headlines: ['{liga}: Tabelle', 'Fußball: {liga}', 'Der Tabellenstand'],
    intros: ['Sp. g. u. v. Tore Pkt.'],
    rows: 'verein',
    line: '{rank}. {row} {#12-28} {#2-16} {#1-8} {#1-12} {#10-60}:{#10-60} {#6-40}:{#6-40}',
    closing: [],
  },
]

/** Gespräche. */
export const interviews: readonly Interview[] = [
  {
    facts: facts(`
      gast = {herr}
      fach = [Orgelbauer|Bergführer|Kapellmeister|Bildhauer]
      werk = [Der zwölfte Ton|Steine im Fluß|Winterreigen|Das Haus am Hang]
    `),
    headlines: [
      '„Ich habe nie Urlaub gemacht“',
      'Gespräch mit dem {fach} {gast}',
      'Zu Besuch bei {gast}',
    ],
    decks: [
      '{gast} wird 70 und denkt nicht ans Aufhören',
      'Der {fach} über Geduld, Holz und Honorare',
    ],
    intros: lines(`
      {gast} empfängt in seiner Werkstatt in {town}, zwischen Hobelspänen und Notenblättern. Der {fach}, dessen „{werk}“ weit über die Landesgrenzen hinaus bekannt wurde, wird am {tag} siebzig.
    `),
    labels: { asks: ['Frage:', 'Anzeiger:', 'F.:'], answers: ['Antwort:', '{gast.last}:', 'A.:'] },
    pairs: lines(`
      Wie lange haben Sie an „{werk}“ gearbeitet? // Mit Unterbrechungen {#3-12} Jahre. Die Unterbrechungen waren das Beste daran.
      Wer hat Sie am meisten geprägt? // Mein Meister. Er sagte nie etwas, und das hat er immer wieder gesagt.
      Haben Sie Nachfolger? // Zwei Lehrlinge und einen Kater.
      Sie gelten als schwierig. // Das sagen Leute, die pünktlich beliefert werden wollen.
      Was halten Sie von der Jugend? // Sie ist jung. Das vergeht.
      Warum sind Sie nie fortgegangen? // Weil das Holz hier wächst.
      Was wünschen Sie sich zum Geburtstag? // Daß keiner redet.
    `),
  },
]
