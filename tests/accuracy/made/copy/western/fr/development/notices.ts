import { lines } from '../../grammar/lists'
import type { NoticeForm } from '../../voice'

/** Annonces, état civil, avis. */
export const notices: readonly NoticeForm[] = [
  {
    headlines: [],
    texts: lines(`
      À LOUER, {rue}, appartement de {#2-6} pièces, eau et gaz. S'adresser au concierge.
      À VENDRE, {objet}. {#40-900/10} fr. Écrire B. {#10-99}, bureau du journal.
      ON DEMANDE bon {métier}, références exigées. Se présenter {#2-90}, {rue}.
      PERDU, {jour}, entre la mairie et la gare, montre d'argent, initiales {lettre}. {lettre}. La rapporter contre récompense au bureau du journal.
      {!métier}, {#22-50} ans, cherche emploi ; bons certificats. Écrire M. {nom}, {rue}, {town}.
      DEMOISELLE, 30 ans, petit avoir, épouserait fonctionnaire ou {métier}. Discrétion.
    `),
    signatures: [],
  },
  {
    headlines: ['AVIS', 'AVIS AU PUBLIC', 'VILLE DE {!town}', 'VENTE AUX ENCHÈRES'],
    texts: lines(`
      Le public est informé que la circulation sera interdite {rue}, à partir de {jour} prochain, pour cause de travaux. // Les riverains sont priés de rentrer leurs voitures.
      Il sera procédé, le {jour} {#1-28} {mois}, à deux heures de relevée, à l'adjudication de la fourniture du pain nécessaire à l'hospice. Le cahier des charges est déposé au secrétariat.
      Le {#1-28} {mois}, à la requête de Mme Vve {nom}, il sera vendu, {rue}, un mobilier comprenant lits, armoires, linge, batterie de cuisine et {objet}. Au comptant.
    `),
    signatures: lines(`
      Le maire, // {!speaker}.
      M\u1d49 {nom}, notaire à {town}.
      Pour extrait : {nom}, // greffier.
    `),
  },
  {
    headlines: ['NÉCROLOGIE', 'DÉCÈS', 'REMERCIEMENTS', 'ÉTAT CIVIL DE {!town}'],
    texts: lines(`
      M. et Mme {nom}, les familles {nom} et {nom} remercient bien sincèrement les personnes qui leur ont témoigné leur sympathie lors du décès de {femme}.
      On nous prie d'annoncer la mort de {homme}, ancien {métier}, décédé à {town} dans sa {#58-91}\u1d49 année. Les obsèques auront lieu {jour}, à dix heures.
      Naissances : {quiconque} ; {quiconque}. — Mariages : {homme} et {femme}. — Décès : {quiconque}, {#44-93} ans.
    `),
    signatures: [],
  },
]
