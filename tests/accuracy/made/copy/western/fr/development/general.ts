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
  Interrogé sur le marché, un passant haussait les épaules : « Ça devait arriver. »
  Le fait mérite d'être souligné.
  Une délégation de {#3-12} personnes sera reçue la semaine prochaine.
  Contrairement à ce qu'avaient annoncé certains de nos confrères, aucune décision n'a été prise.
  Un service d'ordre, fort de {#4-30} gendarmes, avait été prévu.
  On remarquait, parmi l'assistance, MM. {nom}, {nom} et {nom}.
  Le téléphone n'a cessé de sonner à la mairie.
  La musique municipale prêtait son concours.
  Quelques esprits chagrins regrettent que l'on n'ait pas commencé plus tôt.
  Nous tiendrons nos lecteurs au courant.
  À {ville}, où l'on en a vu bien d'autres, la nouvelle a fait sourire.
  M. {speaker.last}, qui est né à {ville}, connaît bien la question.
  Le temps, couvert le matin, s'est levé dans l'après-midi.
  Une quête a produit {#40-600} francs.
  La séance a été levée à {#6-11} heures et demie.
  Les avis, comme on pense, sont partagés.
  Il faut remonter à {=1860-1925} pour trouver un fait comparable.
`)
