import { lines } from '../../grammar/lists'
import type { NoticeForm } from '../../voice'

/** Petites annonces, carnet, avis. */
export const notices: readonly NoticeForm[] = [
  {
    headlines: [],
    texts: lines(`
      Loue à {port}, à l'année, F{#2-5} vue mer, chauffage central, {#600-2400/50} F + charges. Tél. {#10-99}.{#10-99}.{#10-99} le soir.
      Vds {bien}, {#200-4800/50} F à débattre. Tél. heures repas {#10-99}.{#10-99}.{#10-99}.
      Urgent, cherche {emploi} pour la saison, logé, nourri. Écrire au journal sous n° {=1000-9900}.
      Trouvé chat roux, collier vert, près de l'église. Le réclamer au {#10-99}.{#10-99}.{#10-99}.
      Jeune femme sérieuse garderait enfants, {voie}, {town}.
    `),
    signatures: [],
  },
  {
    headlines: ['Enquête publique', 'COMMUNE DE {!town}', 'Avis à la batellerie'],
    texts: lines(`
      Par arrêté préfectoral, une enquête est ouverte du {#1-14} au {#15-28} {moisLong} sur le projet d'extension du port de plaisance. // Le dossier peut être consulté en mairie aux heures d'ouverture.
      Les usagers sont avisés qu'un exercice de tir aura lieu au large de {port} le {#1-28} {moisLong}, de 8 heures à 16 heures. La zone sera interdite à la navigation.
      Le conseil municipal se réunira {journée} à 20 h 30. À l'ordre du jour : budget primitif, éclairage public, questions diverses.
    `),
    signatures: lines(`
      Le commissaire enquêteur, // {monsieur}
      L'administrateur des Affaires maritimes
    `),
  },
  {
    headlines: ['{!port}', 'Avis d’obsèques', 'CARNET'],
    texts: lines(`
      {nommé}, ses enfants et petits-enfants font part du rappel à Dieu de {madame}, à l'âge de {#66-97} ans. La cérémonie religieuse sera célébrée {journée}, à 14 h 30, en l'église de {town}. Cet avis tient lieu de faire-part.
    `),
    signatures: [],
  },
]
