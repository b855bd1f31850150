import { facts, lines } from '../../grammar/lists'
import type { Interview, Roll } from '../../voice'

/** Listes de noms. */
export const lists: readonly Roll[] = [
  {
    facts: facts('examen = [certificat d’études|brevet élémentaire|concours agricole]'),
    headlines: ['Résultats du {examen}', '{town} : les lauréats du {examen}', 'Palmarès'],
    intros: [
      'Ont été reçus au {examen}, session de {mois} :',
      'Voici, par ordre de mérite, les noms des lauréats :',
    ],
    rows: 'lauréat',
    line: '{rank}. {row}, de {ville}, mention [bien|assez bien|très bien|passable]',
    closing: ['Nos félicitations aux lauréats et à leurs maîtres.'],
  },
]

/** Prix et classements. */
export const tables: readonly Roll[] = [
  {
    facts: {},
    headlines: ['Marché de {town}', 'Mercuriale', 'Foires et marchés'],
    intros: ['Marché du {#1-28} {mois}, bien approvisionné, affaires [calmes|actives|lourdes].'],
    rows: 'denrée',
    line: '{row} .......... {#1-38} fr. {#10-95/5}',
    closing: ['Prochaine foire le {#1-28} {mois}.'],
  },
  {
    facts: facts('coupe = [Division d’honneur|Promotion|Coupe de la Dorne]'),
    headlines: ['{coupe} : le classement', 'Football : {coupe}'],
    intros: ['Pts J. G. N. P. p. c.'],
    rows: 'équipe',
    line: '{rank}. {row} {#8-38} {#12-22} {#2-14} {#1-7} {#1-9} {#10-48} {#10-48}',
    closing: [],
  },
]

/** Entretiens. */
export const interviews: readonly Interview[] = [
  {
    facts: facts(`
      invité = {homme}
      art = [sculpteur|romancier|luthier|explorateur]
      œuvre = [Les Eaux basses|La Maison aux volets gris|Trois hivers|Le Sel]
    `),
    headlines: [
      '{invité} : « Je n’ai pas de méthode »',
      'Une heure avec {invité}',
      'Chez le {art} {invité}',
    ],
    decks: [
      'L’auteur des « Travaux perdus » n’a rien perdu de sa verve',
      'Rencontre avec un {art} qui ne reçoit personne',
    ],
    intros: lines(`
      {invité} vit à {town}, au fond d'une cour où sèche du linge. Le {art} à qui l'on doit « {œuvre} » nous a reçus en sabots.
    `),
    labels: {
      asks: ['—', 'Question :', 'La Gazette :'],
      answers: ['—', 'Réponse :', '{invité.last} :'],
    },
    pairs: lines(`
      Travaillez-vous tous les jours ? // Tous les jours, sauf ceux où l'on vient me demander si je travaille.
      Comment est né « {œuvre} » ? // D'un rhume. J'étais au lit, je regardais le plafond : tout y était.
      Que pensez-vous de la critique ? // Elle a raison de vivre. Il faut bien que quelqu'un lise.
      Avez-vous des élèves ? // J'en ai eu un. Il est devenu percepteur.
      Vous avez quitté Paris il y a {#6-25} ans. Pourquoi ? // Parce qu'on n'y entend pas les gouttières.
      Et maintenant ? // Maintenant je dors. Le reste viendra, ou ne viendra pas.
      Un regret ? // Celui de n'avoir pas appris le violon, et celui de l'avoir dit à ma femme.
    `),
  },
]
