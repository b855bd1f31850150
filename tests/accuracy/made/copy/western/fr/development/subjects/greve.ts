import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une grève. */
export const greve: Subject = {
  facts: facts(`
    corps = [mineurs|dockers|tisseurs|carriers|verriers|mégissiers]
    délégué = {homme}
    directeur = {homme}
    hausse = {#5-40} centimes
    nombre = {#400-2600/50}
    semaine = [deuxième|troisième|cinquième|septième]
    speaker = {homme}
    office = le syndicat
    matter = la grève des {corps}
  `),
  kickers: ['Conflits du travail', 'La grève', 'Chronique sociale'],
  headlines: lines(`
    La grève des {corps} de {town} entre dans sa {semaine} semaine
    {nombre} {corps} ont cessé le travail à {town}
    Les {corps} réclament {hausse} de plus
    À {town}, / les {corps} repoussent l'offre de la direction
    Fin de la grève des {corps}
  `),
  allusive: ['Le pain et la fierté', 'Les bras croisés', 'On ne cède pas'],
  decks: lines(`
    M. {délégué.last} : « Nous tiendrons jusqu'au bout »
    La direction refuse toute entrevue
    Le préfet propose sa médiation
    La cantine distribue mille repas par jour
  `),
  leads: lines(`
    Les {nombre} {corps} de {town}, réunis {jour} matin à la Bourse du travail, ont décidé à une forte majorité de poursuivre la grève qui dure depuis le {#2-27} {mois}.
    Le travail n'a pas repris hier à {town}, où {nombre} {corps} réclament toujours une augmentation de {hausse} de l'heure.
    L'entrevue entre les délégués des {corps} et M. {directeur}, directeur de l'entreprise, n'a donné aucun résultat.
  `),
  body: lines(`
    « Nous avons mangé nos économies, nous mangerons nos meubles », s'est écrié M. {délégué}, très applaudi.
    La direction, par la voix de M. {directeur.last}, fait savoir qu'elle ne discutera pas sous la menace.
    Deux escadrons de gendarmes cantonnent depuis {jour} dans les écoles du faubourg.
    Aucun incident sérieux n'est à signaler, si ce n'est quelques carreaux brisés au café du Centre.
    Les femmes ont défilé en silence, leurs enfants à la main, jusqu'à la mairie.
    Les commerçants consentent encore du crédit, mais pour combien de temps ?
    Le pain de quatre livres vaut {#70-95} centimes ; une journée de {#10-12} heures en rapporte à peine trois fois autant.
    On compte qu'il faudrait {#3-9} wagons par jour pour suffire aux besoins de la ville.
    Le préfet a reçu séparément les deux parties ; il se dit, selon son entourage, « modérément optimiste ».
    Les soupes communistes, installées dans l'ancienne halle, servent plus de mille portions chaque midi.
    À la chambre de commerce, on évalue les pertes à {#30-95} 000 francs pour la seule semaine dernière.
    M. {speaker}, député, interpellera le gouvernement à la rentrée.
    Des secours sont arrivés de {ville} et de {ville}, où l'on a quêté dans les ateliers.
    Une nouvelle réunion est fixée à {jour}, au même lieu.
    Hier soir, M. {délégué.last} ne cachait pas sa fatigue : « Les hommes tiennent ; c'est moi qui ne dors plus. »
  `),
  subheads: [
    'À la Bourse du travail',
    'La direction ne cède pas',
    'Les soupes',
    'Une médiation ?',
    'Dans le faubourg',
  ],
  captions: lines(`
    Les {corps} de {town} pendant la réunion de {jour}.
    M. {délégué}, secrétaire du syndicat des {corps}, à la tribune.
    Devant les grilles de l'entreprise, à {town}, au petit jour.
  `),
}
