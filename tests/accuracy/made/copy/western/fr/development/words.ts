import { lines, list } from '../../grammar/lists'
import type { Words } from '../../grammar/types'

/** Names and common words of this desk; none of them is the check desk's. */
export const words: Words = {
  prénom: list(
    'Pierre, Louis, Émile, Henri, Marcel, Lucien, Gaston, Auguste, Jules, Fernand, René, Paul, Georges, Raoul',
  ),
  prénomF: list(
    'Anne, Marie, Jeanne, Suzanne, Louise, Berthe, Germaine, Lucie, Hélène, Claire, Odette',
  ),
  nom: list(
    'Leroy, Caldec, Marchal, Bresson, Tavernier, Fouquet, Lormeau, Gaillon, Pradel, Vasseur, Cormier, Delmas, Roussel, Thibaut, Chauvet, Maillard, Perrin, Sabatier, Duchêne, Garrigue, Lambertin, Nivelle, Poncet, Rivoire, Serrault, Tissot, Vernoux, Belloc',
  ),
  homme: list('{prénom} {nom}, {prénom} {nom}, Jean-{prénom} {nom}'),
  femme: list('{prénomF} {nom}'),
  quiconque: list('{homme}, {homme}, {femme}'),
  lettre: list('A, B, C, G, H, J, L, M, P, R, T'),
  ville: list(
    'Valbrune, Montrejeau-le-Vieux, Saint-Clair-sur-Dorne, Castelvert, Bellefosse, Pontaubry, Fréval, Rochemaure-les-Bains, Villedieu-la-Tour, Marsac, Chantelune, Grandvaux, Lussan-sous-Bois, Tournefort',
  ),
  jour: list('lundi, mardi, mercredi, jeudi, vendredi, samedi'),
  mois: list(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  ),
  rue: list(
    'rue des Tanneurs, rue Haute, quai de la Dorne, avenue de la Gare, place du Marché-Neuf, rue du Vieux-Puits, boulevard des Remparts, rue Sainte-Barbe',
  ),
  métier: list(
    'menuisier, institutrice, cheminot, couturière, maréchal-ferrant, boulanger, facteur, vigneron, comptable, infirmière',
  ),
  denrée: list(
    'Blé tendre, Seigle, Avoine, Orge, Son, Foin, Paille, Pommes de terre, Haricots, Beurre, Œufs (la douzaine), Poulets, Lapins, Veaux, Porcs gras, Moutons, Vin rouge, Huile de noix',
  ),
  équipe: list(
    'Valbrune, Castelvert, Bellefosse, Pontaubry, Fréval, Marsac, Chantelune, Grandvaux, Tournefort, Étoile sportive, Union cheminote, Racing de Dorne',
  ),
  lauréat: lines(`
    Bresson (Lucien)
    Caldec (Marie)
    Chauvet (Paul)
    Cormier (Jeanne)
    Delmas (Raoul)
    Duchêne (Henri)
    Fouquet (Claire)
    Gaillon (Émile)
    Garrigue (Suzanne)
    Lambertin (Jules)
    Lormeau (Fernand)
    Maillard (Berthe)
    Marchal (Louis)
    Nivelle (Hélène)
    Perrin (Marcel)
    Poncet (René)
    Pradel (Lucie)
    Sabatier (Georges)
    Tissot (Odette)
    Vernoux (Gaston)
  `),
  objet: lines(`
    buffet Henri II, noyer massif
    bicyclette de dame, état de neuf
    machine à coudre à pédale
    poussette, capote bleue
    jument de sept ans, bonne trotteuse
    tonneaux de 225 litres
    poste de T.S.F. à cinq lampes
    cuisinière à charbon émaillée
    accordéon chromatique
    camionnette 850 kilos, pneus neufs
  `),
}
