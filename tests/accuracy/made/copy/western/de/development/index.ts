import { facts, lines } from '../../grammar/lists'
import type { Voice } from '../../voice'
import { poems, serials } from './fiction'
import { general } from './general'
import { letters } from './letters'
import { notices } from './notices'
import { opinion } from './opinion'
import { interviews, lists, tables } from './rolls'
import { briefKickers, styles } from './styles'
import { subjects } from './subjects'
import { words } from './words'

/** Altmühlener Anzeiger: ein deutsches Kreisblatt. */
export const voice: Voice = {
  language: 'de',
  words,
  surnames: 'name',
  facts: facts(`
    town = {ort}
    speaker = {herr}
    writer = {jemand}
    second = {jemand}
    photographer = {jemand}
    agency = [dpa|DPA|WTB]
    initials = {kürzel}. {kürzel}.
    date = {#1-28}. {monat}
  `),
  styles,
  subjects,
  general,
  briefKickers,
  opinion,
  letters,
  serials,
  poems,
  lists,
  tables,
  interviews,
  notices,
  photoCredits: lines(`
    Foto: {photographer}
    Aufnahme: {photographer}
    (Foto: {photographer})
    Bild: {!photographer}
    Foto: {agency}
  `),
  pointers: lines(`
    {topic} (Siehe Seite {page})
    Siehe Seite {page}: {topic}
    {topic} – Seite {page}
    Bericht auf Seite {page}: {topic}
    Lesen Sie auf Seite {page}: {topic}
  `),
  plate: {
    title: 'Altmühlener Anzeiger',
    folios: [
      ['Altmühlener Anzeiger', '{tag}, {#1-28}. {monat}', 'Seite {page}'],
      ['Seite {page} Altmühlener Anzeiger Nr. {#1-300}'],
      ['– {page} –'],
    ],
    staff: lines(`
      Altmühlener Anzeiger
      Verlag und Druck: Anzeiger-Druckerei, Altmühlen, Gerberstraße 4
      Verantwortlich für den Gesamtinhalt: die Schriftleitung
      Bezugspreis monatlich 1,80 Mark frei Haus
    `),
    slogans: ['Unabhängige Heimatzeitung', 'Amtliches Kreisblatt', 'Auflage über 9000'],
  },
}
