import { facts, lines } from '../../../grammar/lists'
import type { Subject } from '../../../voice'

/** A trial. */
export const assizes: Subject = {
  facts: facts(`
    accused = {man}
    victim = {woman}
    counsel = {man}
    judge = {surname}
    poison = [arsenic|strychnine|laudanum|fly-papers]
    speaker = {man}
    office = the Treasury
    matter = the {accused.last} case
  `),
  kickers: ['Assize Intelligence', 'Law Report', 'In the Courts'],
  headlines: lines(`
    {accused.last} trial: chemist tells of {poison}
    {accused} acquitted
    Jury disagree in {town} poisoning case
    Judge rebukes counsel / in {accused.last} trial
    Murder charge against {accused} fails
  `),
  allusive: ['A cup of cocoa', 'Not proven', 'Twelve good men'],
  decks: lines(`
    {poison} found in the tea-caddy
    Mr. Justice {judge} sums up for five hours
    Dramatic scene as prisoner leaves the dock
  `),
  leads: lines(`
    The trial of {accused}, {#29-58}, {trade}, for the murder of Mrs. {victim} by the administration of {poison}, was resumed before Mr. Justice {judge} at {town} Assizes yesterday.
    After an absence of three hours and ten minutes the jury at {town} Assizes last night found {accused} not guilty of poisoning his landlady, Mrs. {victim}.
    “A more wicked web of gossip I never had to unravel,” Mr. Justice {judge} told the jury in the {accused.last} trial at {town}.
  `),
  body: lines(`
    The court was crowded to the doors, and ladies had brought sandwiches.
    A chemist's assistant said that {accused.last} had bought {poison} on {weekday}, remarking that it was for rats.
    Cross-examined by Mr. {counsel}, K.C., the witness admitted that he had not seen the man's face.
    Dr. {man}, of the county laboratory, found {#2-9} grains in the organs submitted to him.
    Mr. {counsel.last}: Might it have come from the wall-paper? — It might, if she had eaten the wall-paper. (Laughter.)
    The judge said that this was not a music-hall.
    Mrs. {victim.last}'s daughter, who wept, spoke of quarrels about the rent.
    The prisoner, in a blue serge suit, made notes throughout with a stump of pencil.
    {accused.last} had lodged with the dead woman in {street} for {#2-9} years, and there was a will in his favour.
    In the box {accused.last} denied everything in a firm voice: “She was as good as a mother to me.”
    The foreman asked whether the jury might see the tea-caddy, and it was handed to them.
    For the Crown it was urged that only one hand could have done it.
    A large crowd followed {accused.last} to the railway station, some cheering and some not.
    It was the [third|fourth|sixth] day of the hearing.
  `),
  subheads: ['The tea-caddy', 'Prisoner in the box', 'Laughter in court', 'The will'],
  captions: lines(`
    {accused}, who stands his trial at {town}, as sketched by our artist.
    Mr. Justice {judge} arriving at the Shire Hall, {town}.
    Mr. {counsel}, K.C., who defends {accused.last}.
  `),
}
