import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Oil is struck. */
export const oilStrike: Subject = {
  facts: facts(`
    well = [Jessup No. 2|Widow Crandall|Big Dipper|Hutchins Farm No. 1]
    barrels = {#400-5200/100}
    driller = {him}
    widow = {her}
    acre = \${#300-4000/50}
    office = the corporation commission
    matter = the {well} lease
  `),
  kickers: ['Oil', 'Business', 'Boom town'],
  headlines: lines(`
    {well} comes in at {barrels} barrels
    Gusher at {well} / sets off lease rush
    {driller.last} strikes oil on fifth try
    {well} wild; sparks feared
    Leases near {well} go to {acre} an acre
  `),
  allusive: ['Rags to riches', 'Dry holes no more', 'Black Sunday'],
  decks: lines(`
    {widow}, 71, says she'll buy a hat
    Hotel rents cots in hallway
    Driller {driller.last} was down to last \${#40-90}
  `),
  leads: lines(`
    The {well} blew in at dusk {dayName}, hurling mud, pipe and green oil over the crown block and setting this town of {#600-2400/10} on its ear.
    Wildcatter {driller}, down to his last string of pipe, hit oil sand at {#2800-6100/10} feet in the {well}.
    Lease hounds were sleeping three to a bed here last night as land around the {well} went for {acre} an acre.
  `),
  body: lines(`
    The flow was gauged at {barrels} barrels a day through an eight-inch casing.
    {driller.last} sat down on a nail keg and cried, witnesses said, then asked for a cigar.
    “Four dusters in a row, and my wife selling eggs,” {driller.last} said. “I guess she can quit.”
    Deputies roped off the road and took away matches.
    {widow}, who owns the section, was shelling peas when they told her.
    The royalty to {widow} will come to about \${#180-900} a day.
    Geologists from the majors had written off the structure as a freak of the survey.
    Ranch hands quit to roughneck at double pay.
    The depot agent sold out of tickets in both directions.
    Water wells to the south have begun to taste of it.
    A lawyer from {city} set up shop on the tailgate of a truck on {avenue}.
    Scouts for {#5-12} companies are in town, all of them pretending to be cattle buyers.
    The state will send a man to see that the flow is choked back.
  `),
  subheads: ['Cried on a keg', 'Shelling peas', 'No matches', 'Cattle buyers, indeed'],
  captions: lines(`
    The {well} sprays oil over the derrick near {town}.
    {widow} on her porch with the well in the background.
    Driller {driller}, smeared with crude, lights an unlit cigar.
  `),
}
