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

/** Die Kaltenegger Tagespost: ein österreichisches Blatt zwischen den Bergen. */
export const voice: Voice = {
  language: 'de',
  words,
  surnames: 'familie',
  facts: facts(`
    town = {gemeinde}
    speaker = {mann}
    writer = {person}
    second = {person}
    photographer = {person}
    agency = [APA|ddp|Korr.-Büro]
    initials = {majuskel}.{majuskel}.
    date = {#1-28}. {mond}
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
    Photo: {photographer}
    Bild: {photographer}
    FOTO: {!photographer}
    Fotos: {photographer}, {agency}
    Lichtbild {photographer}
  `),
  pointers: lines(`
    {topic}: Seite {page}
    Mehr auf Seite {page}: {topic}
    {topic} Seite {page}
    Seite {page}: {topic}
    {topic} (Bericht Seite {page})
  `),
  plate: {
    title: 'Kaltenegger Tagespost',
    folios: [
      ['Seite {page}', '{wochentag}, {#1-28}. {mond}', 'KALTENEGGER TAGESPOST'],
      ['{page} / Tagespost'],
      ['Nr. {#1-300} Tagespost Seite {page}'],
    ],
    staff: lines(`
      Kaltenegger Tagespost
      Eigentümer, Herausgeber und Verleger: Tagespost-Gesellschaft, Kaltenegg, Herrengasse 9
      Einzelpreis 2 Schilling
      Unverlangte Manuskripte werden nicht retourniert
    `),
    slogans: [
      'Die Zeitung für das ganze Tal',
      'Parteilos, aber nicht teilnahmslos',
      'Gegründet im Revolutionsjahr',
    ],
  },
}
