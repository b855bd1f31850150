import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A mine: an accident, and what follows. */
export const colliery: Subject = {
  facts: facts(`
    pit = [Old Hannah|Providence|Blackmoor Main|Number Two Deep]
    seam = [Silkstone|Parkgate|Top Hard]
    trapped = [seven|eleven|thirteen|nineteen]
    viewer = {man}
    lad = {man}
    speaker = {man}
    office = the colliery company
    matter = the {pit} inquiry
  `),
  kickers: ['Colliery Disaster', 'The Coalfield', 'Pit Accident'],
  headlines: lines(`
    Explosion at {pit} colliery
    {trapped} men trapped in {pit} pit / Rescuers hear knocking
    {pit} miners brought up alive
    Fire-damp blamed for {pit} explosion
    Rescue at {pit}: {trapped} men saved
  `),
  allusive: ['The long wait', 'Below ground', 'Faces at the gate'],
  decks: lines(`
    Brigade works in relays through {seam} seam
    Manager says lamps were in order
    Boy of fourteen carried out by his father
  `),
  leads: lines(`
    An explosion of fire-damp in the {seam} seam of {pit} colliery, near {town}, early on {day} cut off {trapped} men of the night shift from the shaft.
    The {trapped} miners who had been entombed for {#30-70} hours in {pit} pit were brought to the surface at {town} last evening. All are living.
    The cause of the explosion at {pit} was naked flame, the inspector of mines told the inquiry at {town} yesterday.
  `),
  body: lines(`
    The report was heard at the bank as a dull thud, and a cloud of dust rose from the upcast shaft.
    Within the hour the rescue brigade from {place} had gone down with canaries and breathing apparatus.
    The brigade found the main road blocked by a fall some {#20-80} yards in length.
    “We knocked three times on the pipe, and somebody knocked back,” said the under-manager, {viewer}.
    Women with shawls over their heads stood at the gates of {pit} all day, hardly speaking.
    {lad}, a pony driver, had crawled through the return airway to give the alarm. His hands were so burned that he could not hold the cup of tea which was given him.
    Volunteers worked in relays of twenty minutes, the heat being too great for more.
    The {seam} seam has been considered a gassy one since it was opened {#8-30} years ago.
    Mr. {viewer.last} maintained that every lamp had been examined at the top of the shaft.
    The Miners' Agent, Mr. {speaker}, asked why the fan had been stopped for repairs on a working day.
    A pony was found alive at the far end, standing up to its knees in water.
    The pit, which employs {#300-900/10} men and boys, will not draw coal again this month.
    A relief fund stands at £{#200-900}, to which the owners have given one hundred guineas.
  `),
  subheads: [
    'A knock on the pipe',
    'Women at the gates',
    'The fan stopped',
    'Relays of twenty minutes',
  ],
  captions: lines(`
    Relatives waiting at the pit-head of {pit} colliery for news of the entombed men.
    Members of the rescue brigade coming off shift at {pit}.
    {lad}, the pony driver who gave the alarm, with his mother.
  `),
}
