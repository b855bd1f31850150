import { lines } from '../../grammar/lists'
import type { Opinion } from '../../voice'

/** Éditoriaux : {matter}, à {town}, et la part de {office}. */
export const opinion: Opinion = {
  kickers: ['Éditorial', 'Libres propos', 'Au jour le jour'],
  headlines: lines(`
    {^matter}
    La leçon de {town}
    Ce qu'il faut dire
    Assez de paroles
    Après {matter}
    {^matter} et nous
    Réflexions sur {matter}
  `),
  openings: lines(`
    On a beaucoup écrit, depuis huit jours, sur {matter}. Trop, peut-être, et rarement avec sang-froid.
    Il y a dans {matter} quelque chose qui dépasse {town} et qui nous regarde tous.
    Nous nous étions promis de ne point parler de {matter} tant que la lumière ne serait pas faite. Elle ne l'est pas, et nous parlerons.
    Le bon sens, disait un vieux maître, est la chose qui manque le plus à ceux qui s'en réclament.
  `),
  arguments: lines(`
    Que l'on ne vienne pas nous dire que l'argent manque : il ne manque jamais pour les banquets.
    Entre la colère et l'indifférence, il y a place pour le courage.
    M. {speaker.last} a eu le mérite de poser la question ; il aurait eu plus de mérite encore à y répondre.
    La vérité est plus simple, et elle est plus triste.
    Nous ne faisons ici le procès de personne.
    Faut-il donc attendre qu'un malheur survienne pour que l'on ouvre enfin les yeux ?
    Les règlements existent ; il ne s'agit que d'en user.
    D'autres villes, moins riches et moins fières, ont su trouver le remède.
    Ce n'est pas affaire de parti, c'est affaire de dignité.
    Les commissions se réunissent, les rapports s'empilent, et la poussière fait le reste.
    On nous objectera les difficultés du temps ; elles sont réelles, mais elles ont bon dos.
    Il est permis de se tromper ; il ne l'est pas de persévérer.
    Le contribuable, ce grand muet, finira bien par élever la voix.
    Rien n'est perdu, pourvu qu'on le veuille.
    Dans cette affaire, chacun a parlé haut et personne n'a parlé clair.
  `),
  endings: lines(`
    Nous y reviendrons, aussi souvent qu'il le faudra.
    {town} attend une réponse ; elle y a droit.
    L'avenir dira si nous avons eu tort. Nous voudrions bien avoir tort.
    Il est temps d'agir. Demain, il sera tard.
  `),
}
