import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** Farming. */
export const harvest: Subject = {
  facts: facts(`
    crop = [wheat|barley|potato|hop|hay|oat]
    disease = [rust|blight|mildew|wireworm]
    farm = [Manor Farm|Glebe Farm|Upper Barton|Long Acre|Hill House]
    farmer = {man}
    yield = {#28-52}
    speaker = {man}
    office = the Board of Agriculture
    matter = the {crop} {disease}
  `),
  kickers: ['Agriculture', 'Farm and Field', 'Country Notes'],
  headlines: lines(`
    {^crop} {disease} spreads in {town} district
    Heaviest {crop} crop for years
    {^disease} in the {crop}: / farmers meet at {town}
    Rain holds up {crop} harvest
    {farmer.last} of {farm} wins battle with {disease}
  `),
  allusive: ['As ye sow', 'Dear bread ahead', 'St. Swithin was right'],
  decks: lines(`
    Yields of {yield} bushels reported
    Board sends inspector to {farm}
    Labour scarce and twine dearer
  `),
  leads: lines(`
    The {disease} which appeared in the {crop} at {farm}, near {town}, a fortnight ago has now been found in eleven parishes.
    Not for {#9-30} years has the {crop} crop of the {town} district promised so well, and not for as many has it been so difficult to get in.
    Farmers from every part of the county met at {town} on {day} to consider what could be done about {crop} {disease}.
  `),
  body: lines(`
    At {farm} Mr. {farmer} has cut {#20-90} acres and has not a dry sheaf to show for it.
    “I have farmed through three bad summers, and this is the fourth,” Mr. {farmer.last} said.
    On the heavy land the ears are well filled, but the straw is laid in every direction.
    The light soils towards {place} have suffered less, the {crop} having been sown early.
    Spraying with copper was tried at {place}, with doubtful results and certain expense.
    Casual labour is to be had at {#4-9} shillings a day, and men are asking for beer besides.
    A machine which cuts and binds at once, shown by Messrs. {surname} of {place}, drew a large gathering.
    Old hands prefer the scythe where the crop is down.
    An average of {yield} bushels to the acre is spoken of, against {#20-27} last year.
    Professor {surname} told the meeting that the {disease} lives through the winter on hedgerow grasses.
    Sheep have done well on the stubbles; lambs were two shillings dearer at the last fair.
    Mr. {speaker}, presiding, hoped that nobody would ask Parliament to alter the weather.
    The Board has issued a leaflet, which may be had free on application.
  `),
  subheads: ['Straw laid flat', 'Copper and its cost', 'The new binder', 'Sheep dearer'],
  captions: lines(`
    Carting the {crop} at {farm}, near {town}, between two showers.
    Mr. {farmer} examining a sample affected by {disease}.
    The new reaper and binder at work before farmers of the district.
  `),
}
