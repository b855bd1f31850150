import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Un match de football. */
export const foot: Subject = {
  facts: facts(`
    maison = {club}
    adversaire = {club}
    avant = {famille}
    gardien = {famille}
    résultat = {#1-4}-{#0-3}
    entraîneur = {monsieur}
    office = la ligue
    matter = la montée de {maison}
  `),
  kickers: ['Football', 'Coupe', 'Championnat'],
  headlines: lines(`
    {maison} - {adversaire} : {résultat}
    {avant} offre la victoire à {maison}
    {adversaire} tombe de haut
    Coupe : {maison} passe, / {adversaire} trépasse
    {gardien} dégoûte {adversaire}
  `),
  allusive: ['Au bout des arrêts de jeu', 'Le petit a mangé le gros', 'Un poteau, deux remords'],
  decks: lines(`
    {avant} buteur à la 88e minute
    {entraîneur.last} : « On ne rêve pas, on compte »
    Deux expulsions et un chien sur la pelouse
  `),
  leads: lines(`
    Sur un terrain gras, {maison} a pris la mesure de {adversaire} ({résultat}) grâce à un but tardif de {avant}.
    {adversaire} s'était juré de ne plus perdre à {town}. {maison} en a décidé autrement, {résultat}.
    Il faudra se souvenir de ce dimanche : {maison} a sorti {adversaire} de la Coupe, et {gardien} n'y est pas pour rien.
  `),
  body: lines(`
    On jouait depuis trois minutes que déjà {avant} trouvait la transversale.
    Le portier {gardien}, une main bandée, a tout sorti pendant une demi-heure.
    Le coup franc de {famille}, contré, a trompé la défense et le public.
    Un épagneul, entré par le corner, a dribblé deux arrières sous les vivats.
    À la pause, {entraîneur} a changé d'avant-centre et de cravate.
    {adversaire} réduit à dix, la rencontre a basculé.
    « Les jambes ne répondaient plus, alors on a joué avec la tête », dit le capitaine.
    L'arbitre de touche a signalé un hors-jeu que seul le curé a vu.
    Dans les tribunes, {#1-9}.{#100-900} entrées payantes, un record depuis la guerre.
    {maison} compte maintenant {#2-9} points d'avance.
    Le car des visiteurs est reparti sans attendre la soupe.
    Prochain déplacement {journée} à {port}.
  `),
  subheads: ['Transversale', 'Un épagneul dans la surface', 'Réduits à dix', 'Le vestiaire'],
  captions: lines(`
    {avant} fête son but avec les supporters de {maison}.
    Belle horizontale de {gardien} face à {adversaire}.
    L'épagneul qui a interrompu la rencontre.
  `),
}
