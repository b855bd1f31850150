import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Eine Premiere. */
export const theater: Subject = {
  facts: facts(`
    stück = [Der Uhrmacher von Prag|Drei Damen im Zug|Königin Schilf|Der gläserne Amtmann|Herbstmanöver]
    regie = {mann}
    star = {dame}
    tenor = {mann}
    speaker = {mann}
    vorhänge = {#9-31}
    office = die Intendanz
    matter = die Aufregung um „{stück}“
  `),
  kickers: ['Theater', 'Kultur', 'Bühne und Welt'],
  headlines: lines(`
    „{stück}“: Pfiffe und {vorhänge} Vorhänge
    {star} triumphiert als „{stück}“
    Theaterskandal in {town}: / Premiere von „{stück}“ abgebrochen
    {regie.last} inszeniert „{stück}“ gegen den Strich
    Premiere in {town}: „{stück}“ in neuem Gewand
  `),
  allusive: ['Viel Nebel, wenig Licht', 'Ein Abend zum Davonlaufen', 'Jubel nach der Pause'],
  decks: lines(`
    {star} rettete den Abend
    Intendant {speaker.last} verteidigt die Freiheit der Kunst
    Zuschauer verließen türenschlagend den Saal
  `),
  leads: lines(`
    Mit {vorhänge} Vorhängen, aber auch mit einem Pfeifkonzert endete am {wochentag} im Stadttheater {town} die Premiere von „{stück}“ in der Regie von {regie}.
    Tumultartige Szenen haben sich am {wochentag} im Stadttheater zugetragen: Nach dem zweiten Akt von „{stück}“ verlangten Teile des Publikums ihr Geld zurück.
    Wer {regie} kennt, durfte sich auf einiges gefasst machen. Seine Neudeutung von „{stück}“ in {town} übertrifft alles.
  `),
  body: lines(`
    Statt im Ballsaal spielt das Geschehen in einer Wäscherei, in der unablässig Dampf aus den Kesseln quillt.
    {star} singt die Hauptrolle mit einer Natürlichkeit, die man hierzulande lange nicht gehört hat.
    Weniger glücklich agierte Tenor {tenor}, dem die Erkältung deutlich anzumerken war.
    „Ich inszeniere für Leute, die nachdenken wollen“, entgegnete {regie.last} seinen Kritikern in der Garderobe.
    Ein Herr in der dritten Reihe warf sein Programmheft auf die Bühne; der Dirigent fing es auf und blätterte um.
    Intendant {speaker} will an der Aufführungsserie festhalten.
    Die Ausstattung verschlang {#200-900/10}.000 Schilling und ein halbes Dutzend Waschmaschinen.
    Chor und Orchester waren sorgfältig einstudiert, wenn auch bisweilen zu laut.
    Abonnenten der ersten Stunde kündigten noch im Foyer.
    Der Kulturreferent der Stadt verließ das Haus durch den Bühneneingang.
    Die jüngeren Besucher auf der Galerie trampelten dagegen vor Begeisterung.
    Weitere Vorstellungen folgen am {#2-14}. und am {#15-28}. {mond}.
    An der Abendkasse bildeten sich tags darauf Schlangen bis in die {gasse}.
  `),
  subheads: ['Dampf statt Walzer', 'Tenor mit Schnupfen', 'Programmheft flog', 'Galerie tobte'],
  captions: lines(`
    {star} und {tenor} in der umstrittenen Inszenierung von „{stück}“.
    Regisseur {regie} bei der Probe im Stadttheater {town}.
    Szene aus dem zweiten Akt: Dampf, Laugen und große Gefühle.
  `),
}
