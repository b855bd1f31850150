import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une marée noire. */
export const maree: Subject = {
  facts: facts(`
    pétrolier = [Star of Naxos|Golden Petrel|Olympic Grace|Hellas Bay]
    tonnes = {#4-90}.000 tonnes
    maire = {monsieur}
    plage = [grève des Sternes|anse du Loup|plage de Trez-Wenn|baie des Cormorans]
    office = la préfecture maritime
    matter = le naufrage du {pétrolier}
  `),
  kickers: ['Marée noire', 'Pollution', 'Environnement'],
  headlines: lines(`
    Le {pétrolier} s'échoue : {tonnes} de brut à la mer
    Marée noire : {plage} souillée
    Le {pétrolier} cassé en deux, / le pétrole touche {town}
    À {town}, on ramasse le mazout à la pelle
    {maire.last} : « Le {pétrolier} paiera »
  `),
  allusive: ['Noir, c’est noir', 'L’odeur d’abord', 'Les oiseaux ne chantent plus'],
  decks: lines(`
    Mille volontaires attendus ce week-end
    Le commandant refusait le remorquage
    Les parcs à huîtres condamnés pour deux saisons
  `),
  leads: lines(`
    Drossé par la tempête, le pétrolier libérien {pétrolier} s'est éventré hier sur les roches de {town}. Ses cuves contenaient {tonnes} de brut.
    La nappe échappée du {pétrolier} a touché cette nuit le sable, {plage}, sur près de {#3-18} kilomètres.
    Bottes, cirés, pelles à gâteau : {town} tout entier s'est mis à l'ouvrage pour débarrasser le sable, {plage}, du pétrole du {pétrolier}.
  `),
  body: lines(`
    L'odeur a réveillé les riverains avant la sirène.
    « On marche dans du caramel », dit {maire}, le maire, en retirant une botte.
    Pendant douze heures, le commandant a discuté du prix de la remorque avec son armateur.
    Les barrages flottants, trop courts, se sont rompus à la première houle.
    Des cormorans englués sont lavés un à un dans la buanderie de l'école.
    Les ostréiculteurs estiment leurs pertes à {#3-60} millions.
    Une épandeuse à lisier, prêtée par un agriculteur de {port}, aspire mieux que toutes les pompes de l'État.
    Le juge d'instruction a fait saisir le livre de bord, écrit en grec et très mouillé.
    L'avion de reconnaissance signale une seconde nappe, longue de {#4-30} milles.
    Les hôteliers, eux, enregistrent les annulations par retour du courrier.
    Soixante soldats sont arrivés de {port} avec des seaux.
    On manque de gants, de café et de sommeil.
    Un fonds d'urgence a été promis par le ministre, venu {#30-90} minutes.
  `),
  subheads: ['Du caramel', 'Le prix de la remorque', 'Laver les cormorans', 'La seconde nappe'],
  captions: lines(`
    L'épave du {pétrolier}, cassée en deux devant {town}.
    Des volontaires au travail, {plage}.
    {maire}, maire de {town}, montre ses mains couvertes de mazout.
  `),
}
