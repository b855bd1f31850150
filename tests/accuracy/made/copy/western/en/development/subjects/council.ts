import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A town council decides, or does not. */
export const council: Subject = {
  facts: facts(`
    mayor = {man}
    rebel = {woman}
    scheme = [swimming bath|bus station|public library|covered market|ring road|refuse plant]
    cost = £{#20-95},000
    street = {street}
    for = {#11-19}
    against = {#4-10}
    office = the borough council
    matter = the {street} {scheme}
  `),
  kickers: lines(`
    Town Hall
    The Borough Council
    Rates
  `),
  headlines: lines(`
    Council votes {for} to {against} for {cost} {scheme}
    {scheme} for {street}, / council decides
    Mayor {mayor.last} carries the day on {scheme}
    Ratepayers cry out at cost of {street} {scheme}
    Uproar in {town} council over {scheme}
    New {scheme} to stand in {street}
  `),
  allusive: lines(`
    The penny that broke the camel's back
    Who pays the piper?
    A stormy sitting
  `),
  decks: lines(`
    Mrs. {rebel.last} calls the plan a monument to vanity
    A penny on the rates for {#3-9} years
    Vote of {for} to {against} after four-hour debate
    Work to begin in the spring
  `),
  leads: lines(`
    {town} is to have its {scheme}. By {for} votes to {against} the borough council last night approved the plan for {street}, at a cost of {cost}.
    After a debate of more than four hours, interrupted twice from the gallery, the {town} council resolved on {day} to build a {scheme} in {street}.
    The borough council will borrow {cost} to build a {scheme} in {street}, the mayor, {mayor}, announced yesterday.
  `),
  body: lines(`
    Alderman {mayor.last}, moving the resolution, reminded members that the question had been before them since {#1-9} {longMonth} last, and that three committees had reported in its favour.
    The mayor said that no town of the size of {town} was without a {scheme}, and that the present arrangements were a disgrace.
    Councillor Mrs. {rebel.last} said she would rather see the roofs in {street} mended first. “Let the mayor walk down {street} on a wet night,” she said, “and then come and talk to us about progress.”
    The borough treasurer estimated the charge on the rates at one penny in the pound for {#12-30} years.
    Several members asked why only two tenders had been received, and were told that the trade was busy.
    An amendment to refer the {scheme} back to the works committee was lost by {#4-9} votes.
    There were cries of “Shame!” from the public gallery, and the mayor threatened to have it cleared.
    Mr. {speaker}, for the ratepayers' association, handed in a petition with {#800-4200} signatures against the scheme.
    The site in {street}, now a coal yard, was bought by the corporation {#3-14} years ago and has stood idle ever since.
    The borough engineer expects the work to take {#14-26} months and to employ about {#60-180} men.
    Members also agreed to buy a second dust-cart, and to allow the brass band the use of the park on Sundays.
    It was nearly midnight when the council rose.
    The Ministry's sanction is needed before a sod can be cut, and that, the town clerk warned, might take until {longMonth}.
  `),
  subheads: lines(`
    Cries of “Shame!”
    A penny in the pound
    Amendment lost
    The treasurer's figures
    A long evening
  `),
  captions: lines(`
    The coal yard in {street}, {town}, where the new {scheme} is to be built.
    Alderman {mayor}, mayor of {town}, with the architect's model of the {scheme}.
    Ratepayers outside the Town Hall on {day} night.
  `),
}
