import { facts, lines } from '../../grammar/lists'
import type { Poem, Serial } from '../../voice'

/** Der Roman in Fortsetzungen. */
export const serials: readonly Serial[] = [
  {
    kickers: ['Unser Roman', 'Roman', '{part}. Fortsetzung'],
    titles: ['Die Erbin von Hohenried', 'Die Erbin von Hohenried / Roman aus den Bergen'],
    chapters: ['{part}. Kapitel', 'Kapitel {chapter}', '{chapter}.', '{part}. Kapitel: Der Brief'],
    authors: ['Von {author}', 'Roman von {author}', 'Von {!author}.', ''],
    facts: facts(`
      author = {frau}
      held = [Leonhard|Graf Wolf|Konrad|der Förster]
      dame = [Agnes|Brigitte|die Komtesse|Elisabeth]
    `),
    narration: lines(`
      Der Schnee fiel in dichten Flocken, als der Schlitten vor dem Portal von Hohenried hielt.
      {^held} warf dem Knecht die Zügel zu und stieg die ausgetretenen Stufen hinauf.
      In der Halle brannte nur eine Kerze, und ihr Schein reichte kaum bis zu den Ahnenbildern.
      {^dame} stand am Fenster und wandte ihm den Rücken.
      Auf dem Tische lag der Brief, ungeöffnet, mit dem schwarzen Siegel nach oben.
      Irgendwo im Hause schlug eine Tür, dann war es wieder still.
      Zehn Jahre lang hatte er sich diesen Augenblick ausgemalt, und nun fand er kein einziges Wort.
      Der alte Jagdhund erhob sich, schnupperte an seinen Stiefeln und legte sich seufzend nieder.
      Vom Kirchturm schlug es sieben.
      {^held} trat an den Kamin und hielt die klammen Hände über die Glut.
      Da sah er, daß der Schlüssel fehlte, der seit Menschengedenken an jenem Nagel gehangen hatte.
      Ihre Stimme klang ruhig, aber ihre Finger zerknitterten das Taschentuch.
    `),
    speech: lines(`
      „Sie kommen spät“, sagte {dame}.
      „Nicht zu spät, hoffe ich“, erwiderte {held}.
      „Das wird der Brief entscheiden.“
      „So öffnen Sie ihn doch!“
      „Ich habe nicht den Mut dazu“, flüsterte sie.
      „Wer hat ihn gebracht?“ fragte er nach einer Weile.
      „Ein Fremder. Er wollte keinen Namen nennen.“
    `),
    ends: [
      '(Fortsetzung folgt.)',
      '(Fortsetzung folgt)',
      'Fortsetzung folgt',
      '(Nachdruck verboten. – Fortsetzung folgt.)',
    ],
  },
]

/** Gedichte. */
export const poems: readonly Poem[] = [
  {
    facts: facts(`
      poet = {jemand}
      zeit = [Herbst|Abend|Vorfrühling]
    `),
    titles: ['{zeit}', 'Am Mühlbach', 'Stille Stunde'],
    authors: ['{poet}', '{poet}.', 'Von {poet}'],
    stanzas: [
      lines(`
        Der Mühlbach geht die alte Bahn,
        Das Rad hat ausgeschlafen;
        Es legt der [Mond|Wind|Tag] den letzten Kahn
        In seinem stillsten Hafen.
      `),
      lines(`
        Was einmal laut gewesen ist,
        Verklingt an [Zaun|Tor|Hang] und Hecken;
        Nur wer den eignen Schritt vergißt,
        Kann leise Dinge wecken.
      `),
      lines(`
        So nimm, was dir die Stunde gibt,
        Und laß das Fragen, Lieber:
        Wer je ein Menschenherz geliebt,
        Dem geht kein Jahr vorüber.
      `),
    ],
  },
]
