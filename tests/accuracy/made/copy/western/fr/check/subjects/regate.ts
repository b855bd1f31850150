import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une course à la voile. */
export const regate: Subject = {
  facts: facts(`
    voilier = [Korrigan II|Brise-Lames|Ar Mor Bihan|Sirocco|Pen Duvet]
    skipper = {monsieur}
    rival = {monsieur}
    trophée = [Coupe des Îles|Transmanche|Ronde du Ponant|Course des Feux]
    heures = {#19-40} heures
    speaker = {monsieur}
    office = le comité de course
    matter = la {trophée}
  `),
  kickers: ['Voile', 'Nautisme', 'En mer'],
  headlines: lines(`
    {skipper.last} remporte la {trophée}
    {trophée} : {voilier} au bout de la nuit
    Démâté, {rival.last} abandonne / à trois milles de l'arrivée
    « {voilier} » vainqueur à {town} après {heures} de course
    La {trophée} sourit à {voilier}
  `),
  allusive: ['Un souffle d’avance', 'Le vent avait choisi', 'Pétole et fortune'],
  decks: lines(`
    Douze concurrents sur trente ont rallié {town}
    {rival.last} : « Le mât est tombé sans prévenir »
    Le record de l'épreuve tient toujours
  `),
  leads: lines(`
    Parti en dernière ligne, {skipper} a franchi le premier, {journée} à l'aube, la bouée d'arrivée de la {trophée}, à la barre de {voilier}. Il aura navigué {heures}.
    Il n'y avait plus un souffle d'air, à {town}, lorsque la coque rouge de {voilier} a surgi de la brume. {skipper} tenait sa {trophée}.
    La {trophée} s'est jouée à la marée : {voilier} l'emporte avec moins de quatre minutes d'avance sur le bateau de {rival}.
  `),
  body: lines(`
    Au départ, trente équipages se serraient sur la ligne par force cinq et mer hachée.
    Dès la pointe du Raz Gwenn, trois abandons étaient signalés, dont celui du favori.
    « J'ai parié sur le courant, c'est tout », sourit {skipper.last}, les lèvres blanches de sel.
    {rival} menait encore de deux milles quand son mât s'est brisé au ras du pont.
    Remorqué par une vedette de sauvetage, le malchanceux a regagné {port} dans la soirée.
    Les jurys ont examiné jusqu'à minuit une réclamation pour refus de tribord.
    À quarante-huit ans, le vainqueur, {emploi} de son état, dispute l'épreuve pour la {#3-15}e fois.
    Sur le quai, la fanfare attendait depuis cinq heures et n'avait plus de lèvres.
    L'équipage n'a mangé que du pain d'épice : le réchaud avait pris l'eau dès le premier soir.
    {speaker}, qui préside le comité, promet un parcours plus court l'an prochain.
    Au classement des moins de huit mètres, victoire d'un plan amateur construit dans une grange de {port}.
    Le record, vieux de {#6-19} ans, n'a pas été inquiété, faute de vent au large des Sept-Cailloux.
    La remise des prix aura lieu {journée} à dix-huit heures, sous la halle à marée.
  `),
  subheads: [
    'Trente sur la ligne',
    'Le mât au ras du pont',
    'Pain d’épice et eau salée',
    'Réclamation',
    'La fanfare attendait',
  ],
  captions: lines(`
    {voilier}, toutes voiles dehors, à l'entrée du chenal de {town}.
    {skipper} et ses équipiers, fatigués mais heureux, sur le ponton de {town}.
    Le bateau de {rival}, démâté, pris en remorque au large de {port}.
  `),
}
