import { lines } from '../../grammar/lists'
import type { Opinion } from '../../voice'

/** Glossen und Leitartikel: {matter} ist ein Nominativ. */
export const opinion: Opinion = {
  kickers: ['Leitartikel', 'Glosse', 'Zum Tage'],
  headlines: lines(`
    Ende der Schonzeit
    {^matter}
    {^matter}: eine Bilanz
    {town} ist überall
    Schluss mit der Ausrede
    {town} und die Folgen
    Einspruch
  `),
  openings: lines(`
    Also wieder einmal: {matter}. Man möchte den Hut nehmen und gehen, wenn man nur wüsste, wohin.
    Es war vorauszusehen. {^matter} ist kein Betriebsunfall, sondern das Ergebnis langjähriger Übung.
    Hierzulande wird gern so getan, als sei {matter} vom Himmel gefallen.
    Manchmal genügt ein Blick nach {town}, um das ganze Land zu verstehen.
  `),
  arguments: lines(`
    Jede Kommission gebiert eine Unterkommission, und diese ein Protokoll.
    Natürlich war niemand zuständig; das ist ja das Wesen der Zuständigkeit.
    Mag sein, dass {speaker.last} sich im Ton vergriffen hat. In der Sache lag er richtig.
    Der Steuerzahler darf zahlen, zuschauen darf er auch, nur fragen soll er nicht.
    Fremdenverkehr hin, Arbeitsplätze her: Anstand ist kein Kostenfaktor.
    Freilich ließe sich einwenden, dass anderswo noch ärger gewirtschaftet wird.
    Die Herren vom grünen Tisch sollten gelegentlich ins Freie treten.
    Wahr ist vielmehr, dass alle Bescheid gewusst haben.
    Ein Rücktritt wäre das Mindeste, eine Entschuldigung wäre das Höchste.
    Man kann dieselbe Kuh nicht zweimal verkaufen, wohl aber dieselbe Ausrede.
    Vertrauen ist rasch verspielt und kommt zu Fuß zurück.
    Dabei läge die Lösung auf der Hand, wenn nicht so viele Hände im Spiel wären.
    Soll man deshalb alles lassen, wie es ist? Keineswegs.
  `),
  endings: lines(`
    Mehr ist dazu nicht zu sagen.
    Fortsetzung, so ist zu fürchten, im nächsten Winter.
    Bleibt die Hoffnung. Sie stirbt bekanntlich in der Sitzung.
    Das sollte man sich hinter den Spiegel stecken, und zwar lesbar.
  `),
}
