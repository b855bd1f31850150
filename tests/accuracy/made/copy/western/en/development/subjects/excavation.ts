import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Something old is dug up. */
export const excavation: Subject = {
  facts: facts(`
    find = [Roman pavement|Saxon ship|hoard of silver coins|Bronze Age barrow|medieval tannery]
    site = [Vicarage Meadow|Gallows Field|the gasworks yard|Castle Mound|Fiddler's Piece]
    expert = {woman}
    digger = {man}
    depth = [four|six|nine|eleven]
    speaker = {man}
    office = the museum trustees
    matter = the {site} find
  `),
  kickers: ['Archaeology', 'Science and Learning', 'Local History'],
  headlines: lines(`
    {find} found at {town}
    {^find} comes to light in {site}
    Workman's spade strikes {find}
    Dr. {expert.last} dates {site} find / ‘Finest in the county’
    Museum bids for {town} {find}
  `),
  allusive: ['Buried treasure', 'Time’s old cellar', 'What lay beneath'],
  decks: lines(`
    Navvy thought it was a drain
    Dr. {expert.last} asks public to keep away
    Who owns {site}? Lawyers consulted
  `),
  leads: lines(`
    A {find} has been uncovered {depth} feet below the turf of {site}, {town}, by men digging a trench for a water main.
    The {find} unearthed last week in {site} is declared by Dr. {expert} to be the most important discovery in the county this century.
    {digger}, a labourer, of {street}, put his spade through what he took for a drain at {site}, {town}. It was a {find}.
  `),
  body: lines(`
    Work on the main was stopped at once, and a tarpaulin was spread over the place.
    Dr. {expert}, of the university, arrived by the afternoon train with trowels, string and two students.
    “One prays for a thing like this, and one does not expect to be answered,” Dr. {expert.last} said.
    Boys have been selling fragments at the gate for sixpence, most of them of recent flower-pot.
    Mr. {digger.last} was given ten pounds and the afternoon off.
    Charcoal from the lowest layer has been sent away to be dated.
    A comb of bone, a set of dice and the skeleton of a cat lay close together.
    The landowner is the diocese; the trench belongs to the water company; the Crown may have a word to say.
    Photographs were taken from a kite.
    Rain filled the cutting on {weekday}, and the fire brigade pumped it dry.
    The vicar remembers that sheep would never graze on that part of {site}.
    Mr. {speaker}, honorary curator, hopes to show the finds in the old Corn Hall.
    Digging will go on until the first frosts.
  `),
  subheads: ['A comb and some dice', 'Whose is it?', 'Pumped dry', 'Seen from a kite'],
  captions: lines(`
    Dr. {expert} at work on the {find} in {site}, {town}.
    Mr. {digger}, whose spade made the discovery.
    A corner of {site} with the trench in which the {find} lay.
  `),
}
