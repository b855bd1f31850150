import { facts, lines } from '../../grammar/lists'
import type { Poem, Serial } from '../../voice'

/** Der Fortsetzungsroman. */
export const serials: readonly Serial[] = [
  {
    kickers: ['Fortsetzungsroman', 'Folge {part}', 'Kriminalroman'],
    titles: ['Der Mann im Lodenmantel', 'Spur nach Triest'],
    chapters: [
      '{part}',
      'Folge {part}',
      '{chapter}. Kapitel',
      'Was bisher geschah: Im Speisewagen stirbt ein Weinhändler.',
    ],
    authors: ['{author}', 'Kriminalroman von {author}', 'VON {!author}'].map((form) =>
      form === '{author}' ? 'von {author}' : form,
    ),
    facts: facts(`
      author = {mann}
      inspektor = [Navratil|Swoboda|Krassnig|Pokorny]
      zeugin = [die Garderobiere|Frau Selinko|Mizzi|die Baronin]
    `),
    narration: lines(`
      {inspektor} stellte den Kragen auf und trat aus dem Bahnhofsrestaurant in den Nieselregen.
      Auf Gleis vier wurde der Nachtzug gereinigt, als wäre nichts geschehen.
      {^zeugin} rührte schon zum fünften Mal in einer leeren Tasse.
      Auf dem Rand der Speisekarte standen drei Ziffern und ein durchgestrichenes Herz.
      Der Schaffner log schlecht, aber mit Ausdauer.
      Hinter der Glaswand flackerte eine Neonröhre.
      Niemand hatte den Mann im Lodenmantel ein- oder aussteigen sehen.
      Er zählte die Fahrkarten noch einmal durch; es blieb eine übrig.
      Im Aschenbecher lagen zwei Sorten Zigaretten, und der Tote war Nichtraucher gewesen.
      Draußen pfiff eine Verschublok.
      {inspektor} dachte an sein Bett und an die Pension, beides in weiter Ferne.
    `),
    speech: lines(`
      „Haben der Herr Inspektor noch einen Wunsch?“
      „Die Wahrheit. Mit Schlag, wenn es geht.“
      „Er hat italienisch geredet, mehr weiß ich nicht“, sagte {zeugin}.
      „Wer hat das Abteil von außen versperrt?“
      „Fragen Sie den, der den Schlüssel hat.“
      „Den hat man heute früh aus dem Kanal gezogen.“
    `),
    ends: [
      '(Wird fortgesetzt)',
      'Wird fortgesetzt',
      '(Fortsetzung in der nächsten Ausgabe)',
      'Morgen: Das Abteil',
    ],
  },
]

/** Gedichte. */
export const poems: readonly Poem[] = [
  {
    facts: facts('poet = {person}'),
    titles: ['Föhn', 'Bahnsteig', 'November im Tal'],
    authors: ['{poet}', '({poet})', 'VON {!poet}'],
    stanzas: [
      lines(`
        Die Berge sind heute
        [näher|blauer|lauter] als die Nachbarn.
        Jemand hat den Himmel
        vom Nagel genommen.
      `),
      lines(`
        Ich schreibe dir
        auf die Rückseite des [Nebels|Fahrplans|Winters],
        du wirst es nicht lesen,
        es ist ohnehin bekannt.
      `),
      lines(`
        Abends
        trägt der Fluss die Lichter fort
        und bringt am Morgen
        nur das Geschirr zurück.
      `),
    ],
  },
]
