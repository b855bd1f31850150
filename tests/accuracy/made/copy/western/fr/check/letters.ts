import { facts, lines } from '../../grammar/lists'
import type { Letters } from '../../voice'

/** Le courrier du Phare. */
export const letters: Letters = {
  kickers: ['Vous nous écrivez', 'La boîte aux lettres', 'Le forum'],
  greetings: ['Cher Phare,', 'Messieurs,', 'Madame, Monsieur,'],
  openings: lines(`
    Lectrice fidèle, je prends aujourd'hui la plume pour pousser un cri de colère.
    Suite à l'article paru dans vos colonnes le {#1-28} {moisLong}, je souhaite apporter une précision.
    Retraité de la marine marchande, j'ai quelques idées sur la question.
  `),
  closings: [
    'Avec mes salutations les meilleures.',
    'Bien à vous.',
    'Merci d’avance.',
    'Un lecteur qui ne décolère pas.',
  ],
  signatures: lines(`
    {épistolier}, {port}
    {épistolier} // {voie}, {town}
    {!épistolier}, // {port}
  `),
  letters: [
    {
      facts: facts('épistolier = {nommé}'),
      headlines: ['Les goélands et nous', 'Sacs éventrés', 'À propos des goélands'],
      body: lines(`
        Chaque matin de collecte, les goélands éventrent les sacs bien avant le passage de la benne.
        On marche dans les arêtes, et les touristes prennent des photos.
        La solution existe pourtant : des bacs fermés, comme à {port} depuis {#3-8} ans.
        J'en ai parlé à un adjoint, qui m'a conseillé un épouvantail.
        Faudra-t-il que nous gardions nos poubelles à tour de rôle, le fusil sur l'épaule ?
      `),
    },
    {
      facts: facts('épistolier = {nommé}'),
      headlines: ['Merci à l’inconnu de la cale', 'Un geste', 'Il reste de braves gens'],
      body: lines(`
        Notre petite-fille de {#4-8} ans est tombée de la cale Ronde {journée}, à marée haute.
        Un jeune homme en ciré jaune a plongé tout habillé et nous l'a rendue, puis il a disparu.
        Nous ne savons ni son nom ni son adresse ; il a laissé une chaussure.
        Qu'il trouve ici l'expression de notre gratitude, et qu'il vienne chercher l'autre moitié de sa paire.
        L'enfant, elle, voudrait recommencer.
      `),
    },
    {
      facts: facts(`
        épistolier = {nommé}
        route = [la rocade|le giratoire|la départementale|le pont tournant]
      `),
      headlines: ['Et {route} ?', 'À quand {route} ?', 'Embouteillages'],
      body: lines(`
        Voilà {#6-17} ans que l'on nous promet {route}, et autant d'étés que nous cuisons dans nos voitures.
        Dimanche, j'ai mis une heure et demie pour parcourir quatre kilomètres, derrière une caravane belge.
        Les plans existent, je les ai vus sous verre au conseil général.
        Mon médecin habite de l'autre côté ; je prie donc pour tomber malade en hiver.
        Si {route} tarde encore, je loue un âne.
      `),
    },
    {
      facts: facts('épistolier = {nommé}'),
      headlines: ['Breton à l’école', 'Une langue à sauver', 'Ma grand-mère parlait'],
      body: lines(`
        Ma grand-mère parlait une langue que l'on m'a défendu d'apprendre, et je le regrette chaque jour.
        À l'école de {port}, on pendait un sabot au cou de celui qui s'oubliait.
        Mes petits-enfants l'étudient aujourd'hui le mercredi, avec une cassette et un accent de Paris.
        C'est mieux que rien, et c'est déjà beaucoup.
        Que l'on nomme donc des maîtres, et que l'on nous épargne les colloques.
      `),
    },
  ],
}
