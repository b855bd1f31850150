import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Un incendie. */
export const incendie: Subject = {
  facts: facts(`
    usine = [filature|tannerie|scierie|minoterie|papeterie|distillerie]
    patron = {homme}
    speaker = {homme}
    rue = {rue}
    dégâts = {#120-900/10}.000 francs
    ouvriers = {#60-320}
    office = le conseil municipal
    matter = le sinistre de la {usine} {patron.last}
  `),
  kickers: ['Un violent incendie', 'Le feu', 'Faits divers'],
  headlines: lines(`
    La {usine} {patron.last} détruite par le feu
    Violent incendie à {town} : / la {usine} {patron.last} n'est plus qu'un brasier
    {ouvriers} ouvriers sans travail après l'incendie de la {usine}
    Un incendie ravage une {usine} à {town}
    Le feu à la {usine} de {town}
  `),
  allusive: ['Une nuit d’angoisse', 'Sauve qui peut !', 'Plus rien que des cendres'],
  decks: lines(`
    Les dégâts sont évalués à {dégâts}
    Deux pompiers légèrement blessés
    On ignore les causes du sinistre
    Le tocsin a sonné toute la nuit
  `),
  leads: lines(`
    Un violent incendie s'est déclaré {jour} soir, vers {#9-11} heures, dans la {usine} de M. {patron}, {rue}, à {town}. En moins de deux heures, le bâtiment principal était la proie des flammes.
    La {usine} {patron.last}, qui occupait {ouvriers} ouvriers, a été entièrement détruite par le feu dans la nuit de {jour}.
    Il ne reste que les quatre murs de la {usine} de M. {patron}, à {town} : le feu, qui couvait sans doute depuis la sortie des ateliers, a tout anéanti en une nuit.
  `),
  body: lines(`
    C'est un {métier} du voisinage, M. {homme}, qui, rentrant chez lui, aperçut le premier une lueur derrière les vitres et donna l'alarme.
    Les pompiers de {town}, bientôt secondés par ceux de {ville}, mirent six lances en batterie, mais la pression de l'eau était insuffisante.
    À dix heures, la toiture s'effondrait dans un fracas qui fut entendu jusqu'au pont du chemin de fer.
    Une chaîne de plus de cent personnes, où l'on remarquait M. le curé et plusieurs dames, se forma spontanément depuis la rivière.
    « J'ai tout perdu, sauf mes livres de comptes », nous a déclaré M. {patron.last}, les yeux rougis par la fumée.
    On a pu sauver, non sans peine, les chevaux de l'écurie et une partie des archives.
    Le sergent {nom} et le sapeur {nom}, atteints par la chute d'une poutre, ont été transportés à l'hospice ; leur état n'inspire pas d'inquiétude.
    Les pertes, couvertes par plusieurs compagnies d'assurances, s'élèveraient à {dégâts}.
    Fondée en {=1830-1890} par le grand-père du propriétaire actuel, la maison expédiait ses produits jusqu'en Amérique.
    Que vont devenir les {ouvriers} familles que la {usine} faisait vivre ?
    Le maire, M. {speaker}, a fait ouvrir une souscription qui avait déjà réuni {#800-4000/100} francs à midi.
    Le parquet s'est transporté sur les lieux ; l'hypothèse de la malveillance n'est pas écartée, mais on croit plutôt à l'échauffement d'un palier.
    Hier encore, les décombres fumaient, et un piquet de six hommes veillait devant les grilles.
    M. {speaker.last} a promis que l'on poserait de nouvelles bouches d'eau avant l'hiver.
  `),
  subheads: ['L’alarme', 'La toiture s’effondre', 'Les dégâts', 'Une souscription', 'L’enquête'],
  captions: lines(`
    Ce qu'il reste de la {usine} {patron.last} après le passage du feu.
    Les pompiers de {town} à l'œuvre dans la nuit de {jour}.
    M. {patron} devant les décombres de son établissement.
  `),
}
