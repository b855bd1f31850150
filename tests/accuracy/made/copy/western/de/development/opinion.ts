import { lines } from '../../grammar/lists'
import type { Opinion } from '../../voice'

/** Leitartikel und Kommentare: {matter} ist ein Nominativ, ebenso {office}. */
export const opinion: Opinion = {
  kickers: ['Kommentar', 'Unsere Meinung', 'Am Rande bemerkt'],
  headlines: lines(`
    Was lehrt uns {town}?
    Ein offenes Wort
    Zu spät, aber nicht umsonst
    {^matter}
    {^matter} und kein Ende
    {town} muß handeln
    Wem nützt {town}?
    Rechnung ohne den Wirt
  `),
  openings: lines(`
    Wer in diesen Tagen durch {town} geht, der hört überall dieselbe Frage: Mußte das sein?
    {^matter} bewegt die Gemüter, und das ist gut so.
    Es gibt Ereignisse, die man erst versteht, wenn der Lärm sich gelegt hat. {^matter} gehört dazu.
    Man soll, sagt ein Sprichwort, das Fell nicht verteilen, ehe der Bär erlegt ist.
  `),
  arguments: lines(`
    Es wäre zu billig, die Verantwortung allein bei der Verwaltung zu suchen.
    {speaker} hat ausgesprochen, was viele denken; dafür gebührt ihm Dank.
    Doch mit schönen Worten ist niemandem geholfen.
    Eine Gemeinde, die am falschen Ende spart, zahlt am Ende doppelt.
    Wo aber bleibt der Mut zur unbequemen Entscheidung?
    Gewiß, die Mittel sind knapp. Sie sind es freilich immer dann, wenn es um die kleinen Leute geht.
    Gutachten liegen genug in den Schubladen; an Einsicht fehlt es, nicht an Papier.
    Niemand verlangt Wunder, wohl aber darf man Sorgfalt verlangen.
    Das Beispiel der Nachbarstädte zeigt, daß es auch anders geht.
    Zugegeben: Hinterher ist jeder klüger.
    Die Öffentlichkeit hat ein Recht darauf, die Zahlen zu erfahren, und zwar die richtigen.
    So entsteht jene Mischung aus Gleichgültigkeit und Verdruß, die jedem Gemeinwesen auf die Dauer schadet.
    Man mag darüber streiten, ob der Weg richtig war; über das Ziel sollte man nicht streiten müssen.
    Wer schweigt, stimmt zu, und geschwiegen wurde lange genug.
    Eines steht fest: So geht es nicht weiter.
  `),
  endings: lines(`
    Wir werden die Sache im Auge behalten.
    {town} hat Besseres verdient.
    Noch ist Zeit zur Umkehr. Viel Zeit ist es nicht mehr.
    Das letzte Wort, so hoffen wir, ist noch nicht gesprochen.
  `),
}
