import { facts, lines } from '../../grammar/lists'
import type { Letters } from '../../voice'

/** Briefe an die Tagespost. */
export const letters: Letters = {
  kickers: ['Briefe an die Tagespost', 'Leser schreiben', 'Das freie Wort'],
  greetings: ['Werte Tagespost!', 'Liebe Redaktion,', 'Sehr geehrter Herr Chefredakteur,'],
  openings: lines(`
    Eigentlich bin ich kein Briefschreiber, aber jetzt reicht es.
    Zu Ihrem Artikel vom {wochentag} möchte ich Folgendes festhalten.
    Ihr Redakteur war offensichtlich noch nie mit dem Kinderwagen in der {gasse} unterwegs.
  `),
  closings: ['Mit besten Empfehlungen', 'Herzlichst', 'Hochachtend', 'Es grüßt'],
  signatures: lines(`
    {absender} // {gemeinde}
    {absender}, {gasse} {#1-60}, {town}
    {!absender} // per Postkarte
  `),
  letters: [
    {
      facts: facts('absender = {person}'),
      headlines: ['Kuhglocken gehören dazu', 'Zum Thema Kuhglocken', 'Glockenstreit'],
      body: lines(`
        Da ziehen Leute aufs Land, der Ruhe wegen, und klagen dann gegen die Glocken von vierzehn Kalbinnen.
        Unsere Tiere tragen das Geläut seit Urgroßvaters Zeiten, und noch keines hat sich beschwert.
        Der Sachverständige hat nachts um drei mit einem Messgerät im Klee gelegen.
        Wenn das Urteil hält, müssen als Nächstes die Grillen zum Schalldämpfer greifen.
        Ich lade den Kläger gern zu einer Jause ein; er möge Watte mitbringen.
      `),
    },
    {
      facts: facts('absender = {person}'),
      headlines: ['Schwimmbad ohne Wasser', 'Badesaison', 'Trocken gelegt'],
      body: lines(`
        Seit der feierlichen Eröffnung durch drei Landesräte ist das Becken leer.
        Angeblich fehlt eine Dichtung, die nur in Übersee hergestellt wird.
        Meine Buben fahren darin inzwischen Rollschuh, was laut Tafel verboten ist.
        Die Saisonkarten zu {#180-640/10} Schilling wurden trotzdem verkauft.
        Wer ersetzt uns den Sommer?
      `),
    },
    {
      facts: facts('absender = {person}'),
      headlines: ['Schneeräumung', 'Wer räumt den Gehsteig?', 'Eingeschneit'],
      body: lines(`
        Drei Tage lang hat sich kein Schneepflug in die {gasse} verirrt.
        Die Briefträgerin kam auf Schneeschuhen, der Rauchfangkehrer gar nicht.
        Auf dem Parkplatz vor dem Gemeindeamt hingegen hätte man Eisstockschießen können, so sauber war er.
        Meine Nachbarin, {#72-89}, schaufelt jeden Morgen selber, weil sie sonst nicht zur Messe kommt.
        Vielleicht könnte der Herr Vizebürgermeister einmal mit anpacken; Schaufeln haben wir genug.
      `),
    },
    {
      facts: facts('absender = {person}'),
      headlines: ['Lob für die Rettung', 'Ein Dankeschön', 'Es geht auch anders'],
      body: lines(`
        Immer wird nur geschimpft, deshalb einmal ein Lob.
        Als mein Mann am {wochentag} vom Heuboden fiel, war die Rettung in {#6-14} Minuten da, und das bei Glatteis.
        Der junge Sanitäter hielt ihm die ganze Fahrt die Hand und redete über Fußball.
        Im Spital bekam er das letzte Bett und am nächsten Tag schon Schnitzel.
        Solche Leute gehören befördert, und zwar alle miteinander.
      `),
    },
  ],
}
