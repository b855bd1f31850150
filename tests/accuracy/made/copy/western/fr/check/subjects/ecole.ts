import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une école menacée de fermeture. */
export const ecole: Subject = {
  facts: facts(`
    hameau = [Kerlaouen|Traou-Bihan|Ménec-Vras|Coat-Forest|Pors-Huel]
    élèves = {#9-24}
    maîtresse = {madame}
    parent = {monsieur}
    speaker = {monsieur}
    office = l'inspection académique
    matter = la fermeture de l'école de {hameau}
  `),
  kickers: ['Enseignement', 'Rentrée scolaire', 'Ruralité'],
  headlines: lines(`
    L'école de {hameau} ne fermera pas
    {élèves} élèves, une classe : / {hameau} défend son école
    À {hameau}, les parents occupent l'école
    Fermeture de classe : {hameau} refuse
    {maîtresse} et les {élèves} de {hameau}
  `),
  allusive: ['Pour un tableau noir', 'La cloche sonnera-t-elle ?', 'Trop petits pour compter'],
  decks: lines(`
    Les parents ont passé la nuit sur les bancs de leurs enfants
    L'inspecteur d'académie recevra une délégation
    Il manquait deux inscriptions
  `),
  leads: lines(`
    Les parents de {hameau}, près de {town}, occupent depuis {journée} l'école du village, promise à la fermeture. {élèves} enfants y sont inscrits.
    {élèves} pupitres, un poêle, une carte de France : l'école de {hameau} a failli disparaître. L'administration vient de lui accorder un sursis.
    On ne fermera pas l'école de {hameau}. La nouvelle, tombée hier à {town}, a été saluée par la cloche de la chapelle.
  `),
  body: lines(`
    Sacs de couchage et bouteilles Thermos ont remplacé les cartables au fond de la salle.
    « Si l'école s'en va, le bistrot suivra, et après lui le facteur », résume {parent}, père de quatre enfants.
    {maîtresse}, qui enseigne ici depuis {#8-27} ans, mène de front cinq cours et la cantine.
    Le seuil fixé par les textes est de {#10-16} élèves ; il n'a jamais été atteint deux années de suite.
    Le car de ramassage mettrait {#35-60} minutes pour rallier {town} par la route de la corniche.
    Une famille d'éleveurs hollandais, arrivée cet été, a inscrit trois garçons d'un seul coup.
    {speaker}, conseiller général, a plaidé le dossier jusqu'au ministère, où on l'a fait patienter deux heures.
    Les anciens élèves, dont une centenaire, ont signé la pétition au stylo violet.
    Sur la porte, une banderole : « Ici on apprend à lire, pas à partir ».
    Le toit, il est vrai, fuit par grand vent, et la commune n'a pas les moyens d'y toucher.
    L'inspecteur s'est déplacé en personne ; il a goûté la soupe et promis de réfléchir.
    Ailleurs dans le canton, {#3-9} classes sont encore menacées.
    Les enfants, eux, trouvaient que tout cela faisait de bien belles vacances.
    Une fête est prévue {journée}, avec galettes et jeux de force.
  `),
  subheads: [
    'Une nuit sur les bancs',
    'Cinq cours et la cantine',
    'Trois garçons d’un coup',
    'Le toit fuit',
    'Un sursis',
  ],
  captions: lines(`
    Les {élèves} élèves de {hameau} et leur institutrice, {maîtresse}.
    La banderole accrochée par les parents de {hameau}.
    {parent} et son fils devant le tableau noir de {hameau}.
  `),
}
