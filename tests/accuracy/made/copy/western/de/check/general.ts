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
`)
