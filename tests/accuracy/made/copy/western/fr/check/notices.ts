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
    headlines: ['Enquête publique', 'AVIS D’ENQUÊTE'],
    texts: lines(`
      Par arrêté préfectoral, une enquête est ouverte du {#2-14} au {#15-28} {moisLong} sur le projet d'extension du port de plaisance. // Le dossier peut être consulté en mairie aux heures d'ouverture.
    `),
    signatures: ['Le commissaire enquêteur, // {monsieur}', 'Le préfet'],
  },
  {
    headlines: ['Avis à la batellerie', 'AVIS AUX NAVIGATEURS'],
    texts: lines(`
      Les usagers sont avisés qu'un exercice de tir aura lieu au large de {port} le {#2-28} {moisLong}, de 8 heures à 16 heures. La zone sera interdite à la navigation.
      Le feu du môle de {port} sera éteint pour réparation durant {#2-9} nuits. Une bouée lumineuse provisoire a été mouillée à {#100-900/50} mètres dans le nord-ouest.
    `),
    signatures: ['L’administrateur des Affaires maritimes', 'Le capitaine du port, // {monsieur}'],
  },
  {
    headlines: ['COMMUNE DE {!town}', 'Conseil municipal'],
    texts: lines(`
      Le conseil municipal se réunira {journée} à 20 h 30. À l'ordre du jour : budget primitif, éclairage public, questions diverses.
      Les inscriptions sur les listes électorales sont reçues en mairie jusqu'au {#10-28} {moisLong}, dernier délai.
    `),
    signatures: [],
  },
  {
    headlines: ['{!port}', 'Avis d’obsèques', 'CARNET DE DEUIL'],
    texts: lines(`
      {nommé}, ses enfants et petits-enfants font part du rappel à Dieu de {madame}, à l'âge de {#66-97} ans. La cérémonie religieuse sera célébrée {journée}, à 14 h 30, en l'église de {town}. Cet avis tient lieu de faire-part.
      Les anciens de la marine ont le regret de faire part du décès de leur camarade {monsieur}, patron d'honneur du canot de sauvetage. Rassemblement {journée} devant le monument.
    `),
    signatures: [],
  },
  {
    headlines: ['Naissances', 'Mariages'],
    texts: lines(`
      {madame} et {monsieur} ont la joie d'annoncer un heureux événement survenu à {port} le {#2-28} {moisLong}.
    `),
    signatures: [],
  },
  {
    headlines: ['DANCING LE GOÉLAND', 'CINÉ-BAIE', 'SALLE DES FÊTES'],
    texts: lines(`
      {^journée} soir, grande nuit du crabe avec l'orchestre {petitNom} {famille}. Entrée {#8-40} F, une consommation comprise. Navette depuis {port}.
      21 heures : « [Minuit, quai sud|La Baigneuse et le Notaire|Le Dernier Convoi] », couleurs. Tarif réduit {journée}.
    `),
    signatures: [],
  },
]
