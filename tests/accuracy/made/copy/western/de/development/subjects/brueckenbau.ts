import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Eine Brücke wird gebaut. */
export const brueckenbau: Subject = {
  facts: facts(`
    fluss = [Elle|Wiese|Rode|Lauter|Werse]
    speaker = {herr}
    baurat = {herr}
    kosten = {#210-960/10}.000 Mark
    länge = {#80-240} Meter
    office = der Stadtrat
    matter = der Bau der {fluss}brücke
  `),
  kickers: ['Brückenbau', 'Verkehr', 'Aus dem Rathaus'],
  headlines: lines(`
    Neue {fluss}brücke bei {town} dem Verkehr übergeben
    {fluss}brücke kostet {kosten}
    Stadtrat stimmt für den Bau der {fluss}brücke
    {town}: / Neue Brücke über die {fluss}
    {baurat.last}: „Die alte {fluss}brücke hält keinen Winter mehr“
  `),
  allusive: [
    'Über sieben Bögen mußt du gehn',
    'Das Band ist durchschnitten',
    'Endlich trockenen Fußes',
  ],
  decks: lines(`
    Bauzeit betrug zwei Jahre – Festzug durch die {straße}
    Stadtbaurat {baurat.last} verteidigt die Mehrkosten
    Gesamtlänge {länge} – Fußgängersteg wird abgebrochen
    Lastkraftwagen müssen weiterhin den Umweg nehmen
  `),
  leads: lines(`
    Nach zweijähriger Bauzeit ist am {tag} die neue Brücke über die {fluss} bei {town} dem Verkehr übergeben worden. Das Bauwerk hat eine Länge von {länge} und kostete {kosten}.
    Mit großer Mehrheit hat der Stadtrat von {town} am {tag} den Bau einer neuen {fluss}brücke beschlossen. Die Kosten werden auf {kosten} veranschlagt.
    Die alte Holzbrücke über die {fluss} bei {town} hat ausgedient. Am {tag} rollten die ersten Fuhrwerke über den Neubau.
  `),
  body: lines(`
    Bürgermeister {speaker} würdigte in seiner Ansprache das Zusammenwirken von Handwerk, Verwaltung und Ingenieurkunst.
    Stadtbaurat {baurat} erinnerte daran, daß bereits vor {#20-60} Jahren ein Brückenbauausschuß eingesetzt worden sei, der jedoch nie getagt habe.
    „Wer damals gebaut hätte, der hätte die Hälfte bezahlt“, sagte {baurat.last} unter dem Beifall der Versammelten.
    Für die Pfeilergründung wurden {#400-900/10} Kubikmeter Beton und {#30-95} Tonnen Eisen verwendet.
    Das Frühjahrshochwasser hatte die Arbeiten um {#4-11} Wochen zurückgeworfen und ein Gerüst mitgerissen.
    Drei Arbeiter, die dabei ins Wasser stürzten, konnten sich an den Rammpfählen festhalten, bis Hilfe kam.
    Die Belastungsprobe, bei der {#6-14} beladene Lastwagen nebeneinander auffuhren, ergab eine Durchbiegung von nur {#2-9} Millimetern.
    Die Anlieger der {straße} befürchten eine Zunahme des Durchgangsverkehrs und haben eine Eingabe an die Kreisverwaltung gerichtet.
    Ein Brückengeld, wie es bis zur Jahrhundertwende üblich war, soll nicht erhoben werden.
    Die Zufahrtsstraßen auf dem jenseitigen Ufer werden erst im {monat} fertig.
    Der Fährmann {name}, dessen Familie seit fünf Generationen Leute über die {fluss} setzt, stellt seinen Betrieb zum Monatsende ein.
    „Was soll ich noch hier“, meinte er. „Über eine Brücke rudert man nicht.“
    Schulkinder trugen ein Gedicht vor, der Männergesangverein sang, und um zwölf Uhr fiel das Band.
    Die Oberbauleitung lag bei der Firma {name} und Söhne, die Geländerarbeiten führte Schlossermeister {name} aus.
    Von den Gesamtkosten trägt der Kreis ein Drittel.
  `),
  subheads: [
    'Pfeiler im Hochwasser',
    'Die Belastungsprobe',
    'Abschied vom Fährmann',
    'Wer bezahlt?',
    'Der lange Weg zum Beschluß',
  ],
  captions: lines(`
    Die neue Brücke über die {fluss} bei {town} am Tage der Übergabe.
    Bürgermeister {speaker} zerschneidet das Band auf der {fluss}brücke.
    Der letzte Fährmann von {town} mit seinem Kahn.
  `),
}
