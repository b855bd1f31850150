import { lines, list } from '../../grammar/lists'
import type { Words } from '../../grammar/types'

/** Names and common words of this desk; none of them is the development desk's. */
export const words: Words = {
  petitNom: list(
    'Yves, Corentin, Alain, Hervé, Goulven, Denis, Joseph, Mathurin, Roland, Gildas, Armand',
  ),
  petitNomF: list('Yvonne, Soizic, Annick, Denise, Rozenn, Catherine, Mathilde, Gwenola, Solange'),
  famille: list(
    'Kerdoncuff, Lebraz, Quéméner, Tanguy, Morvan, Guéguen, Riou, Jaouen, Pennec, Lozach, Bellour, Cadiou, Floch, Guivarch, Hascoët, Kerjean, Mével, Nédélec, Omnès, Plouzennec, Salaün, Trévidic',
  ),
  monsieur: list('{petitNom} {famille}'),
  madame: list('{petitNomF} {famille}'),
  nommé: list('{monsieur}, {madame}, {monsieur}'),
  majuscule: list('D, E, F, K, N, S, V, Y, Z'),
  port: list(
    'Port-Trévin, Landrézec, Kergoat-Plage, Saint-Budoc, Roscarec, Locquénan, Penhors-Bras, Tréguidel, Plougastenn, Beg-Avel, Quimerc’h-Ploaré, Molénez',
  ),
  étranger: list(
    'Vandersloot, Maktari, Stoïkov, Lindholm, Ferreira-Nunes, Benhaddou, Ostrowski, Kallas',
  ),
  journée: list('lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche'),
  moisCourt: list('janv., févr., mars, avril, mai, juin, juil., août, sept., oct., nov., déc.'),
  moisLong: list(
    'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
  ),
  voie: list(
    'rue du Phare, cale Ronde, venelle des Saulniers, rue Amiral-Kerven, place de l’Église, route de la Corniche, rue des Filets-Bleus, impasse du Goémon',
  ),
  emploi: list(
    'mareyeur, patron pêcheur, coiffeuse, instituteur, électricien, serveuse, mécanicien, ostréiculteur, secrétaire, charpentier',
  ),
  poisson: list(
    'Bar de ligne, Baudroie, Cabillaud, Congre, Dorade grise, Églefin, Langoustine vivante, Lieu jaune, Lotte vidée, Maquereau, Merlan, Merlu, Raie bouclée, Rouget barbet, Sardine, Sole, Tourteau, Turbot',
  ),
  club: list(
    'Port-Trévin, Landrézec, Saint-Budoc, Roscarec, Locquénan, Tréguidel, Plougastenn, Beg-Avel, Molénez, Stade penhorois, Avant-garde, Gars de la Baie',
  ),
  candidat: lines(`
    Yann Bellour
    Nolwenn Cadiou
    Erwan Floch
    Maëlle Guivarch
    Ronan Hascoët
    Gwenaëlle Jaouen
    Loïc Kerjean
    Anne-Laure Lozach
    Tugdual Mével
    Sterenn Nédélec
    Malo Omnès
    Enora Pennec
    Brieuc Plouzennec
    Tiphaine Quéméner
    Alan Riou
    Morgane Salaün
    Elouan Tanguy
    Klervi Trévidic
  `),
  bien: lines(`
    canot de 4,20 m, moteur 6 ch
    caravane 3 places, bon état
    vaisselier breton d’époque
    machine à laver, peu servi
    deux lits jumeaux avec sommiers
    Solex révisé
    chaîne stéréo, enceintes 30 W
    remorque porte-bateau
    téléviseur noir et blanc, 59 cm
    lot de 12 casiers à crustacés
  `),
}
