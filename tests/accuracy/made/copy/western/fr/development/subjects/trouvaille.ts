import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une découverte. */
export const trouvaille: Subject = {
  facts: facts(`
    objet2 = [statue de bronze|mosaïque|cloche du XIIᵉ siècle|grotte ornée|tombe gauloise]
    terrain = [champ de la Commanderie|clos des Ursulines|bois du Tertre|chantier de la gare]
    savant = {homme}
    trouveur = {homme}
    office = la Société archéologique
    matter = la découverte du {terrain}
  `),
  kickers: ['Archéologie', 'Une belle trouvaille', 'Sciences et arts'],
  headlines: lines(`
    Une {objet2} découverte à {town}
    {^objet2} : / M. {savant.last} confirme
    La {objet2} du {terrain}
    Un puisatier met au jour une {objet2}
    Le {terrain} livre une {objet2}
  `),
  allusive: ['Le passé sous la bêche', 'Ce que cachait la terre', 'Deux mille ans de patience'],
  decks: lines(`
    M. {trouveur.last} croyait avoir heurté une souche
    Le musée de {ville} la réclame
    Les curieux piétinent les semis
  `),
  leads: lines(`
    En creusant un puits dans le {terrain}, à {town}, un ouvrier, M. {trouveur}, a mis au jour une {objet2} d'une conservation surprenante.
    La {objet2} exhumée la semaine dernière dans le {terrain} est authentique : M. {savant}, correspondant de l'Institut, l'a déclaré {jour}.
    Toute la contrée défile depuis {jour} au {terrain}, à {town}, où l'on vient de découvrir une {objet2}.
  `),
  body: lines(`
    « J'ai cru que c'était une souche, puis la souche m'a regardé », raconte M. {trouveur.last}.
    La pièce gisait à {#2-6} mètres de profondeur, sous une couche de tuiles brisées.
    M. {savant} est descendu au fond de la fouille, suspendu à une corde de puits. Il y est resté jusqu'à la nuit, et l'on dut lui faire passer son dîner dans un panier.
    Des monnaies, recueillies à proximité, permettent de dater le dépôt avec quelque vraisemblance.
    Le propriétaire du {terrain} entend bien garder ce qui est à lui.
    Un antiquaire de {ville} a offert {#900-9000/100} francs, puis le double.
    Le conseil municipal rêve d'un musée, et l'instituteur, d'une vitrine.
    Les semis voisins ont été piétinés par plus de mille visiteurs.
    Un gendarme veille la nuit, avec une lanterne et un chien.
    Le mémoire de M. {savant.last} sera lu en séance le {#2-28} {mois}.
    Les fouilles reprendront après les foins.
  `),
  subheads: ['Au fond du puits', 'À qui appartient-elle ?', 'L’avis d’un savant', 'Mille curieux'],
  captions: lines(`
    La {objet2} telle qu'elle apparut aux yeux de M. {trouveur}.
    M. {savant} au fond de la fouille du {terrain}.
    Les curieux au bord du {terrain}, à {town}.
  `),
}
