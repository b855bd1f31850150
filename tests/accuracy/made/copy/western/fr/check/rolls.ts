import { facts, lines } from '../../grammar/lists'
import type { Interview, Roll } from '../../voice'

/** Listes de noms. */
export const lists: readonly Roll[] = [
  {
    facts: facts(
      'épreuve = [baccalauréat|brevet de secourisme|concours de boules|cross des écoles]',
    ),
    headlines: ['Les reçus au {épreuve}', '{town} : {épreuve}', 'Tous les résultats'],
    intros: [
      'Centre de {town}. Sont déclarés admis au {épreuve}, par ordre alphabétique :',
      'Nous publions ci-dessous la liste communiquée par le jury :',
    ],
    rows: 'candidat',
    line: '{row}, {port} [(A.B.)|(B.)|(T.B.)|]',
    closing: ['Les autres résultats paraîtront demain.'],
  },
]

/** Cours et classements. */
export const tables: readonly Roll[] = [
  {
    facts: {},
    headlines: ['À la criée de {town}', 'Cours de la marée', 'La criée'],
    intros: ['Apports de {journée} : {#8-90} tonnes. Prix au kilo, mini et maxi :'],
    rows: 'poisson',
    line: '{row} : {#2-19},{#10-95/5} – {#20-68},{#10-95/5}',
    closing: ['Prochaine vente {journée}, 5 h 30.'],
  },
  {
    facts: facts('poule = [Honneur, poule A|Première division|Challenge de la Baie]'),
    headlines: ['{poule}', 'Le classement', 'Ballon rond : {poule}'],
    intros: ['Équipes Pts J G N P Diff.'],
    rows: 'club',
    line: '{row} {#9-52} {#10-26} {#2-17} {#1-8} {#1-10} [+|–]{#1-28}',
    closing: [],
  },
]

/** Entretiens. */
export const interviews: readonly Interview[] = [
  {
    facts: facts(`
      hôte = {madame}
      titre = [gardienne de phare|biologiste|chanteuse|navigatrice]
    `),
    headlines: [
      '{hôte} : « La mer n’est pas mon amie »',
      'Trois questions à {hôte}',
      '{hôte}, {titre}',
    ],
    decks: ['La {titre} publie ses carnets', 'Trente ans de tempêtes et pas une ride'],
    intros: lines(`
      {hôte}, {titre}, a posé son sac à {town} pour quelques jours. Entre deux averses, elle s'est confiée au Phare.
    `),
    labels: { asks: ['Le Phare :', '–', 'Q.'], answers: ['{hôte} :', '–', 'R.'] },
    pairs: lines(`
      D'où vous vient cette vocation ? // D'une grand-tante qui détestait les collines.
      La solitude ne vous pèse pas ? // Moins que la compagnie de ceux qui me posent la question.
      Vous dites souvent que la mer n'a pas de mémoire. // Elle n'en a pas. C'est nous qui tenons ses comptes.
      Que lisez-vous là-haut ? // L'annuaire des marées, et des romans policiers dont j'arrache la fin.
      Votre plus grande peur ? // Une panne d'ouvre-boîte.
      Un conseil aux jeunes ? // Qu'ils n'en demandent pas.
    `),
  },
]
