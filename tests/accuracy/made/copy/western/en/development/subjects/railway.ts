import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A new train, or one taken away. */
export const railway: Subject = {
  facts: facts(`
    stretch = {place} and {place}
    engine = [Lord Ravensey|Sir Bevis|Jubilee|Peregrine]
    guard = {man}
    year = {=1841-1879}
    miles = {#9-38}
    speaker = {man}
    office = the railway company
    matter = the {town} branch line
  `),
  kickers: ['Railways', 'Transport', 'End of the Line'],
  headlines: lines(`
    Last train runs on {town} branch
    {town} branch line to close
    Passengers stop the train / at {town}
    Engine {engine} leaves the rails
    Petition to save {town} line
  `),
  allusive: ['Mind the gap', 'All change', 'A whistle in the dark'],
  decks: lines(`
    Guard {guard.last} blows his whistle for the last time
    Company blames motor omnibus
    Nobody hurt, but milk lost
  `),
  leads: lines(`
    With wreaths on her buffers and a brass band on the platform, the {engine} drew the last passenger train out of {town} on Saturday night.
    The branch line of {miles} miles between {stretch}, opened in {year}, is to be closed to passengers at the end of {longMonth}.
    The engine {engine}, of the 5.40 from {place}, left the rails outside {town} on {day} and came to rest in a turnip field.
  `),
  body: lines(`
    Detonators had been placed on the line, and went off like a salute as the train drew away.
    {guard}, who has been guard on the branch for {#21-40} years, wore a carnation and did not trust himself to speak.
    In the first year the line carried {#40-90} thousand persons; last year it carried fewer than four.
    An omnibus now leaves {street} every hour and costs twopence less.
    The company states that each passenger on the branch is carried at a loss of {#2-9} shillings.
    “They might have tried cleaning the windows,” said a traveller in the hosiery trade.
    At every crossing people stood with lanterns, and at {place} they sang.
    Seven hundred signatures have been collected, among them that of the bishop.
    Cattle and coal will be taken as before, by a goods train on alternate days.
    The signal-box at {place} has been bought by a poet.
    Seventeen men will be offered work elsewhere on the system.
    An inspector walked the whole of the {miles} miles and found the sleepers rotten in {#12-80} places.
    Mr. {speaker}, of the traders' association, calls it murder by time-table.
  `),
  subheads: ['Detonators on the line', 'The penny omnibus', 'Rotten sleepers', 'Goods only'],
  captions: lines(`
    The {engine} ready to leave {town} with the last passenger train.
    Guard {guard} waves his flag for the last time at {town}.
    Villagers with lanterns at {place} crossing.
  `),
}
