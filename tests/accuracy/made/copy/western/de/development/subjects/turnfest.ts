import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Ein Turnfest. */
export const turnfest: Subject = {
  facts: facts(`
    verein2 = [Turnerbund Eiche|MTV Vorwärts|TV Germania|Turnerschaft Frisch auf]
    meister = {herr}
    turner = {#600-4800/100}
    riege = [Barrenriege|Keulenschwinger|Altersriege|Frauenabteilung]
    speaker = {herr}
    office = der Turngau
    matter = das Gauturnfest in {town}
  `),
  kickers: ['Turnen und Sport', 'Gauturnfest', 'Aus dem Vereinsleben'],
  headlines: lines(`
    {turner} Turner in {town}
    Gauturnfest in {town} eröffnet
    {meister.last} Sieger im Zwölfkampf / Gauturnfest beendet
    {riege} erntet Beifall in {town}
    {verein2} gewinnt den Eichenkranz
  `),
  allusive: ['Mens sana', 'Weiße Hosen, blauer Himmel', 'Frisch, fromm, fröhlich'],
  decks: lines(`
    Festzug mit elf Kapellen
    Die {riege} bot Hervorragendes
    Zwölfkampf bis zur letzten Übung offen
  `),
  leads: lines(`
    Unter Beteiligung von {turner} Turnern aus {#20-90} Vereinen begann am {tag} in {town} das Gauturnfest.
    {meister} vom {verein2} hat in {town} den Zwölfkampf gewonnen und damit den Eichenkranz errungen.
    Bei strahlendem Wetter ging am {tag} in {town} das Gauturnfest zu Ende.
  `),
  body: lines(`
    Der Festzug, den ein Herold zu Pferde eröffnete, bewegte sich durch die geschmückte {straße}.
    Gauvertreter {speaker} rief der Jugend zu, den Körper zu stählen und den Geist nicht rosten zu lassen.
    Die {riege} zeigte Übungen von großer Gleichmäßigkeit.
    Am Reck wagte {meister.last} die Riesenwelle, ein Schwung, der hier noch nie zu sehen war.
    Mit {#170-229} Punkten lag er schließlich um eine halbe Note vorn.
    Zweiter wurde {herr} aus {ort}, Dritter der vorjährige Sieger {herr}.
    Bei den Freiübungen, an denen sich alle beteiligten, störte nur ein Hund.
    Der Wirt des Schützenhauses hatte {#40-150} Hektoliter Bier bereitgestellt, die nicht reichten.
    In den Schulen waren Strohlager für {#300-900/50} auswärtige Turner hergerichtet.
    Zwei Verstauchungen und ein Sonnenstich wurden von den Sanitätern behandelt.
    Das nächste Fest soll in {ort} stattfinden.
    Mit einem Fackelreigen klang die Feier aus.
  `),
  subheads: ['Der Festzug', 'Am Reck entschieden', 'Strohlager in den Schulen', 'Fackelreigen'],
  captions: lines(`
    Die {riege} während ihrer Vorführung in {town}.
    Turner {meister} vom {verein2} mit dem Eichenkranz.
    Der Festzug in der {straße}.
  `),
}
