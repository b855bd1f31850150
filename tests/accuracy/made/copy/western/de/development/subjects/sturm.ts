import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Unwetter. */
export const sturm: Subject = {
  facts: facts(`
    gut = [Domäne Rodeland|Vorwerk Grünhof|Gut Lauterhausen|Meierei Tannhof]
    pächter = {herr}
    speaker = {herr}
    vieh = {#8-60} Stück Vieh
    dächer = {#40-220} Dächer
    office = die Kreisverwaltung
    matter = die Unwetterkatastrophe im Kreis {town}
  `),
  kickers: ['Unwetter', 'Schwere Schäden im Kreis', 'Die Sturmnacht'],
  headlines: lines(`
    Schweres Unwetter über {town}
    Wirbelsturm deckt in {town} {dächer} ab
    Unwetter vernichtet Ernte / rund um {town}
    Blitzschlag auf {gut}: {vieh} verbrannt
    {dächer} in {town} vom Sturm zerstört
  `),
  allusive: ['Der Himmel fiel auf die Erde', 'Zehn Minuten', 'Wie im Kriege'],
  decks: lines(`
    {vieh} in den Flammen umgekommen
    Hagelkörner so groß wie Hühnereier
    Bahnverkehr bis zum Mittag unterbrochen
    Pächter {pächter.last} rettete nur die Pferde
  `),
  leads: lines(`
    Ein schweres Unwetter, begleitet von wolkenbruchartigem Regen und Hagelschlag, ging in der Nacht zum {tag} über {town} und Umgebung nieder. {^dächer} wurden abgedeckt.
    In der Nacht zum {tag} schlug der Blitz in die Scheune auf {gut} bei {town}. Dem Feuer fielen {vieh} und die gesamte Heuernte zum Opfer.
    Der Wirbelsturm, der am {tag} über den Kreis {town} raste, hat größere Verwüstungen angerichtet, als zunächst angenommen wurde.
  `),
  body: lines(`
    Gegen {#2-5} Uhr nachmittags verfinsterte sich der Himmel derart, daß in den Schulen Licht gemacht werden mußte.
    Der Sturm entwurzelte in der {straße} die alten Linden und warf einen beladenen Heuwagen in den Graben.
    Auf {gut} konnte Pächter {pächter} mit seinen Leuten nur die Pferde und einen Teil der Schafe ins Freie treiben.
    „Es war ein Knall, und dann brannte alles auf einmal“, berichtete {pächter.last}.
    Die Freiwilligen Feuerwehren aus {ort} und {ort} waren mit {#4-9} Spritzen zur Stelle.
    Auf der Strecke nach {ort} wurden zwei Telegraphenmasten geknickt; der Frühzug blieb auf freiem Felde stehen.
    Hagelkörner von der Größe eines Hühnereis zerschlugen in den Gärtnereien mehr als {#1000-6000/100} Scheiben.
    Ein {beruf} aus {ort}, der unter einer Eiche Schutz gesucht hatte, wurde betäubt aufgefunden, erholte sich aber wieder.
    Nach vorläufigen Schätzungen beläuft sich der Gesamtschaden auf {#90-700/10}.000 Mark.
    Versichert war, wie so oft, kaum die Hälfte der Geschädigten.
    Landrat {speaker} besichtigte am Vormittag die Schadensgebiete und sagte rasche Hilfe zu.
    Die Ernteaussichten, die noch in der vergangenen Woche als vorzüglich bezeichnet wurden, sind in fünf Gemeinden vernichtet.
    Erst im Morgengrauen ließ der Regen nach.
    Das Amt für Wetterkunde hat für {tag} neue Gewitter angesagt.
  `),
  subheads: [
    'Der Himmel wurde schwarz',
    'Feuer auf dem Gut',
    'Hilfe zugesagt',
    'Zug auf freiem Felde',
    'Kaum die Hälfte versichert',
  ],
  captions: lines(`
    Abgedeckte Häuser in der {straße} zu {town} nach dem Unwetter.
    Was vom Stallgebäude auf {gut} übrigblieb.
    Entwurzelte Linden versperrten in {town} die Fahrbahn.
  `),
}
