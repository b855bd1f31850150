import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A train wreck. */
export const trainWreck: Subject = {
  facts: facts(`
    flyer = [Sunset Arrow|Prairie Mail|Silver Comet|Mountaineer]
    dead = [four|six|nine]
    hurt = {#14-88}
    fireman = {him}
    operator = {him}
    cause = [open switch|broken rail|washed-out culvert|misread order]
    office = the railroad commission
    matter = the {flyer} wreck
  `),
  kickers: ['Rail disaster', 'Extra', 'The wreck'],
  headlines: lines(`
    {flyer} plunges into creek; {dead} die
    {hurt} hurt as {flyer} hits freight
    {cause} blamed in {flyer} wreck
    {dead} killed, {hurt} injured / when {flyer} jumps track
    {operator.last} tells of seconds before {flyer} crash
  `),
  allusive: ['A hundred yards too late', 'Then the lights went out', 'Seconds count'],
  decks: lines(`
    Operator {operator.last} ran down track with lantern
    Farmers tear doors off barns for stretchers
    Speed put at {#61-88} miles an hour
  `),
  leads: lines(`
    The westbound {flyer}, running forty minutes late, left the rails near {town} early today, killing {dead} persons and injuring {hurt}.
    A {cause} sent the crack {flyer} into the side of a standing freight at {town}. {^dead} are dead.
    State investigators said today that a {cause} caused the {flyer} wreck which took {dead} lives.
  `),
  body: lines(`
    Six of eleven coaches went down the bank, and the diner stood on end in the creek.
    {operator}, the night operator, ran down the track swinging a lantern, but the headlight was already on him.
    “I could see the engineer's face,” {operator.last} said. “He had his hand up, like he was waving.”
    {fireman}, the fireman, jumped and walked a mile to a telephone on a broken ankle.
    Farmers took the doors off their barns to carry the injured up the slope.
    A troupe of acrobats in the second sleeper climbed out unhurt and went to work with axes.
    Hospitals in {city} and {city} called in every nurse they could reach.
    The speed tape, found in the mud, showed the train doing {#61-88} in a 35-mile zone.
    A carload of oranges burst and rolled for a quarter of a mile.
    Service on the main line may be restored by {dayName}.
    The road's president, on his private car, was two hours behind the {flyer}.
    The names of two of the dead, a man and a girl, are still not known.
    A federal examiner will open hearings in the Elks hall.
  `),
  subheads: ['Hand was up', 'Barn doors for stretchers', 'Tape found in mud', 'Two not known'],
  captions: lines(`
    Wrecking cranes lift a coach of the {flyer} from the creek near {town}.
    {operator}, who tried to flag the {flyer} with a lantern.
    Oranges litter the right of way after the wreck of the {flyer}.
  `),
}
