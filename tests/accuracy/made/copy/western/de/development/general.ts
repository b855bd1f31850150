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
  Ein Ausschuß, dem auch {herr} und {herr} angehören, soll die Angelegenheit prüfen.
  Die Polizei war mit einem starken Aufgebot zur Stelle.
  Unter den Anwesenden bemerkte man Sanitätsrat {name} sowie den Superintendenten.
  Zu einer Aussprache kam es wegen der vorgerückten Stunde nicht mehr.
  {speaker.last}, der aus {ort} gebürtig ist, steht seit {#5-25} Jahren im öffentlichen Leben.
  Man muß bis zum Jahre {=1866-1926} zurückgehen, um einen ähnlichen Fall zu finden.
  Die Feuerwehrkapelle spielte flotte Weisen.
  Eine Sammlung unter den Anwesenden ergab {#60-900} Mark.
  Die Zeitungen der Hauptstadt haben Sonderberichterstatter entsandt.
  Der Fernsprecher in der Redaktion stand nicht still.
  Im benachbarten {ort} hat man damit schlechte Erfahrungen gemacht.
  Gegen Abend klarte es auf.
  Wir werden über den Fortgang berichten.
`)
