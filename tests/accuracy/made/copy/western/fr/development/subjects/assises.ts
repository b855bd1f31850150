import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Un procès. */
export const assises: Subject = {
  facts: facts(`
    accusée = {femme}
    avocat = {homme}
    président = {nom}
    arme = [un fer à repasser|un parapluie|une cruche|un revolver d'ordonnance]
    mari = {prénom}
    office = la justice
    matter = l'affaire {accusée.last}
  `),
  kickers: ['Cour d’assises', 'Les tribunaux', 'Gazette des tribunaux'],
  headlines: lines(`
    Le procès de la veuve {accusée.last}
    {accusée} acquittée
    Aux assises : / l'affaire {accusée.last}
    Cinq ans de réclusion pour {accusée}
    {accusée.last} devant ses juges
  `),
  allusive: ['Drame de la jalousie', 'La salle a pleuré', 'Une femme de tête'],
  decks: lines(`
    Me {avocat.last} plaide deux heures
    Le président {président} menace de faire évacuer la salle
    « J'ai frappé, je ne le nie pas »
  `),
  leads: lines(`
    C'est devant une salle comble que {accusée}, {#27-54} ans, a répondu {jour} du meurtre de son mari, {mari}, frappé avec {arme}.
    Après une délibération de quarante minutes, le jury a rapporté hier soir un verdict négatif en faveur de {accusée}, accusée d'avoir tué son mari avec {arme}.
    L'affaire {accusée.last}, qui passionne toute la contrée, est venue {jour} devant la cour d'assises siégeant à {town}.
  `),
  body: lines(`
    Vêtue de noir, une voilette sur les yeux, l'accusée répond d'une voix à peine perceptible.
    D. — Pourquoi n'avez-vous pas appelé ? R. — Qui donc serait venu, monsieur le président ?
    Le docteur {nom} décrit la blessure et montre {arme} aux jurés, qui se le passent de main en main.
    Le garde champêtre affirme que {mari} rentrait ivre cinq jours sur sept.
    « J'ai frappé, je ne le nie pas », dit {accusée.last} en relevant son voile. « Mais je n'ai pas voulu. »
    Des voisines défilent à la barre ; elles ont tout entendu et n'ont rien vu.
    L'avocat général, M. {homme}, réclame une peine « qui serve d'exemple ».
    Me {avocat} lui répond en évoquant vingt ans de misère et de coups.
    Plusieurs jurés s'essuient les yeux, et le greffier aussi.
    Le président {président}, agacé par les applaudissements, menace de faire évacuer la salle.
    On remarque au premier rang quelques dames élégantes munies de lorgnettes.
    À la lecture du verdict, {accusée.last} s'est évanouie dans les bras d'un gendarme.
  `),
  subheads: ['L’interrogatoire', 'Les témoins', 'Le réquisitoire', 'La plaidoirie', 'Le verdict'],
  captions: lines(`
    {accusée} à l'audience, vue par notre dessinateur.
    Me {avocat} pendant sa plaidoirie.
    La foule devant le palais de justice de {town}.
  `),
}
