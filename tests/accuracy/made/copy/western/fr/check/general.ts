import { lines } from '../../grammar/lists'

/** Phrases qui conviennent à la plupart des articles. */
export const general = lines(`
  « Sans commentaire », lâche {speaker}, la pipe aux dents.
  À {town}, les langues vont bon train.
  Le coût de l'opération est chiffré à {#20-900/5} millions.
  Rien n'est encore signé.
  {speaker.last} connaît le dossier par cœur : il y travaille depuis {#3-12} hivers.
  Il était près de {#18-22} heures quand la salle s'est vidée.
  « On en a vu d'autres », glisse un habitué du café du Port.
  Joint hier par téléphone, le cabinet du préfet n'a pas souhaité réagir.
  La question reste entière.
  Le temps, lui, ne s'est guère montré coopératif.
  Un point presse est annoncé pour {journée} en fin de matinée.
  Du côté de {port}, on observe sans déplaisir.
`)
