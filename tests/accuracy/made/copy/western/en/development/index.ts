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

/** The Saltmere Courier: an English provincial paper with a harbour before its door. */
export const voice: Voice = {
  language: 'en',
  words,
  surnames: 'surname',
  facts: facts(`
    town = {place}
    speaker = {man}
    writer = {person}
    second = {person}
    photographer = {person}
    agency = [Reuters|Extel|UPI]
    initials = {initial}. {initial}.
    day = {weekday}
    date = {month} {#1-28}
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
    Photo by {photographer}
    (Photo: {photographer})
    Picture: {!photographer}
    Courier photograph by {photographer}
    ({agency} photo)
  `),
  pointers: lines(`
    {topic} — See Page {page}
    {topic}. Page {page}.
    See Page {page}: {topic}
    {topic} (Story on Page {page})
    Leading article, Page {page}
  `),
  plate: {
    title: 'The Saltmere Courier',
    folios: [
      ['THE SALTMERE COURIER, {!weekday}, {!longMonth} {#1-28}', '{page}'],
      ['{page} THE SALTMERE COURIER'],
      ['Page {page}', 'The Saltmere Courier', '{weekday}, {longMonth} {#1-28}'],
    ],
    staff: lines(`
      The Saltmere Courier
      Published every week-day at Quay Lane, Saltmere
      Telephone 14 (three lines)
      Price one penny
    `),
    slogans: ['Fair to all, in fear of none', 'Largest sale on the coast', 'Read it at breakfast'],
  },
}
