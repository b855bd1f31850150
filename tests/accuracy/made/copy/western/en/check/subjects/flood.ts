import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A river over its banks. */
export const flood: Subject = {
  facts: facts(`
    river = [Wapsie|Little Dorrance|Sand|Tecoma|Muddy Fork]
    crest = {#19-33}.{#1-9} feet
    homeless = {#300-2800/50}
    farmer = {him}
    engineer = {him}
    office = the levee district
    matter = the {river} River flood
  `),
  kickers: lines(`
    Flood Crisis
    High Water
    Rivers on rampage
  `),
  headlines: lines(`
    {river} levee breaks; {homeless} flee homes
    {river} crests at {crest}, / {town} under water
    Sandbag crews lose all-night battle with {river}
    Flood drives {homeless} from {town} homes
    Guardsmen called as {river} tops levee at {town}
  `),
  allusive: lines(`
    Too much of a good thing
    ‘It just kept coming’
    After the deluge, mud
  `),
  decks: lines(`
    Sandbags fail as {river} reaches {crest}
    Red Cross shelters jammed; water still rising
    Damage put in the millions
    {farmer} watched his barn float off
  `),
  leads: lines(`
    The {river} River smashed through its levee a mile north of here before dawn today, driving {homeless} persons from their homes and leaving the business district under six feet of muddy water.
    Swollen by four days of rain, the {river} crested at {crest} {dayName} night, the highest mark since records have been kept at {town}.
    National Guardsmen patrolled {town} in motorboats today after the {river} poured over the levee and made {homeless} homeless.
  `),
  body: lines(`
    Some 400 volunteers, many of them high school boys, had worked through the night stacking sandbags along {avenue}.
    “We had it licked at midnight,” said district engineer {engineer}. “Then the north end just went soft, like pudding.”
    Sirens sounded at {#2-5}:{#10-50} a.m., and police with bullhorns went from block to block.
    The water plant quit at daybreak, and residents were told to boil everything they drank.
    {farmer}, who farms {#160-640} acres of bottom land, said he lost {#20-90} head of hogs and his whole corn crop.
    {farmer.last} spent the night on the roof of his machine shed with a lantern and two dogs.
    The Red Cross set up cots in the armory and in three churches on the high side of town.
    Freight trains were being rerouted by way of {city}, and the Rock Creek trestle was reported out.
    The levee, built {#20-40} years ago, was designed to hold a stage of {#15-18} feet.
    Congressional approval of a reservoir upstream has been asked {#3-6} times and turned down as often.
    Looting was reported in two stores, and the mayor ordered a curfew from dusk to dawn.
    The governor flew over the valley at noon and said he would ask that it be declared a disaster area.
    Downstream, at {city}, merchants moved their stock to second floors in expectation of the crest.
    No deaths had been confirmed, although two fishermen were listed as missing.
    The weather bureau forecast clearing skies by {dayName}, with the stage falling about a foot a day.
    Health officers gave {#900-3000/100} typhoid shots before supper.
  `),
  subheads: lines(`
    Went soft like pudding
    Cots in the armory
    Downstream towns wait
    Curfew ordered
    Hogs and corn lost
  `),
  captions: lines(`
    {^avenue} in downtown {town} looking like a canal after the {river} River broke through its levee.
    {farmer} surveys what the {river} left of his farm near {town}.
    Volunteers pass sandbags hand to hand in a losing fight at {town}.
  `),
}
