import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une conférence à l’étranger. */
export const sommet: Subject = {
  facts: facts(`
    town = [Genève|Helsinki|Belgrade|Tunis|Bruxelles]
    ministre = [M.|le général|le Dr] {étranger}
    opposant = [M.|le colonel|Mme] {étranger}
    dossier = [désarmement|partage des eaux|statut du détroit|prix du blé]
    jours = [quatre|six|neuf]
    office = le secrétariat
    matter = la conférence de {town}
  `),
  kickers: ['À l’étranger', 'Diplomatie', 'Le monde'],
  headlines: lines(`
    Conférence de {town} : accord sur le {dossier}
    {dossier} : la conférence de {town} dans l'impasse
    {^ministre} claque la porte / à {town}
    {^opposant} accepte de négocier
    Nuit blanche à {town} pour le {dossier}
  `),
  allusive: ['Paix des braves', 'Un pas en avant', 'Le tapis vert brûle'],
  decks: lines(`
    {^ministre} : « Nous avons arrêté la pendule »
    Dernière séance ce matin
    Deux paragraphes restent en suspens
  `),
  leads: lines(`
    Après {jours} jours de pourparlers, la conférence sur le {dossier} s'est achevée cette nuit, à {town}, par un accord que {ministre} a qualifié d'« honorable ».
    {^ministre} a quitté hier la table de {town}, où l'on discute depuis {jours} jours du {dossier}.
    La conférence sur le {dossier} se poursuit à {town} sans qu'aucun des camps ait bougé d'une virgule.
  `),
  body: lines(`
    On avait arrêté la pendule à minuit moins une, selon un usage éprouvé.
    {^opposant}, les traits tirés, n'a lu que trois phrases devant les caméras.
    Les interprètes, épuisés, réclamaient du bouillon et des pastilles.
    L'article douze, qui traite des inspections, a été récrit {#5-19} fois.
    {^ministre} exigeait que la carte fût annexée au texte ; elle ne le sera pas.
    Les observateurs notent que les deux délégations logent désormais au même étage.
    Une manifestation d'exilés a été contenue devant la gare.
    À la corbeille, les valeurs de défense ont aussitôt cédé du terrain.
    La signature solennelle interviendrait dans un délai de {#20-60} jours.
    Les petits pays regrettent de n'avoir eu la parole qu'au dessert.
    Un communiqué, long de {#2-9} lignes, salue « l'esprit de franchise ».
    De source proche de la présidence, on se refuse à crier victoire.
  `),
  subheads: ['La pendule arrêtée', 'L’article douze', 'Bouillon et pastilles', 'Au même étage'],
  captions: lines(`
    {^ministre} à l'ouverture de la conférence de {town}.
    {^opposant} répond aux journalistes.
    La salle des séances, à {town}, pendant la dernière nuit.
  `),
}
