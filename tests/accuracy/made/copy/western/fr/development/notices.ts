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
    headlines: ['AVIS AU PUBLIC', 'VILLE DE {!town}'],
    texts: lines(`
      Le public est informé que la circulation sera interdite {rue}, à partir de {jour} prochain, pour cause de travaux. // Les riverains sont priés de rentrer leurs voitures.
      Il sera procédé, le {jour} {#2-28} {mois}, à deux heures de relevée, à l'adjudication de la fourniture du pain nécessaire à l'hospice. Le cahier des charges est déposé au secrétariat.
      La distribution d'eau sera suspendue {jour} de {#6-9} heures à midi dans tout le quartier de la gare.
    `),
    signatures: lines(`
      Le maire, // {!speaker}.
      {town}, le {#2-28} {mois}. // Le secrétaire général, // {speaker}
    `),
  },
  {
    headlines: ['VENTE AUX ENCHÈRES', 'ÉTUDE DE Mᵉ {!nom}', 'VENTE MOBILIÈRE'],
    texts: lines(`
      Le {#2-28} {mois}, à la requête de Mme Vve {nom}, il sera vendu, {rue}, un mobilier comprenant lits, armoires, linge, batterie de cuisine et {objet}. Au comptant.
      À vendre par adjudication, une maison sise à {town}, {rue}, élevée sur caves d'un rez-de-chaussée et de deux étages. Mise à prix : {#4-40}.000 francs.
    `),
    signatures: ['Mᵉ {nom}, notaire à {ville}.', 'Pour extrait : {nom}, // greffier.'],
  },
  {
    headlines: ['REMERCIEMENTS', 'Remerciements'],
    texts: lines(`
      M. et Mme {nom}, les familles {nom} et {nom} remercient bien sincèrement les personnes qui leur ont témoigné leur sympathie lors du décès de {femme}.
    `),
    signatures: [],
  },
  {
    headlines: ['NÉCROLOGIE', 'OBSÈQUES'],
    texts: lines(`
      On nous prie d'annoncer la mort de {homme}, ancien {métier}, décédé à {town} dans sa {#58-91}ᵉ année. Les obsèques auront lieu {jour}, à dix heures.
      Vous êtes prié d'assister aux convoi, service et enterrement de M. {homme}, qui se feront {jour} {#2-28} {mois}, à neuf heures très précises, en l'église de {town}. On se réunira à la maison mortuaire, {rue}.
    `),
    signatures: [],
  },
  {
    headlines: ['ÉTAT CIVIL DE {!town}', 'État civil'],
    texts: lines(`
      Naissances : {quiconque} ; {quiconque}. — Mariages : {homme} et {femme}. — Décès : {quiconque}, {#44-93} ans.
    `),
    signatures: [],
  },
  {
    headlines: ['THÉÂTRE MUNICIPAL', 'CINÉMA-PALACE', 'SPECTACLES'],
    texts: lines(`
      {^jour}, à huit heures et demie, « [La Meunière du roi|Les Deux Orphelins|Le Mariage de Lisette] », opérette en trois actes. Orchestre sous la direction de M. {nom}. Bureaux à huit heures.
      Ce soir, « [Le Passeur|La Nuit du carrefour blanc|Cœurs en exil] », grand film parlant. Places de {#2-5} à {#6-12} francs. Location chez {nom}, {rue}.
    `),
    signatures: [],
  },
]
