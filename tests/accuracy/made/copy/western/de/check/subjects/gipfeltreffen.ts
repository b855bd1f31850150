import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Außenpolitik. */
export const gipfeltreffen: Subject = {
  facts: facts(`
    town = [Reykjavik|Oslo|Ankara|Prag|Kopenhagen]
    staatsmann = [Präsident|Außenminister|Ministerpräsident|Generalsekretär] {ausländer}
    gegner = [Botschafter|Kanzler|Marschall|König] {ausländer}
    streit = [Fischereiabkommen|Truppenabzug|Transitvertrag|Grenzvertrag]
    office = die Delegation
    matter = der Streit um das Treffen von {town}
  `),
  kickers: ['Weltpolitik', 'Ausland', 'Diplomatie'],
  headlines: lines(`
    {streit}: Durchbruch in {town}
    {staatsmann} sagt Reise ab
    Gipfel in {town} ergebnislos / {streit} bleibt offen
    {gegner} unterzeichnet {streit}
    Zähes Ringen um {streit}
  `),
  allusive: ['Tauwetter', 'Händedruck mit Handschuh', 'Kalter Kaffee, heiße Eisen'],
  decks: lines(`
    {staatsmann}: „Ein guter Tag“
    Vierter Entwurf fand Zustimmung
    Spaziergang am Hafen brachte Wende
  `),
  leads: lines(`
    {staatsmann} und {gegner} haben sich in {town} überraschend über den {streit} geeinigt.
    Ohne greifbares Ergebnis ist am {wochentag} das Treffen zwischen {staatsmann} und {gegner} in {town} zu Ende gegangen.
    Der {streit} steht auf der Kippe: {staatsmann} hat die für {wochentag} geplante Reise nach {town} abgesagt.
  `),
  body: lines(`
    Den Ausschlag gab ein Spaziergang am Hafen, bei dem nur die Dolmetscher zugegen waren.
    Dreimal war der Text hinausgetragen, dreimal zerknittert zurückgebracht worden.
    „Wir haben einander nicht überzeugt, aber ermüdet“, fasste {gegner} zusammen.
    Strittig blieb bis zuletzt die Fußnote {#2-19}.
    Die Börsen reagierten mit Kursgewinnen.
    Oppositionsführer {ausländer} sprach daheim von einem Ausverkauf.
    {staatsmann} hatte seinen Hund mitgebracht, was im Protokoll nicht vorgesehen war.
    Auf dem Flughafen warteten {#200-900/50} Reporter vergeblich.
    Beide Parlamente müssen dem Vertragswerk noch zustimmen.
    Beobachter erinnern daran, dass schon {#2-5} ähnliche Papiere in der Schublade liegen.
    Österreich hat seine guten Dienste angeboten.
    Das Abendessen, es gab Kabeljau, verlief in gelöster Stimmung.
    Die Gespräche sollen im {mond} fortgesetzt werden.
  `),
  subheads: ['Spaziergang am Hafen', 'Die Fußnote', 'Hund im Protokoll', 'Parlamente am Zug'],
  captions: lines(`
    {staatsmann} begrüßt in {town} {gegner}.
    Reporter vor dem Tagungshotel in {town}.
  `),
}
