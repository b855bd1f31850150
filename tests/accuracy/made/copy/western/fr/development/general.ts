import { lines } from '../../grammar/lists'

/** Phrases qui conviennent à la plupart des comptes rendus. */
export const general = lines(`
  M. {speaker.last} s'est refusé à toute déclaration.
  « Nous verrons bien », a simplement répondu M. {speaker.last} à notre collaborateur.
  De mémoire d'homme, on n'avait rien vu de pareil à {town}.
  L'émotion est vive dans tout le canton.
  On attend pour {jour} une communication officielle.
  Le bruit court que d'autres mesures seraient à l'étude ; nous le rapportons sous toutes réserves.
  Il pleuvait, et la foule était clairsemée.
  La dépense n'excéderait pas {#2-90} 000 francs.
  Le sous-préfet de {ville} s'est fait tenir au courant d'heure en heure.
  Interrogé sur le marché, un {métier} haussait les épaules : « Ça devait arriver. »
  Le fait mérite d'être souligné.
  Une délégation de {#3-12} personnes sera reçue la semaine prochaine.
  Contrairement à ce qu'avaient annoncé certains de nos confrères, aucune décision n'a été prise.
`)
