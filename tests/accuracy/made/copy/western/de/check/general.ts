import { lines } from '../../grammar/lists'

/** Sätze, die in die meisten Berichte passen. */
export const general = lines(`
  „Kein Kommentar“, hieß es dazu gestern bei {speaker}.
  In {town} geht inzwischen alles wieder seinen gewohnten Gang.
  Die Gendarmerie hat die Erhebungen aufgenommen.
  Auf {#100-900/10}.000 Schilling belaufen sich nach ersten Berechnungen die Unkosten.
  {speaker} stammt aus {gemeinde} und kennt die Gegend wie seine Westentasche.
  „Das muss man erst einmal verdauen“, sagt eine Anrainerin aus der {gasse}.
  Die Landesregierung ließ ausrichten, man beobachte die Entwicklung aufmerksam.
  Näheres will man frühestens {wochentag} bekanntgeben.
  Ob es ein Nachspiel gibt, steht in den Sternen.
  Auch in {gemeinde} wird man hellhörig.
  Ein Sprecher kündigte einen Bericht an, ohne ein Datum zu nennen.
  Wirtshausgespräche drehen sich dieser Tage um nichts anderes.
  Vor Ort herrschte am Abend gespannte Ruhe.
  Die Leitungen waren stundenlang überlastet.
  {person} aus {gemeinde} war zufällig dabei und fotografierte.
  Experten halten sich mit Prognosen zurück.
  Noch ist kein Akt angelegt, doch wird fleißig telefoniert.
  Beim Frühschoppen waren sich alle einig, nur worüber, wusste nachher keiner.
  {speaker.last} verwies auf die laufende Prüfung.
  Die Rettung stand bereit, wurde aber nicht gebraucht.
  Zuletzt hat es so etwas im Jahr {=1908-1951} gegeben.
  Eine Anfrage der Tagespost blieb unbeantwortet.
  In der {gasse} stauten sich am Nachmittag die Autos.
  Geplant ist nun ein runder Tisch, an dem auch {gemeinde} vertreten sein soll.
  Das Wetter spielte mit.
`)
