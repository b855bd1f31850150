import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Un hôpital. */
export const hopital: Subject = {
  facts: facts(`
    service = [maternité|chirurgie|cardiologie|pédiatrie]
    médecin = {madame}
    directeur = {monsieur}
    lits = {#18-140}
    malade = {monsieur}
    office = le conseil d'administration
    matter = le sort de la {service}
  `),
  kickers: ['Santé', 'Hôpital', 'Médecine'],
  headlines: lines(`
    Hôpital : la {service} de {town} menacée
    {service} : {lits} lits en moins à {town}
    Première opération à cœur ouvert / à l'hôpital de {town}
    Le Dr {médecin.last} quitte la {service}
    La nouvelle {service} inaugurée
  `),
  allusive: ['Diagnostic réservé', 'Le pouls de la ville', 'Sans anesthésie'],
  decks: lines(`
    Le personnel en blouse noire
    M. {directeur.last} plaide l'équilibre des comptes
    Le patient lit déjà le journal
  `),
  leads: lines(`
    La {service} de l'hôpital de {town} perdra {lits} lits au printemps. Le personnel l'a appris {journée} par une note affichée à la lingerie.
    Une équipe dirigée par le docteur {médecin} a réalisé {journée}, à {town}, une intervention que l'on ne pratiquait jusqu'ici que dans la capitale.
    Attendue depuis {#6-20} ans, la nouvelle {service} de {town} a ouvert ses portes {journée}.
  `),
  body: lines(`
    {malade}, {#41-79} ans, s'est réveillé en réclamant des huîtres.
    « Il faut bien que quelqu'un commence », constate le docteur {médecin.last}, qui avait répété le geste {#20-90} fois.
    L'opération a duré {#4-9} heures et mobilisé quatorze personnes.
    M. {directeur}, directeur, rappelle que l'établissement accuse un déficit de {#2-14} millions.
    Les infirmières ont manifesté en silence, une blouse noire sur le bras.
    La plus proche {service} est à {#38-90} minutes, par une route que la neige ferme dix jours l'an.
    Le nouvel appareil, d'un poids de deux tonnes, a dû passer par le toit.
    Un comité d'usagers recueille les signatures sur le marché de {port}.
    On y voit des sages-femmes, des taxis et un ancien ministre.
    Le taux d'occupation, {#51-79} %, serait le plus faible du département.
    Les cuisines ont été refaites ; la purée, elle, n'a pas changé.
    Une décision est attendue avant l'été.
  `),
  subheads: ['Huîtres au réveil', 'Deux tonnes par le toit', 'Blouses noires', 'Le déficit'],
  captions: lines(`
    Le docteur {médecin} et son équipe à la sortie du bloc.
    Manifestation silencieuse devant l'hôpital de {town}.
    La façade de la nouvelle {service}.
  `),
}
