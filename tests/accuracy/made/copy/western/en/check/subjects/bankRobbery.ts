import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A robbery and a chase. */
export const bankRobbery: Subject = {
  facts: facts(`
    bank = [Farmers State Bank|First National|Drovers Trust|Merchants & Miners]
    loot = \${#4000-38000/100}
    teller = {her}
    sheriff = {him}
    suspect = {him}
    car = [Hudson|Buick|Ford|Packard]
    office = the sheriff's office
    matter = the {bank} holdup
  `),
  kickers: ['Crime', 'Bulletin', 'Holdup'],
  headlines: lines(`
    Gunmen take {loot} from {bank}
    Three bandits rob {bank}, / flee in stolen {car}
    {suspect.last} held in {bank} holdup
    Teller foils robbery of {bank}
    Posse trails {bank} bandits into hills
  `),
  allusive: ['Nerves of steel', 'No small bills, please', 'Short trip, long wait'],
  decks: lines(`
    {teller} trips alarm with her knee
    Sheriff {sheriff.last} finds abandoned {car}
    Loot is recovered from culvert
  `),
  leads: lines(`
    Three masked men walked into the {bank} here at noon Friday, scooped {loot} from two cages and drove away in a maroon {car}.
    {suspect}, {#22-51}, a drifter, was charged today with the {loot} holdup of the {bank}.
    A {#21-60}-year-old teller who had never missed a day of work kept her head Friday, and the {bank} kept its {loot}.
  `),
  body: lines(`
    {teller}, alone in her cage, pushed an alarm button with her knee while she counted out tens.
    “The short one said please,” Mrs. {teller.last} told officers. “I thought that was odd.”
    A customer, {him}, was told to lie down and did so, in a puddle of his own groceries.
    The getaway {car} was found behind a grain elevator at {city} with the motor still warm.
    Sheriff {sheriff} deputized {#9-30} men, some of whom brought their own horses.
    Bloodhounds were flown in from the state penitentiary.
    Roadblocks went up on every highway within {#40-90} miles.
    In the glove compartment deputies found a dentist's appointment card made out to {suspect.last}.
    {suspect.last} told a reporter he had been in {city} at the time, having a tooth pulled.
    The dentist said he never showed up.
    It was the [second|third|fourth] robbery of the {bank} since it opened in a tent.
    The money turned up in a culvert, damp but all there except for \${#20-90}.
    Bond was set at \${#5000-25000/1000}, which {suspect.last} could not make.
  `),
  subheads: ['Said please', 'Bloodhounds flown in', 'Tooth was trouble', 'Cash in culvert'],
  captions: lines(`
    {teller} points to the alarm button she pressed during the {bank} robbery.
    Sheriff {sheriff} with the {car} used by the bandits.
    {suspect}, under guard, entering the county jail at {town}.
  `),
}
