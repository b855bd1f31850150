import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A factory closes. */
export const plantClosing: Subject = {
  facts: facts(`
    plant = [Ostrander Stove|Zeller Wagon|Union Button|Tuttle Packing|Gem Harvester]
    jobs = {#280-2900/10}
    president = {him}
    steward = {her}
    years = {#41-97}
    office = the development commission
    matter = the {plant} shutdown
  `),
  kickers: ['Economy', 'Labor', 'Jobs'],
  headlines: lines(`
    {plant} to close; {jobs} jobs lost
    Whistle blows last time at {plant}
    {plant} shutdown stuns {town}
    Workers offer to buy {plant}
    {president} blames imports / for end of {plant}
  `),
  allusive: ['Thirty years and a watch', 'The quiet on Packer Street', 'Nobody’s fault, they say'],
  decks: lines(`
    {jobs} to get checks and a ham
    Union's {steward.last}: ‘We built this town’
    Machines to be shipped south
  `),
  leads: lines(`
    {plant}, which has made its product in {town} for {years} years, will shut its gates for good on {dayName}, putting {jobs} persons out of work.
    The whistle at {plant} blew {years} times at quitting time yesterday, once for every year, and then the steam was let down.
    A group of employees at the {plant} works voted last night to try to buy the company before it closes.
  `),
  body: lines(`
    President {president} read a two-page statement to workers on the loading dock and took no questions.
    {president.last} cited imports, freight rates and a roof that would cost \${#90000-900000/10000} to replace.
    “My grandfather poured the first casting here,” said steward {steward}. “I guess I'll sweep up after the last.”
    The company's machines will be crated and sent to a plant in the South.
    About a third of those laid off are over fifty-five.
    Merchants on {avenue} expect to feel it by Christmas.
    The high school shop class has been learning a trade that no longer exists in this county.
    Severance comes to a week's pay for each two years, and a canned ham.
    State officials passed through with folders about retraining.
    A bar across the street gave out coffee and later gave up and gave out beer.
    Production peaked in {=1943-1953}, when three shifts worked around the clock.
    The employees' committee needs \${#1-9} million and has raised \${#200-900}.
    The water tower with the company name will stay because nobody wants to pay to take it down.
  `),
  subheads: ['Statement on the dock', 'A week and a ham', 'Peak in wartime', 'Tower will stay'],
  captions: lines(`
    Workers leave {plant} after the final shift.
    {steward}, union steward, turns in her badge at {plant}.
    Crates marked for shipment stand on the {plant} loading dock.
  `),
}
