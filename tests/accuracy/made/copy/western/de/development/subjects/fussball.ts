import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Fußballspiel. */
export const fussball: Subject = {
  facts: facts(`
    heim = {verein}
    gast2 = {verein}
    stürmer = {name}
    tormann = {name}
    ergebnis = {#2-6}:{#0-2}
    zuschauer = {#900-8500/100}
    office = der Spielausschuß
    matter = das Spiel {heim} gegen {gast2}
  `),
  kickers: ['Fußball', 'Sport vom Sonntag', 'Bezirksmeisterschaft'],
  headlines: lines(`
    {heim} schlägt {gast2} {ergebnis}
    {stürmer} schießt {heim} zum Sieg
    {gast2} unterliegt in {town}
    {heim} Bezirksmeister / {gast2} ohne Chance
    {tormann} hielt, was zu halten war
  `),
  allusive: ['Der Ball ist rund', 'Schlamm bis zu den Knien', 'Tausend heisere Kehlen'],
  decks: lines(`
    Drei Tore von {stürmer} in der zweiten Halbzeit
    {zuschauer} Zuschauer auf dem Platz am Mühlenweg
    Schiedsrichter verlor die Übersicht
  `),
  leads: lines(`
    Vor {zuschauer} Zuschauern bezwang {heim} am Sonntag die Mannschaft von {gast2} mit {ergebnis}.
    Die Entscheidung ist gefallen: {heim} wurde durch einen {ergebnis}-Sieg über {gast2} Bezirksmeister.
    {gast2} mußte am Sonntag in {town} die Überlegenheit von {heim} anerkennen und verlor {ergebnis}.
  `),
  body: lines(`
    In den ersten Minuten sah es nicht nach einem klaren Erfolg aus.
    {tormann} im Tor der Gäste warf sich in jeden Schuß und wurde mehrfach beklatscht.
    Ein Eckball von rechts, Gedränge, ein Nachschuß von {stürmer}, und der Bann war gebrochen.
    Kurz vor der Pause traf Halblinks {name} nur die Latte.
    Nach dem Wechsel drängten die Platzherren mit dem Wind im Rücken.
    „So eine Viertelstunde erlebt man nur einmal“, meinte der Spielführer.
    Mittelläufer {name} mußte mit einer Platzwunde ausscheiden, Ersatz war nicht gestattet.
    Schiedsrichter {name} aus {ort} ließ manches durchgehen.
    Das Ehrentor fiel durch einen Handelfmeter.
    Die Aufstellung blieb gegenüber dem Vorsonntag unverändert.
    Am kommenden Sonntag reist die Elf nach {ort}.
    Im Vorspiel trennten sich die Jugendmannschaften {#1-5}:{#1-5}.
  `),
  subheads: ['Der Bann gebrochen', 'Mit dem Wind im Rücken', 'Handelfmeter', 'Vorschau'],
  captions: lines(`
    {stürmer} (dunkles Hemd) erzielt das zweite Tor gegen {gast2}.
    Torhüter {tormann} rettet vor dem heranstürmenden {name}.
    Die siegreiche Elf von {heim}.
  `),
}
