import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Un match. */
export const rugby: Subject = {
  facts: facts(`
    hôtes = {équipe}
    visiteurs = {équipe}
    marqueur = {nom}
    score = {#9-27} à {#3-8}
    arbitre = {homme}
    spectateurs = {#1200-9000/100}
    office = la fédération
    matter = la rencontre de {town}
  `),
  kickers: ['Rugby', 'La vie sportive', 'Ballon ovale'],
  headlines: lines(`
    {hôtes} bat {visiteurs} : {score}
    {marqueur}, deux essais, / crucifie {visiteurs}
    {visiteurs} s'incline à {town}
    {hôtes} en finale
    {hôtes}-{visiteurs} : {score}
  `),
  allusive: ['La boue pour tous', 'Quinze lions', 'À la force du poignet'],
  decks: lines(`
    {spectateurs} spectateurs au stade municipal
    L'arbitre escorté jusqu'à la gare
    Le demi de mêlée {marqueur} porté en triomphe
  `),
  leads: lines(`
    Par {score}, {hôtes} a pris {jour} le meilleur sur {visiteurs}, devant {spectateurs} spectateurs debout dans la boue.
    Il a suffi de deux éclairs de {marqueur} pour que {hôtes} vienne à bout de {visiteurs} ({score}).
    {hôtes} disputera la finale : ainsi en a décidé {jour}, à {town}, un match âpre que {visiteurs} a perdu sur la fin.
  `),
  body: lines(`
    Le coup d'envoi fut donné par M. le sous-préfet, dont le soulier partit plus loin que le ballon.
    Pendant vingt minutes, les avants de {visiteurs} gardèrent la balle au chaud.
    Un coup de pied de {nom}, heurtant la barre, retomba du bon côté.
    {marqueur}, parti de ses quarante mètres, effaça trois adversaires et plongea sous les poteaux.
    La mi-temps survint alors qu'une bagarre générale opposait les deux premières lignes.
    L'arbitre, M. {arbitre}, distribua deux avertissements et perdit son sifflet.
    À la reprise, le vent tourna, et {hôtes} tourna avec lui.
    « On a gagné parce qu'on avait plus soif », expliquait le capitaine.
    {visiteurs} joua le dernier quart d'heure à treize, sans jamais reculer.
    La recette, {#900-9000/100} francs, servira à couvrir les tribunes.
    Le banquet réunit les deux équipes, et l'on y compta moins de blessés que de chansons.
    La finale se jouera à {ville} le {#2-28} {mois}.
  `),
  subheads: ['Le soulier du sous-préfet', 'Bagarre', 'La reprise', 'Le banquet'],
  captions: lines(`
    {marqueur} marque le second essai de {hôtes}.
    Une touche disputée entre {hôtes} et {visiteurs}.
    Le quinze de {hôtes}, vainqueur à {town}.
  `),
}
