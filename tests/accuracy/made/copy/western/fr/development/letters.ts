import { facts, lines } from '../../grammar/lists'
import type { Letters } from '../../voice'

/** Courrier des lecteurs de la Gazette. */
export const letters: Letters = {
  kickers: ['Courrier des lecteurs', 'Tribune libre', 'On nous écrit'],
  greetings: ['Monsieur le directeur,', 'Monsieur le rédacteur en chef,', 'Monsieur,'],
  openings: lines(`
    Permettez à un vieil abonné de vous faire part de son étonnement.
    Votre numéro de {jour} dernier contient un article que je ne puis laisser sans réponse.
    Je vous serais reconnaissant de bien vouloir publier ces quelques lignes.
  `),
  closings: lines(`
    Veuillez agréer, Monsieur, l'expression de mes sentiments distingués.
    Recevez, Monsieur le directeur, mes salutations empressées.
    Agréez, etc.
  `),
  signatures: lines(`
    {auteur}, // {rue}, {town}.
    {!auteur}
    Un abonné de {town}.
    {auteur} // ({town})
  `),
  letters: [
    {
      facts: facts(`
        auteur = {quiconque}
        rue = {rue}
      `),
      headlines: ['Les pavés de notre rue', 'Nos rues', 'À propos des trottoirs'],
      body: lines(`
        Notre rue est devenue un chapelet de fondrières où l'on se tord les chevilles en plein jour.
        Ma voisine, qui a {#70-88} ans, n'ose plus aller à la messe.
        J'ai écrit à la mairie le {#1-28} {mois} ; on m'a répondu que mon observation avait été classée.
        Classée, soit ; mais les pavés, eux, ne le sont pas.
        Les rouliers y passent au trot, et la boue monte jusqu'aux fenêtres du premier étage.
        Ne pourrait-on, à défaut de pavés, nous envoyer quelques tombereaux de gravier ?
      `),
    },
    {
      facts: facts(`
        auteur = {quiconque}
        instrument = [piano|cor de chasse|trombone|violon]
      `),
      headlines: ['Un {instrument} sous ma fenêtre', 'Le bruit', 'Le droit au silence'],
      body: lines(`
        Depuis la Toussaint, un jeune homme s'exerce au {instrument} de six heures à minuit dans la maison d'en face.
        J'aime la musique ; c'est précisément pourquoi je me plains.
        Le commissaire, que j'ai consulté, a levé les bras au ciel : la loi ne prévoit que les cloches et les tambours.
        N'y a-t-il pas, dans notre ville, une cave où l'on puisse apprendre le {instrument} ?
        Mon chien lui-même a cessé de manger.
        Un arrêté de quatre lignes suffirait à rendre le sommeil à tout un quartier.
      `),
    },
    {
      facts: facts(`
        auteur = {quiconque}
        train = [{#5-8} h. {#10-55}|{#14-19} h. {#10-55}]
      `),
      headlines: ['Le train de {train}', 'Voyageurs debout', 'Nos chemins de fer'],
      body: lines(`
        Le train de {train} part en avance quand il pleut et en retard quand il fait beau.
        Hier encore, {#12-40} voyageurs l'ont vu s'éloigner du quai, leur billet à la main.
        Le chef de gare, homme d'ailleurs fort civil, tient ses instructions de plus haut.
        Dans le wagon de troisième classe, une vitre manque depuis les manœuvres d'automne.
        Serait-ce trop demander qu'une compagnie qui distribue de si beaux dividendes achetât une horloge ?
        J'ai fait le trajet à pied l'autre semaine ; je suis arrivé le premier.
      `),
    },
    {
      facts: facts(`
        auteur = {quiconque}
        arbre = [tilleuls|platanes|ormes|marronniers]
      `),
      headlines: ['Nos {arbre}', 'Pitié pour les {arbre}', 'La hache'],
      body: lines(`
        On parle d'abattre les {arbre} de la promenade pour y tenir la foire aux bestiaux.
        Trois générations ont dansé à leur ombre ; nos vaches s'en passeront bien.
        L'architecte assure que les {arbre} sont malades : que ne les a-t-il soignés ?
        Il faut un siècle pour faire un arbre, et une délibération pour le défaire.
        Je propose une souscription, et je m'inscris pour vingt francs.
      `),
    },
  ],
}
