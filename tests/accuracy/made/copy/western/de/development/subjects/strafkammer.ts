import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Prozeß. */
export const strafkammer: Subject = {
  facts: facts(`
    angeklagter = {herr}
    richter = {herr}
    verteidiger = {herr}
    summe = {#12-95}.000 Mark
    kasse = [Sparkasse|Gemeindekasse|Molkereigenossenschaft|Ortskrankenkasse]
    office = die Staatsanwaltschaft
    matter = der Unterschlagungsfall {angeklagter.last}
  `),
  kickers: ['Aus dem Gerichtssaal', 'Vor der Strafkammer', 'Gerichtszeitung'],
  headlines: lines(`
    Kassierer {angeklagter.last} vor der Strafkammer
    {summe} aus der {kasse} verschwunden
    Drei Jahre Gefängnis / für Kassierer {angeklagter.last}
    {angeklagter.last} legt Geständnis ab
    Unterschlagung bei der {kasse}: Urteil gefällt
  `),
  allusive: ['Der ehrliche Finder', 'Griff in fremde Taschen', 'Zahlen lügen doch'],
  decks: lines(`
    Doppelte Buchführung über elf Jahre
    Der Angeklagte: „Ich wollte alles zurückzahlen“
    Staatsanwalt beantragte fünf Jahre
  `),
  leads: lines(`
    Wegen fortgesetzter Unterschlagung hatte sich am {tag} der frühere Kassierer der {kasse} {town}, {angeklagter}, vor der Strafkammer zu verantworten.
    Zu drei Jahren Gefängnis verurteilte die Strafkammer am {tag} den {#38-61}jährigen Kassierer {angeklagter}, der die {kasse} um {summe} geschädigt hat.
    {summe} sind im Laufe von elf Jahren aus der {kasse} in {town} verschwunden. Gestern hat {angeklagter} gestanden.
  `),
  body: lines(`
    Der Angeklagte, ein kleiner, gepflegter Mann mit Kneifer, antwortete leise und höflich.
    Niemand habe ihm etwas angemerkt, bekundeten drei Vorstandsmitglieder übereinstimmend.
    {angeklagter.last} hatte zwei Bücher geführt, eines für die Prüfer und eines für sich.
    „Ich wollte alles zurückzahlen, nur kam immer etwas dazwischen“, erklärte er.
    Das Geld ging für Lotterielose, eine Briefmarkensammlung und ein Harmonium auf.
    Der Sachverständige, Bücherrevisor {name}, brauchte fünf Wochen, um die Konten zu entwirren.
    Landgerichtsdirektor {richter} fragte, warum in elf Jahren keine einzige unvermutete Prüfung stattgefunden habe.
    Die Frage blieb unbeantwortet.
    Rechtsanwalt {verteidiger} bat, die bisherige Unbescholtenheit seines Mandanten zu berücksichtigen.
    Der Staatsanwalt sprach von einem Abgrund an Heuchelei und beantragte fünf Jahre.
    Nach zweistündiger Beratung verkündete das Gericht sein Urteil.
    {angeklagter.last} nahm die Strafe sofort an und verbeugte sich vor der Kammer.
    Die Mitglieder der {kasse} werden voraussichtlich keinen Schaden erleiden.
  `),
  subheads: [
    'Zwei Bücher',
    'Lotterie und Harmonium',
    'Keine Prüfung',
    'Der Antrag des Staatsanwalts',
  ],
  captions: lines(`
    Der Angeklagte {angeklagter} mit seinem Verteidiger {verteidiger}.
    Das Gebäude der {kasse} in {town}.
  `),
}
