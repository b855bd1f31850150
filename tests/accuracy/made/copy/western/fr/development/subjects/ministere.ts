import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une crise de gouvernement. */
export const ministere: Subject = {
  facts: facts(`
    chef = {homme}
    rival = {homme}
    voix = {#4-67}
    projet = [l'impôt sur les portes|la loi scolaire|le monopole des alcools|la réforme électorale]
    jourCrise = {jour}
    office = la Chambre
    matter = la chute du cabinet {chef.last}
  `),
  kickers: ['La crise', 'Chronique parlementaire', 'Politique intérieure'],
  headlines: lines(`
    Le cabinet {chef.last} renversé
    La crise ministérielle : / M. {rival.last} pressenti
    M. {chef.last} remet sa démission
    {projet} : le gouvernement battu de {voix} voix
    M. {rival.last} formera le ministère
  `),
  allusive: ['Les fauteuils tournent', 'La valse continue', 'Un de perdu'],
  decks: lines(`
    La confiance refusée par {voix} voix de majorité
    Consultations toute la nuit
    Les groupes du centre se dérobent
  `),
  leads: lines(`
    Mis en minorité par {voix} voix sur {projet}, le cabinet présidé par M. {chef} a remis {jourCrise} soir sa démission.
    M. {rival}, appelé {jourCrise} au palais, a accepté de tenter de former un cabinet pour succéder à celui de M. {chef.last}.
    La séance de {jourCrise}, commencée dans la somnolence, s'est achevée par la chute du ministère {chef.last}.
  `),
  body: lines(`
    M. {chef.last} avait posé la question de confiance sur {projet}, sans illusion, dit-on dans les couloirs.
    Le premier orateur, M. {nom}, parla trois heures devant des banquettes vides.
    Vers minuit, M. {rival.last} gravit les marches de la tribune, et l'hémicycle se remplit en un instant.
    « On ne gouverne pas avec des regrets », lança-t-il aux applaudissements de l'extrême gauche.
    Le pointage, demandé par le rapporteur, ne modifia pas le résultat.
    Quelques cris de « Dissolution ! » partirent des tribunes, aussitôt évacuées.
    Les ministres quittèrent la salle un à un, leur portefeuille sous le bras.
    M. {chef.last}, qui avait duré {#3-19} mois, s'est dit soulagé.
    À la Bourse, la rente a perdu {#20-95} centimes.
    Les radicaux mettent à leur concours des conditions que l'on devine.
    On parle de M. {nom} pour l'Intérieur et de M. {nom} pour les Travaux publics.
    À l'étranger, la nouvelle a été accueillie avec une curiosité polie.
  `),
  subheads: ['La séance', 'Le vote', 'Dans les couloirs', 'Les consultations'],
  captions: lines(`
    M. {chef} quittant le palais après avoir remis sa démission.
    M. {rival}, chargé de former le nouveau cabinet.
  `),
}
