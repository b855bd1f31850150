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

/** The Harlan Forks Clarion: an American daily between the river and the railroad. */
export const voice: Voice = {
  language: 'en',
  words,
  surnames: 'family',
  facts: facts(`
    town = {city}
    speaker = {him}
    writer = {anyone}
    second = {anyone}
    photographer = {anyone}
    agency = [AP|Associated Press|INS]
    initials = {letter}.{letter}.{letter}.
    date = {shortMonth} {#1-28}
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
    (Clarion Photo by {photographer})
    Staff photo by {photographer}
    {photographer} photo
    —{agency} Wirephoto
    ({agency} Laserphoto)
    Photograph by {!photographer}
  `),
  pointers: lines(`
    {topic}, Page {page}
    {topic} / See Page {page}
    Page {page} — {topic}
    Inside: {topic}, {page}A
    More on this story, Page {page}
  `).map((form) => form.replace(' / ', '. ')),
  plate: {
    title: 'The Harlan Forks Clarion',
    folios: [
      ['{dayName}, {fullMonth} {#1-28}', 'HARLAN FORKS CLARION', 'Page {page}'],
      ['PAGE {page}'],
      ['{page}A Harlan Forks Clarion {dayName}, {shortMonth} {#1-28}'],
    ],
    staff: lines(`
      HARLAN FORKS CLARION
      Founded on Depot Street before there was a depot
      Entered as second-class matter at the post office at Harlan Forks
      By carrier, 30 cents a week
    `),
    slogans: [
      'The Only Paper That Cares About Harlan Forks',
      'Covers the Valley Like the Dew',
      'Weather: Fair, Colder',
    ],
  },
}
