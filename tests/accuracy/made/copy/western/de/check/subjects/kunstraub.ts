import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Kunstdiebstahl. */
export const kunstraub: Subject = {
  facts: facts(`
    werk3 = [Madonna mit der Birne|Schmerzensmann|Heiliger Florian|Flügelaltar]
    kirche = [Filialkirche|Wallfahrtskirche|Spitalskapelle|Stiftskirche]
    pfarrer = {mann}
    kommissar = {mann}
    wert = {#2-18} Millionen Schilling
    office = das Bundesdenkmalamt
    matter = der Kunstraub von {town}
  `),
  kickers: ['Kriminalität', 'Kirchenraub', 'Aus der Chronik'],
  headlines: lines(`
    „{werk3}“ aus {kirche} gestohlen
    Kunstraub in {town}: / Gotisches Werk verschwunden
    „{werk3}“ lag im Heu
    Kirchendiebe kamen durchs Sakristeifenster
    {kommissar.last} klärt Diebstahl von „{werk3}“
  `),
  allusive: ['Nur der Staub blieb', 'Du sollst nicht', 'Verlorener Sohn kehrt heim'],
  decks: lines(`
    Schaden beträgt {wert}
    Pfarrer {pfarrer.last} hörte die Tür und glaubte an den Mesner
    Sammler bot das Stück in Mailand an
  `),
  leads: lines(`
    Unbekannte haben in der Nacht auf {wochentag} aus der {kirche} in {town} das Kunstwerk „{werk3}“ gestohlen. Es wird auf {wert} geschätzt.
    Das vor {#3-20} Monaten geraubte Schnitzwerk „{werk3}“ ist wieder da: Kinder fanden es am {wochentag} in einem Heustadel bei {town}.
    Die Gendarmerie hat am {wochentag} zwei Männer festgenommen, die im Verdacht stehen, „{werk3}“ aus der {kirche} in {town} entwendet zu haben.
  `),
  body: lines(`
    Die Täter waren durch das Fenster der Sakristei eingestiegen und hatten sich die Schuhe ausgezogen.
    Pfarrer {pfarrer} vernahm Schritte, dachte sich aber nichts dabei.
    „Der Mesner geht auch manchmal in der Nacht um“, meinte er entschuldigend.
    Zurück blieben zwei Schrauben und ein Paar nasse Socken.
    Abteilungsinspektor {kommissar} lässt die Socken chemisch untersuchen.
    Die Figur, um {=1420-1510} entstanden, war nicht versichert.
    Eine Alarmanlage hatte die Pfarrgemeinde vor Jahren aus Kostengründen abgelehnt.
    An den Grenzübergängen wurden Fotos verteilt.
    Ein Händler in Mailand wollte das Stück als Gartenzwerg deklarieren.
    Bis auf einen abgebrochenen Finger ist das Werk unversehrt.
    Restauratorin {dame} veranschlagt für die Reparatur {#4-19} Wochen.
    Die Bevölkerung sammelt inzwischen für ein Gitter.
    Im Bezirk sind heuer bereits {#6-17} Kirchen heimgesucht worden.
  `),
  subheads: [
    'Nasse Socken',
    'Als Gartenzwerg deklariert',
    'Nicht versichert',
    'Sammeln für ein Gitter',
  ],
  captions: lines(`
    „{werk3}“: Das gestohlene Werk auf einer älteren Aufnahme.
    Pfarrer {pfarrer} vor dem leeren Sockel.
    Durch dieses Fenster der {kirche} kamen die Diebe.
  `),
}
