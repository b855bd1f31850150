import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Eine Seilbahn. */
export const seilbahn: Subject = {
  facts: facts(`
    bahn = [Gamsjochbahn|Panoramabahn|Doppelsesselbahn Moosalm|Gletscherbahn]
    gäste = {#12-140}
    betriebsleiter = {mann}
    retter = {dame}
    stunden = [drei|fünf|sechs]
    office = die Seilbahnbehörde
    matter = der Stillstand der {bahn}
  `),
  kickers: ['Seilbahn', 'Tourismus', 'Zwischenfall'],
  headlines: lines(`
    {bahn} blieb stehen: {gäste} Gäste in Gondeln gefangen
    {gäste} Urlauber hingen {stunden} Stunden / in der {bahn} fest
    {bahn} nach Zwischenfall gesperrt
    Neue {bahn} eröffnet
    Rettungseinsatz bei der {bahn}
  `),
  allusive: ['Zwischen Himmel und Erde', 'Hängepartie', 'Warme Decken, kalte Füße'],
  decks: lines(`
    Gefangene sangen, um warm zu bleiben
    Betriebsleiter {betriebsleiter.last}: „Kein Grund zur Beunruhigung“
    Ursache war eine Haselmaus
  `),
  leads: lines(`
    {gäste} Urlauber mussten am {wochentag} {stunden} Stunden lang in den Kabinen der {bahn} bei {town} ausharren, ehe sie abgeseilt werden konnten.
    Ein Kurzschluss hat am {wochentag} die {bahn} in {town} lahmgelegt. {gäste} Passagiere saßen fest.
    Nach dem Zwischenfall vom {wochentag} bleibt die {bahn} bis auf weiteres außer Betrieb. Das hat die Behörde gestern verfügt.
  `),
  body: lines(`
    Die Kabinen schwankten bei böigem Wind in einer Höhe von bis zu {#40-110} Metern.
    „Wir haben alles gesungen, was wir konnten, und dann noch einmal von vorne“, erzählt ein Mädchen aus Holland.
    Mit einem Bergewagen tasteten sich die Helfer von Stütze zu Stütze.
    {retter}, die einzige Frau in der Mannschaft, seilte {#9-30} Personen eigenhändig ab.
    Der Antrieb war nach einem Kurzschluss ausgefallen, das Notaggregat sprang nicht an.
    Im Schaltkasten fanden die Techniker später eine verkohlte Haselmaus.
    Betriebsleiter {betriebsleiter} spricht von einer Verkettung unglücklicher Umstände.
    Die letzte Überprüfung liegt {#3-11} Monate zurück und ergab keine Mängel.
    Ein Dackel musste im Rucksack zu Tal gebracht werden.
    Den Fahrpreis hat die Gesellschaft noch an Ort und Stelle rückerstattet, samt Jagatee.
    Ein deutscher Rechtsanwalt kündigte in der Gondel eine Klage an.
    Der Schaden in der Hochsaison wird auf {#90-900/10}.000 Schilling pro Tag beziffert.
    Anrainer fordern seit langem, das Seil zu tauschen.
  `),
  subheads: [
    'Singen gegen die Kälte',
    'Von Stütze zu Stütze',
    'Maus im Schaltkasten',
    'Klage aus der Gondel',
  ],
  captions: lines(`
    Ein Urlauber wird aus einer Kabine der {bahn} abgeseilt.
    {retter} nach dem Einsatz an der {bahn}.
    Stillstand: die {bahn} oberhalb von {town}.
  `),
}
