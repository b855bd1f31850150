import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Eine Wahl. */
export const wahl: Subject = {
  facts: facts(`
    sieger2 = {mann}
    verlierer = {mann}
    prozent = {#50-63},{#1-9}
    stimmen = {#7-480}
    beteiligung = {#68-91}
    office = die Wahlbehörde
    matter = die Bürgermeisterwahl in {town}
  `),
  kickers: ['Gemeinderatswahl', 'Stichwahl', 'Innenpolitik'],
  headlines: lines(`
    {sieger2.last} neuer Bürgermeister von {town}
    {stimmen} Stimmen entschieden: {verlierer.last} abgewählt
    {sieger2.last} siegt mit {prozent} Prozent / {verlierer.last} tritt zurück
    {verlierer} verliert nach {#14-27} Jahren
    Wahlkrimi in {town}
  `),
  allusive: ['Schlag auf Mitternacht', 'Das Volk hat gelacht', 'Wachablöse'],
  decks: lines(`
    Wahlbeteiligung erreichte {beteiligung} Prozent
    {verlierer.last} gratulierte als Erster
    Briefwähler gaben den Ausschlag
  `),
  leads: lines(`
    Mit {prozent} Prozent der Stimmen hat {sieger2} am Sonntag die Stichwahl um das Bürgermeisteramt in {town} für sich entschieden.
    Ganze {stimmen} Stimmen gaben in {town} den Ausschlag: {verlierer}, seit zwei Jahrzehnten Ortschef, muss gehen.
    {town} hat gewählt, und es hat {sieger2} gewählt.
  `),
  body: lines(`
    Bis zur Auszählung des letzten Sprengels lag der Amtsinhaber voran.
    Dann kamen die Wahlkarten, und im Turnsaal wurde es still.
    „Ich habe meiner Frau versprochen, nicht zu jubeln“, sagte {sieger2}, „also juble ich morgen.“
    {verlierer} reichte seinem Nachfolger die Hand und den Schlüssel zum Bauhof.
    Im Wahlkampf war es vor allem um die Umfahrung gegangen.
    Die Beteiligung lag mit {beteiligung} Prozent über jener beim letzten Urnengang.
    In der Fraktion {gemeinde} erhielt der Herausforderer jede dritte Stimme.
    {#19-130} Stimmzettel waren ungültig, einer trug ein Kochrezept.
    {sieger2.last} ist gelernter Installateur und dirigiert die Trachtenkapelle.
    {sieger2.last} will die Kanalgebühren senken und das Gemeindeblatt abschaffen.
    Im neuen Gemeinderat halten zwei Listen je {#6-11} Sitze.
    Die konstituierende Sitzung ist für den {#2-28}. {mond} anberaumt.
    Beim Kirchenwirt wurde bis in die Früh gefeiert, an getrennten Tischen.
  `),
  subheads: ['Still im Turnsaal', 'Umfahrung als Zankapfel', 'Ein Kochrezept', 'Getrennte Tische'],
  captions: lines(`
    {sieger2} nach Bekanntwerden des Ergebnisses in {town}.
    Der alte Bürgermeister {verlierer} übergibt den Schlüssel zum Bauhof.
    Auszählung im Turnsaal von {town}.
  `),
}
