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

/** La Gazette de Valbrune : un quotidien de l'intérieur des terres. */
export const voice: Voice = {
  language: 'fr',
  words,
  surnames: 'nom',
  facts: facts(`
    town = {ville}
    speaker = {homme}
    writer = {quiconque}
    second = {quiconque}
    photographer = {quiconque}
    agency = [AFP|A.F.P.|Havas]
    initials = {lettre}. {lettre}.
    date = {#2-28} {mois}
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
    Photo : {photographer}
    (Photo {photographer})
    Photo {!photographer}
    (Ph. {photographer})
    (Photo {agency})
  `),
  pointers: lines(`
    {topic} (Lire page {page})
    Voir page {page} : {topic}
    {topic}. — Suite page {page}
    Lire en page {page} : {topic}
    {topic} / PAGE {page}
  `).map((form) => form.replace(' / ', ' — ')),
  plate: {
    title: 'La Gazette de Valbrune',
    folios: [
      ['LA GAZETTE DE VALBRUNE — {^jour} {#1-28} {mois}', '{page}'],
      ['{page} — La Gazette de Valbrune'],
      ['Page {page}', 'LA GAZETTE DE VALBRUNE'],
    ],
    staff: lines(`
      La Gazette de Valbrune
      Rédaction et administration : quai de la Dorne, Valbrune
      Abonnements : un an, 24 fr. ; six mois, 13 fr.
      Les manuscrits non insérés ne sont pas rendus
    `),
    slogans: ['Le mieux renseigné de la région', 'Rien que la vérité', 'Le numéro : 10 centimes'],
  },
}
