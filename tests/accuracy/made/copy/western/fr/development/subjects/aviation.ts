import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Un vol, dans les airs. */
export const aviation: Subject = {
  facts: facts(`
    aviateur = {homme}
    appareil = [monoplan|biplan|hydravion|planeur]
    kilomètres = {#48-940}
    mécanicien = {homme}
    panne = [fuite d'huile|panne d'essence|rupture de câble|bielle coulée]
    speaker = {homme}
    office = l'Aéro-Club
    matter = l'exploit de {aviateur.last}
  `),
  kickers: ['Aviation', 'La conquête de l’air', 'Sports mécaniques'],
  headlines: lines(`
    {aviateur.last} vole {kilomètres} kilomètres sans escale
    Un {appareil} se pose à {town}
    L'aviateur {aviateur.last} contraint d'atterrir / dans un champ de betteraves
    Record battu par le {appareil} de {aviateur.last}
    {panne} : {aviateur.last} sain et sauf
  `),
  allusive: ['Plus près des étoiles', 'Icare a bien atterri', 'Le facteur n’en revient pas'],
  decks: lines(`
    Le maire l'attendait avec des fleurs, l'oiseau est tombé dans les choux
    {mécanicien.last} a réparé avec un ressort de sommier
    Dix mille personnes sur le champ de manœuvres
  `),
  leads: lines(`
    L'aviateur {aviateur}, parti de {ville} à l'aube, a atterri à {town} après un vol de {kilomètres} kilomètres sur un {appareil} de {#25-90} chevaux.
    Une {panne} a obligé {jour} l'aviateur {aviateur} à poser son {appareil} aux portes de {town}.
    Dix mille personnes ont acclamé, {jour}, sur le champ de manœuvres de {town}, le {appareil} de {aviateur}.
  `),
  body: lines(`
    L'appareil fut aperçu d'abord par les enfants de l'école, qui crurent voir un cerf-volant.
    L'avion décrivit deux cercles au-dessus du clocher, puis descendit dans un grand bruit de crécelle.
    « J'avais froid aux mains, et faim », déclara simplement {aviateur.last} en ôtant ses lunettes.
    Son mécanicien, {mécanicien}, arriva à bicyclette une heure plus tard, furieux.
    La {panne} fut réparée au moyen d'un ressort de sommier et d'un morceau de savon.
    Le propriétaire du champ réclame {#20-140/5} francs pour ses betteraves.
    À l'hôtel de ville, on but du champagne, et M. {speaker} prononça un discours qui dura plus que le vol.
    L'altitude maximale, enregistrée par le barographe, fut de {#180-2400/10} mètres.
    Une vache, effrayée, n'a pas donné de lait pendant deux jours.
    La veille, un {nom} avait tenté le même trajet et s'était arrêté à {ville}.
    Reparti au soleil couchant, {aviateur.last} a disparu derrière les peupliers en agitant un mouchoir.
    La prime de {#2-25}.000 francs lui sera remise au printemps.
  `),
  subheads: [
    'Deux cercles autour du clocher',
    'Un ressort de sommier',
    'Discours et champagne',
    'Le départ',
  ],
  captions: lines(`
    Le {appareil} de {aviateur} entouré par la foule à {town}.
    {aviateur} en tenue de vol, quelques minutes après son atterrissage.
    {mécanicien} au travail sur le moteur.
  `),
}
