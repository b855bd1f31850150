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
  Les commerçants de la place, eux, n'ont pas fermé l'œil.
  Une cellule d'information fonctionnera dès {journée} matin.
  Personne, dans l'assemblée, n'a demandé la parole.
  Le dossier, épais comme un annuaire, attend sur un bureau de la capitale.
  À {port}, {madame} tient registre de tout : elle confirme.
  Tout le monde s'accorde au moins sur un point : cela ne peut pas durer.
  La presse parisienne avait envoyé du monde.
  On s'est quittés bons amis.
  Les plus anciens évoquent l'année {=1911-1947}.
  {speaker.last} n'en démord pas.
  La brume a retardé de deux heures l'arrivée des officiels.
  Un café arrosé a réconcilié les points de vue.
  Reste à trouver l'argent, ce qui ne sera pas le plus simple.
`)
