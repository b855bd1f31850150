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
    headlines: ['Todesanzeige', 'Todes-Anzeige'],
    texts: lines(`
      Nach kurzem, schwerem Leiden verschied gestern mein lieber Mann, unser guter Vater und Großvater, der {beruf} {herr}, im {#51-89}. Lebensjahre.
      Heute früh entschlief sanft unsere gute Mutter, Schwester und Tante, Frau {frau}, geborene {name}. Die Beerdigung findet am {tag}, nachmittags 3 Uhr, statt.
    `),
    signatures: lines(`
      In tiefer Trauer: // Familie {name}. // {town}, im {monat}.
      Die trauernden Hinterbliebenen.
    `),
  },
  {
    headlines: ['Danksagung', 'Dank'],
    texts: lines(`
      Für die vielen Beweise herzlicher Teilnahme beim Heimgange unserer lieben Mutter {frau} sagen wir allen unseren innigsten Dank.
    `),
    signatures: ['Familie {name}', 'Geschwister {name}, {ort}'],
  },
  {
    headlines: ['Familiennachrichten', 'Standesamt {town}'],
    texts: lines(`
      Geboren: dem {beruf} {herr} eine Tochter. Aufgeboten: {beruf} {herr} und {frau}. Gestorben: {jemand}, {#44-93} Jahre.
      Die Verlobung ihrer Tochter {vornameF} mit Herrn {herr} beehren sich anzuzeigen {herr} und Frau.
    `),
    signatures: [],
  },
  {
    headlines: ['Stadttheater {town}', 'Lichtspiele am Markt', 'Schützenhaus'],
    texts: lines(`
      {^tag}, abends 8 Uhr: „[Die Müllerin von Rodenberg|Der Vetter aus Übersee|Frühlingsluft]“, Operette in drei Akten. Kassenöffnung 7 Uhr. Preise der Plätze wie gewöhnlich.
      Nur noch bis {tag}: „[Das Geheimnis der Mühle|Heimweh|Die letzte Droschke]“. Beginn 5, 7 und 9 Uhr. Jugendliche haben keinen Zutritt.
    `),
    signatures: [],
  },
  {
    headlines: ['Zwangsversteigerung', 'Versteigerung'],
    texts: lines(`
      Am {tag}, dem {#1-28}. {monat}, vormittags 10 Uhr, werde ich in {ort} im Gasthof zur Krone öffentlich meistbietend gegen Barzahlung versteigern: 1 Vertiko, 1 Sofa, {#2-9} Stühle und anderes mehr.
    `),
    signatures: ['{name}, Gerichtsvollzieher.'],
  },
]
