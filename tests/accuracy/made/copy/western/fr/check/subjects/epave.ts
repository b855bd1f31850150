import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une épave. */
export const epave: Subject = {
  facts: facts(`
    frégate = [Vigilante|Belle-Aurore|Sirène du Roi|Fortunée]
    plongeur = {monsieur}
    historienne = {madame}
    canons = {#8-44}
    fond = {#18-52} mètres
    office = le service des épaves
    matter = la fouille de la {frégate}
  `),
  kickers: ['Histoire', 'Plongée', 'Trésors engloutis'],
  headlines: lines(`
    L'épave de la {frégate} retrouvée par {fond} de fond
    {canons} canons sous la mer : / c'est bien la {frégate}
    Le plongeur {plongeur.last} identifie la {frégate}
    La {frégate} livre sa cloche
    {town} veut un musée pour la {frégate}
  `),
  allusive: ['Trois siècles en apnée', 'Silence, on remonte', 'Les fantômes ont soif'],
  decks: lines(`
    {historienne.last} a reconnu le blason
    Pas d'or, mais onze mille clous
    Les pillards déjà sur zone
  `),
  leads: lines(`
    La {frégate}, disparue corps et biens voilà trois siècles, repose au large de {town}, par {fond} de fond. {plongeur}, pêcheur d'ormeaux, l'a trouvée par hasard.
    Une cloche, {canons} canons, des souliers : il n'y a plus de doute, l'épave de {town} est celle de la {frégate}.
    C'est une ancre, prise dans un chalut, qui a conduit {plongeur} à la {frégate}.
  `),
  body: lines(`
    « J'ai vu une ligne droite ; la nature n'en fait pas », raconte {plongeur}.
    Les archives du port, dépouillées par {historienne}, mentionnent une sortie sans retour un soir d'équinoxe.
    La cloche, couverte de concrétions, a séjourné six semaines dans l'eau douce.
    Le blason au dauphin, gravé sur le bronze, a levé les derniers doutes.
    La coque s'est ouverte comme un livre, du côté de bâbord.
    Dans une jarre scellée, les chercheurs ont recueilli un beurre encore jaune.
    Les fouilles coûteront {#2-9} millions et dureront quatre étés.
    Deux pilleurs venus de {port} ont été surpris avec une scie à métaux.
    Les plans de l'époque sont au fusain et fort jolis.
    Il n'y avait ni lingots ni coffres, sinon celui du chirurgien.
    Les pêcheurs redoutent une interdiction de mouillage.
    Une exposition se tiendra dès {moisLong}, dans l'ancien abri du canot.
  `),
  subheads: ['Une ligne droite', 'Le dauphin de bronze', 'Beurre du Grand Siècle', 'Quatre étés'],
  captions: lines(`
    La cloche de la {frégate} à sa sortie de l'eau.
    {plongeur} avant sa {#12-80}e plongée sur l'épave.
    {historienne} devant les plans de la {frégate}.
  `),
}
