import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Eine Gewerbeausstellung. */
export const ausstellung: Subject = {
  facts: facts(`
    schau = [Gewerbeausstellung|Obstschau|Maschinenausstellung|Gartenschau]
    neuheit = [Melkmaschine|Setzmaschine|Dampfwäscherei|Eismaschine|Rechenmaschine]
    firma = [{name} & Sohn|Gebrüder {name}|{name} und {name}]
    besucher = {#9-70}.000
    speaker = {herr}
    office = die Handwerkskammer
    matter = die {schau} in {town}
  `),
  kickers: ['Handel und Gewerbe', 'Wirtschaft', 'Ausstellungswesen'],
  headlines: lines(`
    {schau} in {town} eröffnet
    {neuheit} Glanzstück der {schau}
    {besucher} besuchten die {schau}
    Fleiß und Fortschritt / {schau} in {town}
    Firma {firma} zeigt neue {neuheit}
  `),
  allusive: ['Was die Zeit uns bringt', 'Zum Staunen und Kaufen', 'Made am Ort'],
  decks: lines(`
    Regierungspräsident rühmt heimischen Gewerbefleiß
    Die {neuheit} ersetzt sechs Arbeitskräfte
    Ein Rundgang durch elf Hallen
  `),
  leads: lines(`
    In Gegenwart zahlreicher Ehrengäste wurde am {tag} in {town} die {schau} eröffnet. {#120-480} Firmen haben ausgestellt.
    Dicht umlagert ist auf der {schau} in {town} die {neuheit} der Firma {firma}.
    Mit einem Besuch von {besucher} Personen hat die {schau} in {town} alle Erwartungen übertroffen.
  `),
  body: lines(`
    Gleich am Eingang empfängt den Besucher eine Pyramide aus {#800-3000/100} Konservendosen.
    Die {neuheit}, ein Ungetüm aus Messing und Gußeisen, wird stündlich vorgeführt.
    „In zehn Jahren steht so etwas in jedem Betrieb“, versicherte der Vertreter von {firma}.
    Eine alte Frau aus {ort} fragte, wer denn dann die Arbeit habe.
    Halle drei gehört den Tischlern, deren Gesellenstücke von unverminderter Könnerschaft zeugen.
    Kammerpräsident {speaker} hob hervor, daß kein einziger Pfennig an öffentlichen Mitteln beansprucht worden sei.
    Das Preisgericht vergab {#12-60} goldene Medaillen, also fast jedem eine.
    Für Erfrischungen sorgt ein Zelt, in dem eine Damenkapelle spielt.
    Besonderes Interesse finden die elektrischen Bügeleisen, wenn auch mehr zum Anfassen.
    Ein Fesselballon, der Aufstiege bis auf {#100-300/10} Meter erlaubt, riß sich am Nachmittag los.
    Man fand ihn in einem Kartoffelacker bei {ort}.
    Bestellungen im Werte von {#60-900/10}.000 Mark wurden an den ersten drei Tagen gezeichnet.
  `),
  subheads: [
    'Ein Ungetüm aus Messing',
    'Die Gesellenstücke',
    'Der Ballon riß sich los',
    'Goldene Medaillen',
  ],
  captions: lines(`
    Vor der {neuheit} der Firma {firma} drängen sich die Besucher.
    Kammerpräsident {speaker} eröffnet die {schau}.
    Der Fesselballon über dem Gelände der {schau}.
  `),
}
