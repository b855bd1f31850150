import { lines } from '../../grammar/lists'
import type { Opinion } from '../../voice'

/** Leading articles: on {matter}, at {town}, and what {office} should do. */
export const opinion: Opinion = {
  kickers: lines(`
    Leading Article
    Editorial
    As We See It
    The Courier's View
  `),
  headlines: lines(`
    {^matter}
    The lesson of {town}
    A word to {office}
    What {town} ought to learn
    {^matter}: what now?
    Plain speaking about {matter}
  `),
  openings: lines(`
    There are few in {town}, we suppose, who have not made up their minds about {matter}; there are fewer who have troubled to learn the facts.
    We have refrained from comment on {matter} until all that could be known was known. That time has come.
    It was Mr. {speaker.last} who said last week that {matter} was nobody's business but that of {office}. We beg leave to differ.
    {^matter} will be forgotten in a month. It ought not to be.
  `),
  arguments: lines(`
    The first duty of {office} is to those who pay for them, and candour is the cheapest part of that duty.
    Nobody suggests that {office} acted in bad faith; what is suggested is that they did not act at all.
    It will be objected that the thing would cost money. So does neglect, and its bills come in later and larger.
    We have no wish to be wise after the event, but these columns gave warning as long ago as {longMonth}.
    A committee is not a remedy; it is very often a way of forgetting what the disease was.
    Is it too much to ask that a plain question should have a plain answer?
    Mr. {speaker.last} deserves the thanks of {town} for having said aloud what many have whispered.
    There is another side to {matter}, and in fairness it should be stated.
    Those who shout loudest are seldom those who have most to lose.
    We do not share the fashionable view that everything was better when our grandfathers managed it.
    The people of {town} are patient, but patience has been mistaken before now for indifference.
    In any other county the papers would have been laid on the table within a week.
    Let {office} publish the figures. If the figures are good, they will be believed; if they are bad, they will at least be known.
    What is wanted is not zeal but arithmetic.
    The truth, as so often, lies not between the two parties but somewhere to one side of both.
    Something may be said for delay, but it has been said so often that it has lost its savour.
  `),
  endings: lines(`
    Of {matter} we shall hear more, and we trust that {office} will hear it too.
    It is late, but it is not yet too late.
    {town} is waiting; it should not have to wait until the next election.
    Good intentions have been laid before us in plenty. We should now like to see a spade.
  `),
}
