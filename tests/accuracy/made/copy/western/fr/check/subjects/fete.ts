import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Une fête. */
export const fete: Subject = {
  facts: facts(`
    danse = [gavotte|ridée|laridé|bourrée d’estran]
    cercle = [Korollerien|Ar Vro Laouen|Bleuniou Aod|Brug ha Lann]
    reine = {madame}
    sonneur = {monsieur}
    foule = {#4-60}.000
    office = le comité des fêtes
    matter = le festival de {town}
  `),
  kickers: ['Folklore', 'Festival', 'Un dimanche à la mer'],
  headlines: lines(`
    {foule} personnes au festival de {town}
    {reine} élue reine des Filets
    Le cercle {cercle} remporte le concours de {danse}
    {town} en fête : / la {danse} jusqu'à l'aube
    Le sonneur {sonneur.last} salué par {town}
  `),
  allusive: ['Sabots légers', 'Le cidre était frais', 'Même la pluie a dansé'],
  decks: lines(`
    Le cercle {cercle} à l'honneur
    Bagadou, crêpes et feu d'artifice
    Une panne d'électricité n'a rien gâché
  `),
  leads: lines(`
    {foule} personnes, d'après les organisateurs, se sont pressées {journée} à {town} pour la {#12-58}e édition du festival.
    {reine}, {#17-23} ans, élève infirmière, a ceint {journée} la couronne de reine des Filets, à {town}.
    On a dansé la {danse} jusqu'à cinq heures, {journée}, sur les quais de {town}, et le cercle {cercle} a gagné.
  `),
  body: lines(`
    Dès huit heures, les premiers bagadou accordaient leurs binious derrière la criée.
    {sonneur}, quatre-vingts ans, a ouvert le défilé, appuyé sur une canne et sur sa petite-fille.
    « Je souffle moins fort, mais plus juste », plaisante-t-il.
    Les costumes du {cercle}, brodés à la main, pèsent près de neuf kilos.
    Deux cars de Gallois se sont trompés de ville et sont restés.
    On a servi {#3-19}.000 crêpes, autant de bolées et quelques aspirines.
    Vers vingt-deux heures, une panne a plongé la fête dans le noir ; les chanteurs ont continué.
    Le jury a longuement hésité avant de couronner la suite de {danse}s du {cercle}.
    {reine} rêve d'exercer dans les îles et n'aime pas le poisson.
    Les gendarmes n'ont relevé que trois portefeuilles et un dentier.
    Le bénéfice ira à la station de sauvetage.
    Rendez-vous est pris pour l'an prochain, la première semaine d'août.
  `),
  subheads: [
    'Quatre-vingts ans et du souffle',
    'Neuf kilos de broderies',
    'Panne de courant',
    'Trois mille crêpes',
  ],
  captions: lines(`
    {reine}, nouvelle reine des Filets, et ses demoiselles d'honneur.
    Le cercle {cercle} pendant le concours de {danse}.
    {sonneur} ouvre le défilé sur le port de {town}.
  `),
}
