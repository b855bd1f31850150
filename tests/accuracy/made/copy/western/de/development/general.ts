import { lines } from '../../grammar/lists'

/** Sätze, die in die meisten Berichte passen. */
export const general = lines(`
  {speaker} wollte sich dazu nicht äußern.
  „Man wird sehen“, erklärte {speaker.last} auf Befragen.
  An etwas Ähnliches können sich in {town} selbst die ältesten Einwohner nicht erinnern.
  Mit einer amtlichen Verlautbarung ist frühestens am {tag} zu rechnen.
  Die Stimmung in der Bevölkerung ist geteilt.
  Wie verlautet, soll die Angelegenheit demnächst auch den Landtag beschäftigen.
  Es regnete in Strömen, und nur wenige waren gekommen.
  Der Aufwand dürfte {#3-90}.000 Mark nicht übersteigen.
  Aus {ort} waren mehrere Vertreter der Kreisverwaltung erschienen.
  Ein {beruf}, der ungenannt bleiben wollte, zuckte nur die Achseln.
  Weitere Einzelheiten waren bei Redaktionsschluß nicht bekannt.
  Im Rathaus gibt man sich zuversichtlich.
  Entgegen anderslautenden Meldungen ist ein Beschluß noch nicht gefaßt.
`)
