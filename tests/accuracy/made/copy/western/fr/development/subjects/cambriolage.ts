import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Un vol. */
export const cambriolage: Subject = {
  facts: facts(`
    lieu = [bijouterie|sous-préfecture|perception|sacristie|poste]
    butin = {#3-48}.000 francs
    suspect = {homme}
    commissaire = {homme}
    témoin = {femme}
    office = le parquet
    matter = le vol de la {lieu}
  `),
  kickers: ['Faits divers', 'Audacieux cambriolage', 'Chronique judiciaire'],
  headlines: lines(`
    La {lieu} de {town} cambriolée en plein jour
    Vol de {butin} à la {lieu} : / {suspect.last} avoue
    Le cambrioleur de la {lieu} arrêté
    {butin} disparaissent de la {lieu}
    L'énigme de la {lieu} de {town}
  `),
  allusive: ['Sans tambour ni trompette', 'Trop poli pour être honnête', 'Le chat sur les toits'],
  decks: lines(`
    M. {commissaire.last} suit une piste
    Le voleur s'était laissé enfermer dans un placard
    Mme {témoin.last} avait remarqué un homme aux souliers jaunes
  `),
  leads: lines(`
    Un vol d'une audace inouïe a été commis, dans la nuit de {jour}, à la {lieu} de {town}. Le malfaiteur, qui s'est introduit par une lucarne, a emporté {butin}.
    Le nommé {suspect}, {#19-48} ans, sans domicile fixe, a reconnu hier être l'auteur du cambriolage de la {lieu}.
    On se perd toujours en conjectures sur la disparition des {butin} que contenait le coffre de la {lieu} de {town}.
  `),
  body: lines(`
    Le coffre, d'un modèle ancien, avait été ouvert sans effraction apparente.
    M. {commissaire}, commissaire de police, releva sur l'appui de la fenêtre la trace d'un soulier ferré.
    Mme {témoin}, concierge, avait bien entendu un bruit de verre, mais elle crut que c'était son chat.
    « Il m'a saluée en descendant, raconte-t-elle ; je l'ai pris pour l'horloger. »
    Le voleur avait pris le temps de manger un poulet froid et de laver l'assiette.
    Les billets, dont on possède les numéros, ont été signalés à toutes les banques.
    Un individu répondant au signalement de {suspect.last} a été vu à {ville}, où il a payé d'avance une chambre.
    Interrogé pendant six heures, il finit par indiquer la cachette : un tuyau de poêle.
    Il ne manquait que {#40-900/10} francs, dépensés, dit-il, en cadeaux.
    Un serrurier de {ville} a été entendu à titre de témoin.
    {suspect.last} a déjà subi {#2-7} condamnations pour des faits analogues.
    {suspect.last} a été écroué à la maison d'arrêt, où il a demandé du tabac et un dictionnaire.
  `),
  subheads: ['Une lucarne mal fermée', 'Le poulet froid', 'Les aveux', 'Dans un tuyau de poêle'],
  captions: lines(`
    La lucarne de la {lieu} par laquelle le voleur s'est introduit.
    {suspect} entre deux gendarmes à sa sortie du cabinet du juge.
    M. {commissaire} examinant le coffre de la {lieu}.
  `),
}
