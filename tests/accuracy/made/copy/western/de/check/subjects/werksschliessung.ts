import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Werk sperrt zu. */
export const werksschliessung: Subject = {
  facts: facts(`
    werk = [Nordtuch|Alpenglas|Sensenwerk Pichl|Papierfabrik Zirl-Au|Loden-Union]
    arbeiter2 = {#110-1400/10}
    direktor = {mann}
    betriebsrat = {dame}
    speaker = {mann}
    office = die Konzernleitung
    matter = das Ende von {werk}
  `),
  kickers: ['Wirtschaft', 'Arbeitsmarkt', 'Betriebsschließung'],
  headlines: lines(`
    {werk} sperrt zu: {arbeiter2} verlieren Arbeit
    {werk} ist zahlungsunfähig
    {arbeiter2} Kündigungen bei {werk} / Betriebsrätin {betriebsrat.last}: „Verrat“
    Rettungsplan für {werk} gescheitert
    Letzte Schicht bei {werk}
  `),
  allusive: ['Die Sirene schweigt', 'Wenn die Maschinen stillstehen', 'Feierabend für immer'],
  decks: lines(`
    Direktor {direktor.last} macht Billigimporte verantwortlich
    Land will Auffanggesellschaft gründen
    Belegschaft hält Tore besetzt
  `),
  leads: lines(`
    Das Traditionsunternehmen {werk} in {town} schließt zum Monatsende. {arbeiter2} Beschäftigte wurden gestern beim Arbeitsamt zur Kündigung angemeldet.
    {werk} hat am {wochentag} beim Landesgericht den Ausgleich beantragt. Die Verbindlichkeiten betragen {#40-480} Millionen Schilling.
    Mit der Spätschicht vom {wochentag} endet in {town} die Geschichte von {werk}.
  `),
  body: lines(`
    Um vierzehn Uhr versammelte Direktor {direktor} die Belegschaft in der Versandhalle.
    Seine Ansprache dauerte vier Minuten, danach verließ er das Gelände durch den Garten.
    „Zum Jubiläum hat es noch geheißen, wir seien eine Familie“, sagt Betriebsrätin {betriebsrat}.
    Die Aufträge waren seit dem Vorjahr um {#18-60} Prozent zurückgegangen.
    Konkurrenten in Übersee liefern zu Preisen, die hier nicht einmal das Garn decken.
    Vierzig Prozent der Gekündigten sind älter als fünfzig.
    In {gemeinde} lebt jede zweite Familie von dem Betrieb.
    Landesrat {speaker} stellt eine Auffanggesellschaft in Aussicht, nannte jedoch keine Summe.
    Ein Interessent aus der Schweiz sah sich die Hallen an und kaufte einen Kran.
    Die Lehrlinge sollen ihre Ausbildung anderswo beenden können.
    Seit gestern brennt vor dem Werkstor ein Feuer in einer Öltonne.
    Der Kirchenchor brachte Gulasch.
    Das Arbeitsamt richtet im Gasthof Post eine Beratungsstelle ein.
  `),
  subheads: [
    'Vier Minuten Ansprache',
    'Weniger als das Garn',
    'Feuer in der Öltonne',
    'Ein Kran ging in die Schweiz',
  ],
  captions: lines(`
    Arbeiter von {werk} an der brennenden Tonne vor dem Tor.
    Betriebsrätin {betriebsrat} spricht zur Belegschaft von {werk}.
    Die leere Versandhalle von {werk}.
  `),
}
