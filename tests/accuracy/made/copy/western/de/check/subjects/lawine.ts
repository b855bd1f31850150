import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Eine Lawine. */
export const lawine: Subject = {
  facts: facts(`
    berg = [Kreuzkogel|Rauhen Kar|Hochspitz|Wildgrat|Gamskopf]
    gerettete = {#3-17}
    führer = {mann}
    wirtin = {dame}
    speaker = {mann}
    office = die Bergrettung
    matter = das Lawinenunglück am {berg}
  `),
  kickers: ['Weißer Tod', 'Alpinunfall', 'Lawinengefahr'],
  headlines: lines(`
    Lawine am {berg} verschüttet Schitouristen
    {gerettete} Menschen aus der Lawine am {berg} gerettet
    Bergführer {führer.last} grub Verschüttete / mit bloßen Händen aus
    Nach dem Lawinenabgang: {town} von der Außenwelt abgeschnitten
    Lawinenhund spürte am {berg} Verschüttete auf
  `),
  allusive: ['Sieben Stunden unter Weiß', 'Der Berg hat gesprochen', 'Glück im Unglück'],
  decks: lines(`
    Hüttenwirtin {wirtin.last} schlug als erste Alarm
    Straßensperre bleibt bis auf weiteres aufrecht
    Warnungen waren nicht beachtet worden
  `),
  leads: lines(`
    Eine etwa {#150-600/10} Meter breite Schneebrettlawine hat am {wochentag} unterhalb des Gipfels am {berg} eine Gruppe von Tourengehern mitgerissen. {gerettete} von ihnen konnten lebend geborgen werden.
    Dem Bergführer {führer} verdanken {gerettete} Schifahrer ihr Leben. Er hatte den Lawinenabgang am {berg} vom Gegenhang aus beobachtet.
    {town} ist seit {wochentag} ohne Verbindung zur Außenwelt, nachdem eine Staublawine vom {berg} die Zufahrtsstraße auf einer Länge von {#200-900/50} Metern verlegt hat.
  `),
  body: lines(`
    Die Wirtin der Rosskar-Hütte, {wirtin}, hörte gegen elf Uhr „ein Rollen wie von einem Güterzug“ und griff zum Funkgerät.
    Zwanzig Minuten später waren die ersten Bergrettungsmänner mit Sonden und Schaufeln auf dem Lawinenkegel.
    {führer.last} hatte bis dahin allein gesucht und bereits zwei Burschen freigelegt.
    „Einer hat mit dem Schistock durch die Schneedecke gestochert, sonst hätte ich ihn nie gefunden“, erzählt {führer}.
    Ein Hubschrauber des Innenministeriums musste wegen Nebels zweimal umkehren.
    Schäferhündin Asta brauchte für den letzten Verschütteten keine vier Minuten.
    Die Verletzten liegen mit Unterkühlungen und Knochenbrüchen im Bezirkskrankenhaus.
    Der Lawinenwarndienst hatte am Vortag Gefahrenstufe vier ausgegeben.
    Warum die Gruppe dennoch in den Nordhang einfuhr, ist Gegenstand gerichtlicher Erhebungen.
    In {gemeinde} und {gemeinde} wurden vorsorglich {#8-60} Häuser geräumt.
    Einsatzleiter {speaker} appelliert an die Urlauber, die gesperrten Pisten nicht zu befahren.
    Für morgen ist mit weiteren {#20-80} Zentimetern Neuschnee zu rechnen.
    Lebensmittel und Medikamente werden vorläufig auf dem Luftweg ins Tal gebracht.
    Die Lawinenverbauung, seit Jahren versprochen, endet zweihundert Meter neben der Unglücksstelle.
  `),
  subheads: [
    'Rollen wie ein Güterzug',
    'Asta fand den Letzten',
    'Gefahrenstufe vier',
    'Häuser geräumt',
    'Verbauung nur versprochen',
  ],
  captions: lines(`
    Suchmannschaften auf dem Lawinenkegel am {berg}.
    Hüttenwirtin {wirtin} mit der Lawinenhündin Asta.
    Die verlegte Zufahrtsstraße nach {town}, vom Hubschrauber aus gesehen.
  `),
}
