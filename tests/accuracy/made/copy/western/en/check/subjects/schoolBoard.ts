import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A school board argues. */
export const schoolBoard: Subject = {
  facts: facts(`
    school = [Lincoln|Roosevelt|Prairie View|Longfellow|Cottonwood] School
    levy = {#3-14} mills
    chief = {her}
    critic = {him}
    pupils = {#310-1900/10}
    office = the school board
    matter = the {school} closing
  `),
  kickers: ['Education', 'Schools', 'Board of Education'],
  headlines: lines(`
    Board votes to close {school}
    Parents jam meeting over {school}
    {levy} levy loses; / {school} to shut doors
    Teachers at {school} walk off job
    Superintendent {chief.last} quits in {school} row
  `),
  allusive: ['Back to the drawing board', 'Class dismissed', 'Three R’s and a raspberry'],
  decks: lines(`
    {critic} calls figures ‘cooked’
    {pupils} pupils to ride buses
    Boiler held together with wire, board told
  `),
  leads: lines(`
    The school board voted 4 to 3 {dayName} night to close {school} and send its {pupils} pupils elsewhere by bus.
    Voters turned down a {levy} levy by a margin of {#40-900}, and {school} will not open its doors in the fall.
    Superintendent {chief} resigned {dayName} rather than carry out an order to shut {school}.
  `),
  body: lines(`
    More than {#200-600/10} persons crowded into the gymnasium, and a microphone gave out early.
    {critic}, a seed dealer, said the enrollment figures had been cooked until they were well done.
    Dr. {chief.last} answered that the boiler was held together with baling wire and prayer.
    “You can't teach long division in mittens,” said {her}, who has had the third grade since the war.
    A fire marshal's report listed {#9-44} violations, among them the flagpole.
    A bus ride to {city} would take children from the north end {#35-70} minutes each way.
    Board member {him} voted no and then left, taking his chair with him.
    State aid would drop by \${#9000-80000/500} if the building stays open half empty.
    Pupils carried signs, two of them misspelled, and were given cocoa.
    The building, of yellow brick, went up in {=1898-1927} and lost its bell in a scrap drive.
    Teachers have been without a contract since {fullMonth}.
    A petition for a recall election needs {#700-2900/10} names.
    An appeal to the county superintendent is certain, {critic.last} said.
  `),
  subheads: ['Done to a turn', 'Mittens and mathematics', 'Chair goes too', 'Recall threatened'],
  captions: lines(`
    Pupils of {school} carrying signs outside the board meeting.
    {chief}, who resigned as superintendent, cleaning out her desk.
    The old {school} building, which a split board voted to close.
  `),
}
