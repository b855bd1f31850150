import { lines } from '../../grammar/lists'
import type { NoticeForm } from '../../voice'

/** Anzeigen und Bekanntmachungen. */
export const notices: readonly NoticeForm[] = [
  {
    headlines: [],
    texts: lines(`
      Zu vermieten: {#2-5}-Zimmer-Wohnung, {straße}, zum 1. {monat}. Näheres beim Hauswirt.
      Zu verkaufen: {sache}. {straße} {#1-90}, 2. Stock links.
      Tüchtiger {beruf} für sofort gesucht. Angebote unter K {=100-900} an die Geschäftsstelle.
      Verloren am {tag} goldene Damenuhr auf dem Wege zum Bahnhof. Gegen Belohnung abzugeben {straße} {#1-90}.
      {beruf}, {#22-50} Jahre, sucht Stellung. Gute Zeugnisse vorhanden. Zuschriften unter B {=100-900}.
      Möbliertes Zimmer mit Morgenkaffee an soliden Herrn abzugeben. {straße} {#1-90}.
    `),
    signatures: [],
  },
  {
    headlines: ['Bekanntmachung', 'Amtliche Bekanntmachung', 'BEKANNTMACHUNG'],
    texts: lines(`
      Wegen Pflasterarbeiten wird die {straße} vom {#1-28}. {monat} ab bis auf weiteres für den Fuhrwerksverkehr gesperrt. // Zuwiderhandlungen werden bestraft.
      Die Lieferung von {#100-900/50} Zentnern Steinkohlen für die städtischen Schulen soll vergeben werden. Verschlossene Angebote sind bis zum {#1-28}. {monat}, mittags 12 Uhr, im Rathaus, Zimmer {#2-30}, einzureichen.
      Im Handelsregister wurde heute eingetragen, daß die Firma {name} & {name} erloschen ist.
    `),
    signatures: lines(`
      {town}, den {#1-28}. {monat}. // Der Magistrat.
      Der Bürgermeister. // {speaker}
    `),
  },
  {
    headlines: ['Todesanzeige', 'Danksagung', 'Nachruf'],
    texts: lines(`
      Nach kurzem, schwerem Leiden verschied gestern mein lieber Mann, unser guter Vater und Großvater, der {beruf} {herr}, im {#51-89}. Lebensjahre.
      Für die vielen Beweise herzlicher Teilnahme beim Heimgange unserer lieben Mutter {frau} sagen wir allen unseren innigsten Dank.
    `),
    signatures: lines(`
      In tiefer Trauer: // Familie {name}. // {town}, im {monat}.
      Die trauernden Hinterbliebenen.
    `),
  },
]
