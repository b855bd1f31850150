import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Grubenunglück. */
export const grubenunglueck: Subject = {
  facts: facts(`
    zeche = [Zeche Margarethe|Grube Treue|Schacht Hermine|Zeche Gottesgnade]
    sohle = [dritten|fünften|siebenten]
    eingeschlossene = [sieben|neun|zwölf|sechzehn]
    steiger = {herr}
    speaker = {herr}
    office = die Bergbehörde
    matter = das Unglück auf {zeche}
  `),
  kickers: ['Grubenunglück', 'Aus dem Revier', 'Bergbau'],
  headlines: lines(`
    Grubenunglück auf {zeche}
    {eingeschlossene} Bergleute auf {zeche} eingeschlossen
    Klopfzeichen aus der {sohle} Sohle / Hoffnung auf {zeche}
    Rettung auf {zeche}: {eingeschlossene} Bergleute leben
    Schlagwetterexplosion auf {zeche}
  `),
  allusive: ['Glück auf!', 'Die längste Schicht', 'Es klopft im Berg'],
  decks: lines(`
    Rettungsmannschaften arbeiten ohne Unterbrechung
    Steiger {steiger.last} gab das erste Lebenszeichen
    Bergbehörde leitet Untersuchung ein
  `),
  leads: lines(`
    Auf {zeche} bei {town} ereignete sich am {tag} gegen {#2-11} Uhr eine Schlagwetterexplosion. {^eingeschlossene} Bergleute sind auf der {sohle} Sohle eingeschlossen.
    Nach {#30-80}stündiger Arbeit sind in der vergangenen Nacht {eingeschlossene} Bergleute lebend aus {zeche} geborgen worden.
    Die Ursache der Explosion auf {zeche} dürfte, wie die Bergbehörde mitteilt, in einer schadhaften Grubenlampe zu suchen sein.
  `),
  body: lines(`
    Die Detonation war bis in die Ortschaft {ort} zu hören, wo mehrere Fensterscheiben zersprangen.
    Vor dem Zechentor sammelten sich binnen kurzem die Angehörigen, Frauen und Kinder, die stumm im Regen warteten.
    Am Abend meldete die Rettungsmannschaft deutliche Klopfzeichen an der Rohrleitung.
    „Wir haben dreimal geklopft, und es hat dreimal zurückgeklopft“, sagte Steiger {steiger}.
    Ein Bruch von {#12-60} Metern Länge versperrt den Querschlag zur {sohle} Sohle.
    Abwechselnd arbeiteten sich je vier Mann mit Preßlufthämmern vor, da mehr in dem engen Ort nicht Platz finden.
    Durch ein Bohrloch konnte heiße Milch zugeführt werden.
    Bergrat {speaker} lehnte es ab, über die Schuldfrage zu sprechen, solange noch ein Mann unter Tage sei.
    Die Grube gilt seit jeher als schlagwettergefährdet und beschäftigt {#400-1900/50} Mann.
    Ein Grubenpferd hatte den Unfall unverletzt überstanden und wurde als erstes zutage gefördert.
    Der Knappschaftsarzt untersuchte die Geretteten und fand sie entkräftet, aber wohlauf.
    Für die Familien ist eine Sammlung eingeleitet, die bisher {#2-30}.000 Mark ergeben hat.
  `),
  subheads: ['Klopfzeichen', 'Warten am Zechentor', 'Milch durch das Bohrloch', 'Die Schuldfrage'],
  captions: lines(`
    Angehörige warten vor dem Tor von {zeche} auf Nachricht.
    Die Rettungsmannschaft nach der Ausfahrt aus {zeche}.
    Steiger {steiger}, einer der Geretteten, im Knappschaftskrankenhaus.
  `),
}
