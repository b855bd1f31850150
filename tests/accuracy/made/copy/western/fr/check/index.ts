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

/** Le Phare du Ponant : un journal de la côte. */
export const voice: Voice = {
  language: 'fr',
  words,
  surnames: 'famille',
  facts: facts(`
    town = {port}
    speaker = {monsieur}
    writer = {nommé}
    second = {nommé}
    photographer = {nommé}
    agency = [ACP|Reuter|A.C.P.]
    initials = {majuscule}.{majuscule}.
    date = {#2-28} {moisCourt}
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
    (Cliché {photographer})
    Photo Le Phare, {photographer}
    © {photographer}
    Cliché : {!photographer}
    (Téléphoto {agency})
  `),
  pointers: lines(`
    {topic}, p. {page}
    {topic} • Page {page}
    Suite page {page} : {topic}
    → {topic} (page {page})
    Nos informations page {page} : {topic}
  `),
  plate: {
    title: 'Le Phare du Ponant',
    folios: [
      ['{^journée} {#1-28} {moisLong}', 'Le Phare du Ponant', '{page}'],
      ['LE PHARE DU PONANT / {page}'],
      ['{page} • {port} et sa région'],
    ],
    staff: lines(`
      Le Phare du Ponant
      Siège social : 3, cale Ronde, Port-Trévin
      Directeur de la publication : le gérant
      Dépôt légal à parution
    `),
    slogans: [
      'Toute la côte, tous les jours',
      'Le journal qui éclaire',
      'Paraît tous les jours sauf le lundi',
    ],
  },
}
