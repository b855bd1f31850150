import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A launch. */
export const spaceShot: Subject = {
  facts: facts(`
    craft = [Pathfinder|Orion Scout|Beacon IV|Lark|Meridian]
    pilot = {him}
    orbits = {#3-90}
    director = {him}
    wife = {her}
    office = the space agency
    matter = the {craft} mission
  `),
  kickers: ['Space', 'The Moon Race', 'Countdown'],
  headlines: lines(`
    {craft} circles globe {orbits} times
    {pilot.last} lands safe after {orbits} orbits
    {craft} launch scrubbed with {#3-59} seconds to go
    ‘I'm coming down’: / {pilot.last} brings {craft} home
    Faulty valve delays {craft}
  `),
  allusive: ['Farther than the crow flies', 'Some view, fellows', 'Down to earth'],
  decks: lines(`
    Director {director} calls flight ‘textbook’
    Valve worth 40 cents halts shot
    Home town rings its bells for {pilot.last}
  `),
  leads: lines(`
    Astronaut {pilot} rode the {craft} to a splashdown within sight of its recovery ship today after {orbits} turns around the world.
    The launching of {craft} was put off for the [third|fifth|sixth] time this morning when a valve the size of a thumb refused to close.
    {pilot}, a farm boy from {town}, looked down on the whole earth yesterday from the {craft} and pronounced it “mighty pretty.”
  `),
  body: lines(`
    Lift-off came at {#6-11}:{#10-59} a.m. after two holds, one of them for a fishing boat.
    The craft reached a height of {#110-190} miles and a speed of {#16000-18000/100} miles an hour.
    A warning light on the second pass turned out to be a bad warning light.
    Flight director {director} said every major objective had been met and some minor ones besides.
    {pilot.last} ate applesauce from a tube and reported that he preferred his mother's.
    In {town} schools let out so that pupils could watch on a set borrowed from a furniture store.
    His wife, {wife}, knitted through most of it and dropped no stitches.
    Radio silence during re-entry lasted four minutes and seemed longer.
    Helicopters had a sling on the capsule within {#11-40} minutes.
    The pulse of {pilot.last} never rose above {#95-130}, doctors aboard the carrier said.
    Scientists are most interested in a strip of film no wider than a shoelace.
    The next flight, with two men aboard, is set for {fullMonth}.
    Congress has been asked for another \${#200-900} million.
  `),
  subheads: ['Bad warning light', 'Applesauce aloft', 'Four silent minutes', 'Film strip prized'],
  captions: lines(`
    {craft} lifting off its pad on a column of flame.
    Astronaut {pilot} grins as he is helped from a helicopter.
    {wife}, wife of the astronaut, listening to the countdown at home.
  `),
}
