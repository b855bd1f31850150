import { lines } from '../../grammar/lists'
import type { Opinion } from '../../voice'

/** Billets et points de vue. */
export const opinion: Opinion = {
  kickers: ['Point de vue', 'Le billet', 'Opinion'],
  headlines: lines(`
    Cap à tenir
    Encore {matter}
    {^matter} : et après ?
    Franchement
    {^matter}, côté cour
    Parlons net : {matter}
    {town}, le vent tourne
    Le mot de la fin
  `),
  openings: lines(`
    Ainsi donc, {matter} ferait désormais recette dans les dîners en ville. Tant mieux, si cela dure plus qu'un dessert.
    J'entends d'ici les grincheux : pourquoi revenir sur {matter} ?
    À {town}, on sait lire le ciel. Ces temps-ci, il est bas.
    {speaker} a raison sur un point, et sur un seul.
  `),
  arguments: lines(`
    La côte se vide, les volets se ferment, et l'on nous parle de croissance.
    Un pays qui ne sait plus attendre la marée ne saura bientôt plus la prendre.
    Chacun voit midi à sa porte ; encore faut-il qu'il reste des portes.
    Les chiffres ne mentent pas, mais ils ont des amis qui s'en chargent.
    Quant aux promesses, on en ferait des casiers, et l'on n'y prendrait rien.
    Regardons ailleurs : là où l'on a fait confiance aux habitants, les choses ont bougé.
    Suffirait-il d'un peu d'audace ? Je le crois.
    Que les décideurs prennent l'autocar de six heures, une fois, une seule.
    Le progrès n'est pas un gros mot, à condition qu'il s'arrête à toutes les gares.
    De réunion en colloque, on finit par oublier ce qu'on était venu chercher.
    Ceux qui partent ne disent pas adieu ; ils disent qu'ils reviendront l'été.
    Il y a des économies qui coûtent les yeux de la tête.
    L'essentiel tient en deux mots : écouter, puis décider.
  `),
  endings: lines(`
    À bon entendeur.
    Le reste est littérature.
    On peut toujours rêver. C'est gratuit, et cela n'a jamais coulé personne.
    Rendez-vous dans un an, même heure, même quai.
  `),
}
