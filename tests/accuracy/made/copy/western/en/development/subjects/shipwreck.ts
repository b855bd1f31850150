import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A ship ashore. */
export const shipwreck: Subject = {
  facts: facts(`
    ship = [Lady Corisande|Hesper|Morning Gift|Three Brothers|Garnet|Perseverance]
    kind = [barque|schooner|collier|steamer|trawler|coaster]
    cargo = [timber|Welsh coal|china clay|salt herring|slates|barley]
    rock = [the Gannet Ledge|Black Sow reef|the Maiden Rocks|Cutter Sands|the Long Spit]
    crew = [eleven|fourteen|nine|seventeen|twenty-two]
    speaker = {man}
    cox = {man}
    office = the harbour commissioners
    matter = the loss of the {ship}
  `),
  kickers: lines(`
    The Gale
    Storm on the Coast
    Shipping Disasters
  `),
  headlines: lines(`
    {^kind} {ship} lost on {rock}
    Wreck of the {ship} / All hands saved by the {town} lifeboat
    {town} lifeboat takes {crew} men off sinking {kind}
    The {ship} ashore: {crew} rescued
    {^kind} strikes {rock} in fog
  `),
  allusive: lines(`
    In peril on the deep
    A night to remember
    They also serve
  `),
  decks: lines(`
    Coxswain {cox.last} tells of six hours in heavy seas
    Cargo of {cargo} strewn along the beach at {town}
    Vessel breaks her back within sight of the pier
    No light was seen, says the mate
  `),
  leads: lines(`
    The {kind} {ship}, bound for {town} with a cargo of {cargo}, struck {rock} shortly before [three|four|five] o'clock yesterday morning and became a total wreck.
    After six hours in mountainous seas the {town} lifeboat last night landed the whole crew of the {kind} {ship}, {crew} men in all, who had taken to the rigging when she struck {rock}.
    All {crew} of the crew of the {ship} are safe ashore at {town} after their {kind} ran on {rock} in thick fog on {day}.
  `),
  body: lines(`
    The {ship} had left the river on {day} on the morning tide, deep laden, with the wind freshening from the south-west.
    Captain {speaker.last}, who has commanded the {ship} for [four|six|nine] years, said that no light could be seen and that the lead gave {#9-18} fathoms only minutes before she struck.
    Rockets were seen from the coastguard look-out at {#1-4}.{#10-50} a.m., and the maroons were fired at once.
    The lifeboat was launched by {#30-60} men and women, who hauled her across the shingle in the teeth of the wind.
    “We could hear them before we could see them,” said the coxswain, {cox}. “They were singing, to keep awake, I suppose.”
    Twice the boat was thrown back from the side of the {kind}, and one of her oars was carried away.
    The last man to leave was the cook, who had the ship's cat buttoned inside his coat.
    By noon the vessel had broken in two, and the {cargo} was coming ashore in such quantities that the constables could do little to guard it.
    {^office} have been asked more than once to place a buoy on {rock}, where {#3-9} vessels have been lost in {#10-25} years.
    The {ship} was built at {place} and was insured, it is understood, for £{#4000-19000/500}.
    At the Seamen's Rest the survivors were given dry clothing and hot soup; two of them, suffering from exposure, were taken to the cottage hospital.
    Mr. {cox.last}, who is {#51-68}, has served in the boat since he was a lad and has now helped to save {#60-190} lives.
    A fund for the crew, who have lost everything they had, was opened at the Town Hall and had reached £{#40-180} when the doors closed.
    The Board's inspector will hold an inquiry into {matter} at {town} next {weekday}.
    Divers will examine what remains of the hull when the weather moderates.
  `),
  subheads: lines(`
    Rockets in the night
    The captain's story
    Hauled across the shingle
    A line made fast
    What is left of her
  `),
  captions: lines(`
    All that is left of the {kind} {ship} on {rock}, seen from the cliff at low water.
    The crew of the {town} lifeboat with their coxswain, {cox} (third from left), after the rescue.
    Women of {town} hauling the lifeboat back to her house.
  `),
}
